import { html, nothing, type TemplateResult } from 'lit';
import { customerName, placeText } from '../booking/booking-text.ts';
import { statusBadge } from '../booking/status-badge.ts';
import { stateOf } from '../bookings/booking-match.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { scheduleWords as words } from '../words/schedule.ts';
import type { AgendaDay, AgendaEntry } from './agenda.ts';
import { dayText, timesText } from './schedule-text.ts';

/** Days as they are drawn. */
interface AgendaDays {
  readonly days: readonly AgendaDay[];
  readonly desk: ConsoleDesk;
  readonly zone: string;
  /** What leads to a booking's details, around what it shows of it. */
  readonly details: (booking: Booking, content: TemplateResult) => TemplateResult;
  /** What leads to booking a customer from an instant on, around what it shows of it; null where this member may not. */
  readonly book: ((startAt: number, content: TemplateResult) => TemplateResult) | null;
}

/** Bookings begin on quarters of an hour, as a rule. */
const quarterMs = 15 * 60_000;

/** A day after the other, each with its meetings and what is between them. */
export const agendaDays = ({ days, ...agenda }: AgendaDays): TemplateResult =>
  html`<div class="days">
    ${days.map(
      ({ day, entries }) =>
        html`<section aria-labelledby=${`day-${day}`}>
          <h3 id=${`day-${day}`}>${dayText(day, agenda.desk, agenda.zone)} ${renderFullDay(day, agenda)}</h3>
          ${
            entries.length === 0
              ? html`<p class="quiet none">${words.nothingThatDay}</p>`
              : html`<ul>
                  ${entries.map((entry) => html`<li class=${entry.kind}>${renderEntry(entry, agenda)}</li>`)}
                </ul>`
          }
        </section>`,
    )}
  </div>`;

/** The date beside 'Today' and 'Tomorrow'. */
function renderFullDay(
  day: string,
  { desk, zone }: Pick<AgendaDays, 'desk' | 'zone'>,
): TemplateResult | typeof nothing {
  const text = desk.formats.day(day, { weekday: 'short', day: 'numeric', month: 'short' });
  return text === dayText(day, desk, zone) ? nothing : html`<span class="quiet">${text}</span>`;
}

function renderEntry(
  entry: AgendaEntry,
  { desk, zone, details, book }: Omit<AgendaDays, 'days'>,
): TemplateResult {
  const times = html`<span class="times"><bdi>${timesText(entry, desk, zone)}</bdi></span>`;
  if (entry.kind === 'free' && book)
    return book(
      Math.ceil(entry.startAt / quarterMs) * quarterMs,
      html`${times} <span>${words.kinds.free}</span> <span class="more">${words.book}</span>`,
    );
  if (entry.kind !== 'booking') return html`${times} <span>${words.kinds[entry.kind]}</span>`;
  const { booking } = entry;
  return details(
    booking,
    html`${times}
      <span class="what"
        ><strong><bdi>${customerName(booking)}</bdi></strong>
        <span class="quiet"
          ><bdi>${booking.event_type.title}</bdi> · ${placeText(booking, desk.formats, desk.words)}</span
        ></span
      >
      ${statusBadge(stateOf(booking), entry.endAt <= desk.now() ? 'past' : 'upcoming', desk.words)}`,
  );
}
