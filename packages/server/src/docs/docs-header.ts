import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';

const pages = [
  ['reference', '/docs', 'API reference'],
  ['errors', '/docs/errors', 'Error codes'],
] as const;

/** The bar above the documentation's pages. */
export const docsHeader = (current: (typeof pages)[number][0]): Html =>
  html`<header class="docs-header">
    <a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="28" height="28" /> Slotkit</a>
    <nav aria-label="Documentation">
      ${pages.map(
        ([name, href, label]) =>
          html`<a href="${href}" ${name === current ? html`aria-current="page"` : ''}>${label}</a>`,
      )}
    </nav>
  </header>`;
