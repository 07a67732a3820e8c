import { html } from 'hono/html';

/** A piece of HTML whose inserted values are escaped. */
export type Html = ReturnType<typeof html>;

/** What a page of the server's own is made of. */
export interface PageLayout {
  readonly title: string;
  /** One or two sentences for search engines and previews. */
  readonly description?: string;
  /** A BCP 47 tag; also gives the direction of writing. */
  readonly locale?: string;
  /** Names what the stylesheet does differently: `book`, `notice`, `docs`, `mail`. */
  readonly kind: string;
  /** Stylesheets besides the page's own, such as an app's branding. */
  readonly stylesheets?: readonly string[];
  /** Modules that the page runs. */
  readonly scripts?: readonly string[];
  readonly noIndex?: boolean;
  /** More for the head: what programs read of the page. */
  readonly metadata?: Html;
  readonly body: Html;
}

/** A whole document. It has no inline style or script, because the pages' policy allows neither. */
export function pageLayout(page: PageLayout): Html {
  const locale = page.locale ?? 'en';
  return html`<!doctype html>
    <html lang="${locale}" dir="${directionOf(locale)}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${page.title}</title>
        ${page.description === undefined ? '' : html`<meta name="description" content="${page.description}" />`}
        ${page.noIndex ? html`<meta name="robots" content="noindex" />` : ''} ${page.metadata ?? ''}
        <link rel="icon" href="/assets/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/assets/page.css" />
        ${(page.stylesheets ?? []).map((href) => html`<link rel="stylesheet" href="${href}" />`)}
        ${(page.scripts ?? []).map((src) => html`<script type="module" src="${src}"></script>`)}
      </head>
      <body class="${page.kind}">
        ${page.body}
      </body>
    </html>`;
}

const rightToLeft = new Set(['ar', 'dv', 'fa', 'he', 'ks', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** The direction in which a language is written. */
function directionOf(locale: string): 'ltr' | 'rtl' {
  const [language = ''] = locale.toLowerCase().split('-');
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}
