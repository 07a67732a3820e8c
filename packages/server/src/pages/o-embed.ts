import { notFound } from '@slotkit/shared';
import { html } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import { element } from './hosted-page.ts';

/** What an oEmbed consumer asks. Source: oembed.com, 2.2. */
export interface EmbedQuestion {
  readonly url: string;
  readonly maxWidth: number;
  readonly maxHeight: number;
}

/** A page that can be embedded: which of the two kinds, what it is of, and what its address asks for. */
export interface EmbeddedPage {
  readonly kind: 'app' | 'eventType';
  readonly id: string;
  readonly query: Readonly<Record<string, string>>;
}

/** Which page an address is of. Throws 404 for an address that is none of ours. */
export function embeddedPage(address: string, publicUrl: string): EmbeddedPage {
  if (!URL.canParse(address)) throw notFound('page');
  const url = new URL(address);
  const [, kind = '', id = ''] = /^\/(b|book)\/([^/]+)\/?$/.exec(url.pathname) ?? [];
  if (url.origin !== new URL(publicUrl).origin || kind === '') throw notFound('page');
  return {
    kind: kind === 'b' ? 'eventType' : 'app',
    id: decoded(id),
    query: Object.fromEntries(url.searchParams),
  };
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw notFound('page');
  }
}

/** What there is to embed. */
export interface Embeddable {
  readonly app: AppRecord;
  readonly title: string;
  readonly publicUrl: string;
  readonly path: string;
  readonly attributes: readonly (readonly [name: string, value: string | null])[];
}

/** What the elements take where nobody says less. */
const usual = { width: 960, height: 640 };

/** The answer to a consumer: one script tag and our element, with a link in it for where scripts do not run. */
export async function embedAnswer(page: Embeddable, { maxWidth, maxHeight }: Omit<EmbedQuestion, 'url'>) {
  const { app, title, publicUrl, path, attributes } = page;
  const link = html`<a href="${publicUrl}${path}">${title}</a>`;
  const tag = element('booking-widget', [['server', publicUrl], ...attributes], link);
  const script = html`<script type="module" src="${publicUrl}/cdn/booking-widget.js"></script>`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: app.name,
    provider_url: `${publicUrl}/book/${encodeURIComponent(app.id)}`,
    cache_age: 3600,
    html: String(await html`${script}${tag}`),
    width: Math.min(usual.width, maxWidth),
    height: Math.min(usual.height, maxHeight),
  };
}
