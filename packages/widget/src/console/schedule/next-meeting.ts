import { html, nothing, type TemplateResult } from 'lit';
import { customerName } from '../booking/booking-text.ts';
import { stateOf } from '../bookings/booking-match.ts';
import { statusBadge } from '../booking/status-badge.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { scheduleWords as words } from '../words/schedule.ts';
import { agendaOf, type AgendaFacts } from './agenda.ts';
import { daysShown } from './host-agenda.ts';
import { periodOf } from './periods.ts';
import { meetingAddress, nextMeeting, rightNow, untilText, type RightNow } from './right-now.ts';
import { periodText, untilWhen } from './schedule-text.ts';

/** From when on joining is what is to be done next. */
const soonMs = 30 * 60_000;

/** What is on or next, at the top of a host's time. */
interface NextMeeting {
  readonly facts: AgendaFacts;
  readonly desk: ConsoleDesk;
  /** What leads to a booking's details. */
  readonly details: (booking: Booking, label: string) => TemplateResult;
  /** Somebody joins by its link. */
  readonly onJoin: (booking: Booking) => void;
}

/** How the host stands now, and the next meeting in large. */
export function nextMeetingCard({ facts, desk, details, onJoin }: NextMeeting): TemplateResult {
  const { zone, now } = facts;
  const standing = rightNow(facts, agendaOf(facts, 1)[0]);
  const booking = nextMeeting(facts.bookings, now);
  const isOn = booking !== null && Date.parse(booking.start) <= now;
  const isSoon = booking !== null && Date.parse(booking.start) - now <= soonMs;
  return html`<section
    class=${isSoon ? 'next soon' : 'next'}
    data-standing=${standing.kind}
    aria-labelledby="next"
  >
    <p class="standing">${standingText(standing, desk, zone)}</p>
    ${
      booking
        ? html`<h2 id="next">
              <span class="quiet small">${isOn ? words.nowTitle : words.nextTitle}</span>
              <bdi>${customerName(booking)}</bdi>
            </h2>
            <p class="countdown" role="timer">
              ${
                isOn
                  ? words.endsIn(untilText(Date.parse(booking.end), now, desk.formats))
                  : untilText(Date.parse(booking.start), now, desk.formats)
              }
            </p>
            <p>
              <bdi>${periodText(periodOf(booking), desk, zone)}</bdi> · <bdi>${booking.event_type.title}</bdi>
              ${stateOf(booking) === 'pending_confirmation' ? statusBadge('pending_confirmation', 'upcoming', desk.words) : nothing}
            </p>
            ${place(booking)}
            <div class="buttons">
              ${joinLink(booking, isSoon, onJoin)}
              ${details(booking, words.openOf(customerName(booking), periodText(periodOf(booking), desk, zone)))}
            </div>`
        : html`<h2 id="next"><span class="quiet small">${words.nextTitle}</span></h2>
            <p>${words.noNext(desk.formats.number(daysShown))}</p>`
    }
  </section>`;
}

function standingText(standing: RightNow, desk: ConsoleDesk, zone: string): string {
  return standing.kind === 'off'
    ? words.off
    : words.now[standing.kind](untilWhen(standing.untilAt, desk, zone));
}

/** Where people meet, as far as no button says it. */
function place(booking: Booking): TemplateResult | typeof nothing {
  const { location } = booking;
  if (!location || meetingAddress(booking) !== null) return nothing;
  if (location.type === 'conference') return html`<p class="quiet">${words.noLink}</p>`;
  const more = location.value === location.name ? '' : location.value;
  return html`<p><bdi>${location.name}</bdi> ${more ? html`<bdi class="quiet">${more}</bdi>` : nothing}</p>`;
}

/** The way into a meeting, where it leads to a web page: a link, so that no browser takes it for a popup. */
function joinLink(
  booking: Booking,
  isSoon: boolean,
  onJoin: (booking: Booking) => void,
): TemplateResult | typeof nothing {
  const address = meetingAddress(booking);
  if (address === null || stateOf(booking) === 'pending_confirmation') return nothing;
  return html`<a
    class=${isSoon ? 'button primary' : 'button'}
    href=${address}
    target="_blank"
    rel="noopener noreferrer"
    aria-label=${words.joinOf(customerName(booking))}
    @click=${() => onJoin(booking)}
    >${words.join}</a
  >`;
}
