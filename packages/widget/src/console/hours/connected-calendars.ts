import { html, nothing, type TemplateResult } from 'lit';
import type { Shapes } from '@slotkit/shared/client';
import type { ConsoleDesk } from '../console-desk.ts';
import { failureText } from '../console-error.ts';
import { connectCalendar } from './connect-calendar.ts';
import { hoursWords as words } from '../words/hours.ts';

/** The calendars elsewhere of a host. */
interface ConnectedCalendars {
  /** Null as long as they are not read. */
  readonly calendars: readonly Shapes['Calendar'][] | null;
  readonly error: unknown;
  readonly desk: ConsoleDesk;
}

/** How the connected calendars stand, to be looked at. */
export function connectedCalendars({ calendars, error, desk }: ConnectedCalendars): TemplateResult {
  const { formats } = desk;
  return html`<section aria-labelledby="calendars">
    <h2 id="calendars">${words.calendars}</h2>
    ${
      error
        ? html`<p role="alert">${failureText(error, desk.words)}</p>`
        : calendars?.length === 0
          ? connectCalendar(desk)
          : nothing
    }
    <ul class="rows">
      ${calendars?.map((calendar) => {
        const { provider, name, url, calendar_id: id, status, last_read_at: at } = calendar;
        const read =
          at === null
            ? words.neverRead
            : words.lastRead(formats.of({ dateStyle: 'medium', timeStyle: 'short' }).format(Date.parse(at)));
        const uses = [calendar.conflicts && words.conflicts, calendar.write_to && words.writes].filter(
          (text) => text !== false,
        );
        return html`<li>
          <div>
            <strong>${words.providers[provider]}</strong> <bdi>${name ?? id ?? url}</bdi>
            <span class="quiet">${formats.list(uses)}</span>
          </div>
          <p class=${status === 'ok' || status === 'unread' ? 'quiet' : 'danger'}>
            ${words.statuses[status]} · ${read}
            ${calendar.last_error === null ? nothing : html`<bdi>${calendar.last_error}</bdi>`}
          </p>
        </li>`;
      })}
    </ul>
  </section>`;
}
