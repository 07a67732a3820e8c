import { html } from 'hono/html';
import type { AppRecord } from '../apps/app-record.ts';
import { element, hostedPage } from './hosted-page.ts';
import { hostedWordsFor } from './hosted-words.ts';
import type { Html } from './page-layout.ts';

/** What a customer may open by a link that came with a mail. */
export type CustomerPurpose = 'manage' | 'confirm';

/** The customer's page for its own booking; the element reads the booking with the token, the page itself tells nothing of it. */
export function customerPage(purpose: CustomerPurpose, app: AppRecord, token: string): Html {
  const { words, language, direction } = hostedWordsFor(app.locale);
  const { title, text } = words[purpose];
  const fallback = html`<div class="fallback" lang="${language}" dir="${direction}">
    <h2>${title}</h2>
    <p>${text}</p>
    <noscript>
      <p class="hint">${words.linkNeedsScript}</p>
    </noscript>
  </div>`;
  return hostedPage({
    app,
    title: `${title} – ${app.name}`,
    noIndex: true,
    element: element(`booking-${purpose}`, [['token', token]], fallback),
  });
}
