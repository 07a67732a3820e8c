import type { LanguageTag } from '@slotkit/shared/vocabularies';
import { html } from 'hono/html';
import { pageLayout, type Html } from '../pages/page-layout.ts';
import { consentWords, type ConsentWords } from './consent-words.ts';
import { callbackPath } from './google-consent.ts';

/** What is asked of a person who agreed at Google. */
export interface ConsentQuestion {
  readonly host: string;
  readonly business: string;
  readonly calendarId: string;
  readonly code: string;
  readonly state: string;
}

/** Whose calendar it will be, and the one button that makes it so. */
export function consentPage(language: LanguageTag, asked: ConsentQuestion): Html {
  const words = consentWords[language];
  const { host, business, calendarId, code, state } = asked;
  const calendar = calendarId === 'primary' ? words.ownCalendar : words.namedCalendar(calendarId);
  return notice(
    language,
    words.question(host),
    words.effect({ business, host, calendar }),
    html`<form class="actions" method="post" action="${callbackPath}">
      <input type="hidden" name="code" value="${code}" />
      <input type="hidden" name="state" value="${state}" />
      <button class="primary" type="submit">${words.connect}</button>
    </form>`,
  );
}

/** After the button. */
export const connectedPage = (language: LanguageTag): Html =>
  notice(language, consentWords[language].connected, consentWords[language].connectedNext);

/** Why a calendar was not connected. */
export type NotConnected = keyof Pick<ConsentWords, 'wayBackOver' | 'notAllowed' | 'tooLong' | 'refused'>;

/** When somebody said no, or a way back is not ours or too old. `detail` is what was found out besides, in English. */
export function notConnectedPage(language: LanguageTag, because: NotConnected, detail = ''): Html {
  const words = consentWords[language];
  return notice(
    language,
    words.notConnected,
    `${words[because]} ${words.nothingChanged}`,
    detail === '' ? html`` : html`<p lang="en" dir="ltr">${detail}</p>`,
  );
}

const notice = (language: LanguageTag, title: string, lead: string, actions: Html = html``): Html =>
  pageLayout({
    title,
    locale: language,
    kind: 'notice',
    noIndex: true,
    body: html`<main>
      <h1>${title}</h1>
      <p class="lead">${lead}</p>
      ${actions}
    </main>`,
  });
