import type { AppError } from '@slotkit/shared';
import type { LanguageTag } from '@slotkit/shared/vocabularies';
import { html } from 'hono/html';
import { errorPageWords, type ErrorPageWords, type ErrorWords } from './error-page-words.ts';
import { pageLayout, type Html } from './page-layout.ts';

function wordsFor(error: AppError, said: ErrorPageWords): ErrorWords {
  if (error.code === 'not_found') return said.gone;
  if (error.code === 'unavailable') return said.busy;
  if (error.code === 'rate_limited') return said.tooMany;
  if (error.code === 'internal') return said.broken;
  return error.code === 'forbidden' ? said.foreign : said.other;
}

/**
 * What a visitor sees instead of a problem document. The same for every 404, whatever is missing and whoever asks: a page tells
 * nobody which links exist. Its language is the browser's, for whose page it would have been is not known.
 */
export function errorPage(error: AppError, requestId: string, language: LanguageTag): Html {
  const said = errorPageWords[language];
  const { title, detail, next } = wordsFor(error, said);
  return pageLayout({
    title,
    kind: 'notice',
    locale: language,
    noIndex: true,
    body: html`<main>
      <svg class="emblem" viewBox="0 0 64 64" aria-hidden="true">
        <rect x="9" y="13" width="46" height="42" rx="8" />
        <path d="M9 26h46M22 8v10M42 8v10M25 36l14 11M39 36L25 47" />
      </svg>
      <p class="status">${error.status}</p>
      <h1>${title}</h1>
      <p class="lead">${detail}</p>
      <h2>${said.whatToDo}</h2>
      <ul>
        ${next.map((sentence) => html`<li>${sentence}</li>`)}
      </ul>
      ${error.status >= 500 ? html`<p class="reference">${said.number} <code>${requestId}</code></p>` : ''}
    </main>`,
  });
}
