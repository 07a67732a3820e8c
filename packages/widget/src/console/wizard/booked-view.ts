import { html, nothing, type TemplateResult } from 'lit';
import { placeText, whenText } from '../booking/booking-text.ts';
import { statusBadge } from '../booking/status-badge.ts';
import { stateOf } from '../bookings/booking-match.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { wizardWords as words } from '../words/wizard.ts';

/** A booking that was just made. */
export interface BookedView {
  readonly desk: ConsoleDesk;
  readonly booking: Booking;
  readonly zone: string;
  /** What is said about the link; the link itself where it could not be copied. */
  readonly said: string;
  readonly onOpen: () => void;
  readonly onCopy: () => void;
  readonly onAgain: (isSame: boolean) => void;
}

/** What was booked, and what comes next. */
export function bookedView({
  desk,
  booking,
  zone,
  said,
  onOpen,
  onCopy,
  onAgain,
}: BookedView): TemplateResult {
  const { words: common, formats } = desk;
  const state = stateOf(booking);
  const attendee = booking.attendees.at(-1);
  const rows: readonly (readonly [label: string, text: string])[] = [
    [common.customer, attendee?.name ?? ''],
    [common.when, whenText(booking, formats, zone)],
    [common.host, formats.list(booking.hosts.map(({ name }) => name))],
    [common.where, placeText(booking, formats, common)],
    [common.awaits, formats.list(booking.awaiting.map((gate) => common.awaited[gate]))],
  ];
  return html`<section class="booked" aria-labelledby="booked">
    <h2 id="booked" tabindex="-1">
      ${state === 'pending_confirmation' ? words.bookedPending : words.booked}
      ${statusBadge(state, 'upcoming', common)}
    </h2>
    <p class="what"><bdi>${booking.event_type.title}</bdi></p>
    <dl>
      ${rows.map(([label, text]) =>
        text === ''
          ? nothing
          : html`<div>
              <dt>${label}</dt>
              <dd><bdi>${text}</bdi></dd>
            </div>`,
      )}
    </dl>
    <p class="quiet">${attendee?.email ? words.mailGoesTo(attendee.email) : words.noEmail}</p>
    <div class="buttons">
      <button class="primary" @click=${onOpen}>${words.openBooking}</button>
      ${booking.manage_url === undefined ? nothing : html`<button @click=${onCopy}>${words.copyManage}</button>`}
      <button @click=${() => onAgain(true)}>${words.sameCustomer}</button>
      <button @click=${() => onAgain(false)}>${words.otherCustomer}</button>
    </div>
    <p role="status" class=${said === '' ? 'hidden' : 'said'}>${said}</p>
  </section>`;
}
