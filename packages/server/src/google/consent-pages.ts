import { html } from 'hono/html';
import { pageLayout, type Html } from '../pages/page-layout.ts';
import { callbackPath } from './google-consent.ts';

/** What a person who agreed at Google sees: whose calendar it will be, and the one button that makes it so. */
export const consentPage = (asked: {
  readonly host: string;
  readonly business: string;
  readonly calendarId: string;
  readonly code: string;
  readonly state: string;
}): Html =>
  notice(
    `Connect this calendar to ${asked.host}?`,
    `${asked.business} will see when you are busy in ${
      asked.calendarId === 'primary' ? 'your Google calendar' : `the Google calendar ${asked.calendarId}`
    }, and writes the bookings of ${asked.host} into it. If you did not ask for this, close this page: nothing has happened yet.`,
    html`<form class="actions" method="post" action="${callbackPath}">
      <input type="hidden" name="code" value="${asked.code}" />
      <input type="hidden" name="state" value="${asked.state}" />
      <button class="primary" type="submit">Connect the calendar</button>
    </form>`,
  );

/** After the button. */
export const connectedPage = (): Html =>
  notice('The calendar is connected', 'New bookings appear in it within moments. You can close this page.');

/** When somebody said no, or a way back is not ours or too old. */
export const notConnectedPage = (because: string): Html =>
  notice(
    'The calendar was not connected',
    `${because} Nothing was changed. Start again where you came from.`,
  );

const notice = (title: string, lead: string, actions: Html = html``): Html =>
  pageLayout({
    title,
    kind: 'notice',
    noIndex: true,
    body: html`<main>
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${actions}
    </main>`,
  });
