import { html, raw } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import { hostedWordsFor } from './hosted-words.ts';
import { pageLayout, type Html } from './page-layout.ts';

/** Where every page finds the elements. */
const widgetScript = '/cdn/booking-widget.js';

/** A page that belongs to an app: its name and colours around one of the elements. */
export interface HostedPage {
  readonly app: AppRecord;
  readonly title: string;
  readonly description?: string;
  readonly noIndex?: boolean;
  /** The language of the page; the app's when it is not said. */
  readonly locale?: string;
  /** Stylesheets of its own, for what it shows besides the elements. */
  readonly stylesheets?: readonly string[];
  /** A page that is complete as it comes: the elements do not run on it. */
  readonly isPlain?: boolean;
  /** What programs read of it: previews, search engines. */
  readonly metadata?: Html;
  readonly element: Html;
}

/** The frame of all hosted pages. */
export function hostedPage(page: HostedPage): Html {
  const { app, title, description, noIndex = false, element } = page;
  const { words, language, direction } = hostedWordsFor(page.locale ?? app.locale);
  return pageLayout({
    title,
    ...(description !== undefined && { description }),
    locale: page.locale ?? app.locale,
    kind: 'hosted',
    stylesheets: [...(page.stylesheets ?? []), `/assets/branding/${encodeURIComponent(app.id)}.css`],
    scripts: page.isPlain ? [] : [widgetScript],
    ...(page.metadata && { metadata: page.metadata }),
    noIndex,
    body: html`<header class="business">
        ${logo(app)}
        <h1 class="business-name">${app.name}</h1>
      </header>
      <main>
        <div class="card">${element}</div>
      </main>
      <footer class="colophon" lang="${language}" dir="${direction}">${words.madeBy('Slotkit')}</footer>`,
  });
}

/** A custom element with its attributes, each value escaped, and what stands in its place until it runs. */
export function element(
  tag: string,
  attributes: readonly (readonly [name: string, value: string | null])[],
  fallback: Html,
): Html {
  const written = attributes
    .filter((pair): pair is [string, string] => pair[1] !== null)
    .map(([name, value]) => html` ${raw(name)}="${value}"`);
  return html`<${raw(tag)}${written}>${fallback}</${raw(tag)}>`;
}

function logo({ branding, name }: AppRecord): Html {
  const address = branding.logo_url;
  if (address !== null && address.startsWith('https://')) {
    return html`<img class="business-logo" src="${address}" alt="" height="40" />`;
  }
  const [initial = ''] = Array.from(name.trim());
  return html`<span class="business-logo initial" aria-hidden="true"
    >${initial.toLocaleUpperCase('en')}</span
  >`;
}
