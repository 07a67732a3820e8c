import { html, type TemplateResult } from 'lit';
import { customerName, placeText, whenText } from '../booking/booking-text.ts';
import { statusBadge } from '../booking/status-badge.ts';
import type { ConsoleDesk } from '../console-desk.ts';
import type { Booking } from '../console-shapes.ts';
import { zoneLabel } from '../../time/zones.ts';
import { stateOf } from './booking-match.ts';
import type { BookingTabName } from './booking-tabs.ts';

/** A row of the list, and what it opens. */
export interface BookingRow {
  readonly booking: Booking;
  readonly isOpen: boolean;
  readonly desk: ConsoleDesk;
  readonly tab: BookingTabName;
  /** The IANA zone that its times are in. */
  readonly zone: string;
  readonly onToggle: () => void;
}

/** One booking at a glance. The row is a button: its details open below it. */
export const bookingRow = ({ booking, isOpen, desk, tab, zone, onToggle }: BookingRow): TemplateResult => {
  const { words, formats } = desk;
  const state = stateOf(booking);
  const [attendee] = booking.attendees;
  return html`<button class="row" data-state=${state} aria-expanded=${isOpen} @click=${onToggle}>
    <span class="when">
      <strong>${whenText(booking, formats, zone)}</strong>
      <span class="quiet">${zoneLabel(Date.parse(booking.start), zone)}</span>
    </span>
    <span class="who">
      <strong><bdi>${customerName(booking)}</bdi></strong>
      <span class="quiet"><bdi>${attendee?.email ?? attendee?.phone ?? ''}</bdi></span>
    </span>
    <span class="what">
      <bdi>${booking.event_type.title}</bdi>
      <span class="quiet"><bdi>${placeText(booking, formats, words)}</bdi></span>
    </span>
    <span class="host"><bdi>${formats.list(booking.hosts.map(({ name }) => name))}</bdi></span>
    ${statusBadge(state, tab, words)}
  </button>`;
};
