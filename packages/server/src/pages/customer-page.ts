import { html } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import { element, hostedPage } from './hosted-page.ts';
import type { Html } from './page-layout.ts';

const words = {
  manage: {
    title: 'Your booking',
    text: 'See, move or cancel your booking here.',
  },
  confirm: {
    title: 'Confirm your booking',
    text: 'One step is left: confirm that you want this time.',
  },
} as const;

/** What a customer may open by a link that came with a mail. */
export type CustomerPurpose = keyof typeof words;

/** The customer's page for its own booking; the element reads the booking with the token, the page itself tells nothing of it. */
export function customerPage(purpose: CustomerPurpose, app: AppRecord, token: string): Html {
  const { title, text } = words[purpose];
  const fallback = html`<div class="fallback" lang="en" dir="ltr">
    <h2>${title}</h2>
    <p>${text}</p>
    <noscript>
      <p class="hint">
        This page needs JavaScript, which is turned off in this browser. The time and place of your booking
        are also in your mail; answer it if you want to change something.
      </p>
    </noscript>
  </div>`;
  return hostedPage({
    app,
    title: `${title} – ${app.name}`,
    noIndex: true,
    element: element(`booking-${purpose}`, [['token', token]], fallback),
  });
}
