import { html } from 'hono/html';
import type { Html } from '../pages/page-layout.ts';
import { docsSections, startPage, type DocsSection } from './site/docs-map.ts';

const pages = [
  ['start', startPage.path, 'Start'],
  ...docsSections.map(({ name, path, title }) => [name, path, title] as const),
] as const;

/** The bar above the documentation's pages. */
export const docsHeader = (current: DocsSection['name'] | 'start', isSearched = false): Html =>
  html`<a class="skip" href="#main">To the content</a>
    <header class="docs-header">
      <a class="brand" href="/"><img src="/assets/icon.svg" alt="" width="28" height="28" /> Slotkit</a>
      <nav aria-label="Documentation">
        ${pages.map(
          ([name, href, label]) =>
            html`<a href="${href}" ${name === current ? html`aria-current="page"` : ''}>${label}</a>`,
        )}
      </nav>
      ${
        isSearched
          ? html`<form class="search" role="search" hidden>
              <label
                ><span class="unseen">Search calls and fields</span
                ><input
                  type="search"
                  placeholder="Search calls and fields"
                  autocomplete="off"
                  spellcheck="false"
              /></label>
              <output class="unseen"></output>
            </form>`
          : ''
      }
    </header>`;
