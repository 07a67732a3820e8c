import { html, type TemplateResult } from 'lit';
import type { ConsoleDesk } from '../console-desk.ts';
import { isAdmin } from '../settings/setting-parts.ts';
import { hoursWords as words } from '../words/hours.ts';

/** What is said where no calendar is connected: to an admin how it is done, to the others whom to ask. */
export const connectCalendar = (desk: Pick<ConsoleDesk, 'signedIn'>): TemplateResult =>
  isAdmin(desk)
    ? html`<p class="quiet">${words.noCalendars} ${words.connectHow}</p>
        <p>
          <a class="button" href="/docs/guides/calendars" target="_blank" rel="noopener"
            >${words.connectGuide}</a
          >
        </p>`
    : html`<p class="quiet">${words.noCalendars} ${words.connectAsk}</p>`;
