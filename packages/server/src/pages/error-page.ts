import type { AppError } from '@slotkit/shared';
import { html } from 'hono/html';
import { layout, type Html } from './layout.ts';

interface Words {
  readonly heading: string;
  readonly text: string;
}

const missing: Words = {
  heading: 'This page does not exist',
  text: 'The link may be incomplete or no longer valid. If it came with a mail, use the newest mail that you have about your appointment.',
};
const later: Words = {
  heading: 'We will be right back',
  text: 'The booking service is busy or being restarted. Please try again in a moment; nothing you did was lost.',
};
const broken: Words = {
  heading: 'Something went wrong on our side',
  text: 'Please try again. If it happens again, tell us the number below and we will find out why.',
};

const wordsFor = (error: AppError): Words => {
  if (error.code === 'not_found') return missing;
  if (error.code === 'internal') return broken;
  if (error.code === 'unavailable') return later;
  return { heading: 'This did not work', text: error.message };
};

/** What a visitor sees instead of a problem document. The same for every 404, whatever is missing. */
export function errorPage(error: AppError, requestId: string): Html {
  const { heading, text } = wordsFor(error);
  return layout({
    title: heading,
    body: html`<main class="notice">
      <p class="notice-status">${error.status}</p>
      <h1>${heading}</h1>
      <p>${text}</p>
      ${error.status >= 500 ? html`<p class="notice-id">${requestId}</p>` : ''}
    </main>`,
  });
}
