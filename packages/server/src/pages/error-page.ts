import type { AppError } from '@slotkit/shared';
import { html } from 'hono/html';
import { pageLayout, type Html } from './page-layout.ts';

interface Words {
  readonly title: string;
  readonly detail: string;
  /** What to do now. */
  readonly next: readonly string[];
}

const gone: Words = {
  title: 'This link does not work',
  detail: 'The address may be mistyped or incomplete, or a newer link has taken its place.',
  next: [
    'Check that the whole address was copied, to its very end.',
    'If you came from a mail about your appointment, open the newest one and use the link in it.',
    'Still here? Answer that mail, and the person you booked with will help.',
  ],
};
const busy: Words = {
  title: 'We will be right back',
  detail: 'The booking service is busy or being restarted. Nothing you did was lost.',
  next: ['Wait a few seconds, then load this page again.'],
};
const tooMany: Words = {
  title: 'That was a little too fast',
  detail: 'Too many requests came from your connection in a short time.',
  next: ['Wait a minute, then load this page again.'],
};
const broken: Words = {
  title: 'Something went wrong on our side',
  detail: 'It was not your fault, and nothing was changed.',
  next: ['Load this page again in a moment.', 'If it happens again, send us the number below.'],
};

function wordsFor(error: AppError): Words {
  if (error.code === 'not_found') return gone;
  if (error.code === 'unavailable') return busy;
  if (error.code === 'rate_limited') return tooMany;
  if (error.code === 'internal') return broken;
  return { title: 'This did not work', detail: error.message, next: ['Go back and try again.'] };
}

/**
 * What a visitor sees instead of a problem document. The same for every 404, whatever is missing and whoever asks: a page tells
 * nobody which links exist.
 */
export function errorPage(error: AppError, requestId: string): Html {
  const words = wordsFor(error);
  const note =
    error.status >= 500 ? html`<p class="reference">Number: <code>${requestId}</code></p>` : html``;
  return renderErrorPage(error.status, words.title, words.detail, words.next, note);
}

/** A page for one failure: its HTTP status, what happened, and what the visitor can do. */
function renderErrorPage(
  status: number,
  title: string,
  detail: string,
  next: readonly string[] = [],
  note: Html = html``,
): Html {
  return pageLayout({
    title,
    kind: 'notice',
    noIndex: true,
    body: html`<main>
      <svg class="emblem" viewBox="0 0 64 64" aria-hidden="true">
        <rect x="9" y="13" width="46" height="42" rx="8" />
        <path d="M9 26h46M22 8v10M42 8v10M25 36l14 11M39 36L25 47" />
      </svg>
      <p class="status">${status}</p>
      <h1>${title}</h1>
      <p class="lead">${detail}</p>
      ${
        next.length === 0
          ? ''
          : html`<h2>What you can do</h2>
              <ul>
                ${next.map((sentence) => html`<li>${sentence}</li>`)}
              </ul>`
      }
      ${note}
    </main>`,
  });
}
