import { html, type TemplateResult } from 'lit';
import type { Booking } from '@slotkit/shared/wire';
import { isSettled, type Standing } from '../flow/booking-standing.ts';
import type { Localization, Messages } from '../localization/languages.ts';
import { icon } from '../styles/icons.ts';
import { dayAt, offsetAt, zoneCity, zoneLabel } from '../time/zones.ts';
import { isolated } from './isolated.ts';
import { laterIcon } from './later-icons.ts';
import { periodOf } from './spans.ts';

/** A calendar leaf with the day of the booking. It repeats what the words beside it say. */
export function dayLeaf(
  booking: Booking,
  standing: Standing,
  { formats }: Localization,
  zone: string,
): TemplateResult {
  const day = dayAt(Date.parse(booking.start), zone);
  return html`<div class="leaf ${isSettled(standing) ? 'settled' : ''}" part="leaf" aria-hidden="true">
    <span>${formats.day(day, { month: 'short' })}</span><b>${formats.dayNumber(day)}</b>
    <i>${formats.day(day, { weekday: 'short' })}</i>
  </div>`;
}

const fact = (drawing: TemplateResult, term: string, content: unknown): TemplateResult | '' =>
  content
    ? html`<div class="fact">
        <dt>${drawing}${term}</dt>
        <dd>${content}</dd>
      </div>`
    : '';

const secondLine = (words: string | null | undefined): TemplateResult | '' =>
  words ? html`<br /><bdi class="muted small">${words}</bdi>` : '';

/** When, where, with whom, for whom, and what was said. `isOff`: it does not take place, or not any more. */
export function bookingFacts(
  booking: Booking,
  isOff: boolean,
  localization: Localization,
  zone: string,
): TemplateResult {
  const { messages, formats } = localization;
  const { hosts, cancellation, notes } = booking;
  const [attendee] = booking.attendees;
  const reason = cancellation?.by.type === 'system' ? null : cancellation?.reason;
  const startAt = Date.parse(booking.start);
  const endAt = Date.parse(booking.end);
  const period = periodOf(startAt, endAt, zone, formats);
  return html`<dl class="facts" part="facts">
    ${fact(
      icon('clock'),
      messages.when,
      html`${isOff ? html`<s>${period}</s>` : period}${secondLine(zoneLabel(startAt, zone))}
      ${secondLine(inEventZone(startAt, endAt, booking.timezone, localization, zone))}`,
    )}
    ${fact(icon('place'), messages.where, place(booking, isOff, messages))}
    ${fact(icon('person'), messages.who, formats.list(hosts.map(({ name }) => isolated(name, formats.locale))))}
    ${
      attendee &&
      fact(
        laterIcon('mail'),
        messages.bookedFor,
        html`<bdi>${attendee.name}</bdi>${secondLine(attendee.email ?? attendee.phone)}`,
      )
    }
    ${fact(laterIcon('note'), messages.yourNotes, notes && html`<span class="said">${notes}</span>`)}
    ${fact(laterIcon('note'), messages.reason, reason && html`<span class="said">${reason}</span>`)}
  </dl>`;
}

/** The same times in the event's zone, where its clocks show something else; with the day where that differs, too. */
export function inEventZone(
  startAt: number,
  endAt: number,
  timezone: string,
  { messages, formats }: Localization,
  zone: string,
): string {
  if (offsetAt(startAt, zone) === offsetAt(startAt, timezone)) return '';
  const isSameDay = dayAt(startAt, zone) === dayAt(startAt, timezone);
  const times = periodOf(startAt, endAt, timezone, formats, isSameDay ? null : undefined);
  return messages.eventZone(times, zoneCity(timezone));
}

/** Where people meet by a link it is one; an address or a number is text. */
function place(booking: Booking, isOff: boolean, messages: Messages): TemplateResult | null {
  const { location, meeting_url: meetingUrl, join_url: joinUrl } = booking;
  if (location === null) return null;
  const link = safeLink(meetingUrl) ?? safeLink(location.value);
  if (link !== null && !isOff) {
    // By the customer's own link it is noted that it came.
    return html`<a href=${joinUrl ?? link.href} target="_blank" rel="noopener noreferrer" part="place-link"
        ><bdi>${location.name}</bdi><span class="hidden"> ${messages.opensInNewTab}</span></a
      >${secondLine(link.host)}`;
  }
  // A provider's name says nothing to a visitor, and nobody shall follow the link of a booking that is over.
  const words = location.type === 'conference' || link ? null : location.value;
  return html`<bdi>${location.name}</bdi>${secondLine(words)}`;
}

/** The address of a link a visitor may follow: only http and https, else null. */
const safeLink = (value: string | null): URL | null =>
  value && /^https?:/i.test(value) && URL.canParse(value) ? new URL(value) : null;

/** Ways to put the booking into the visitor's own calendar, or to bring it up to date there. */
export function addToCalendar({ add_to_calendar: ways }: Booking, messages: Messages): TemplateResult | null {
  if (!ways) return null;
  const elsewhere = (href: string, name: string): TemplateResult =>
    html`<a class="button" href=${href} target="_blank" rel="noopener noreferrer"
      >${name}<span class="hidden"> ${messages.opensInNewTab}</span></a
    >`;
  return html`<div class="row small" part="calendars">
    <span class="muted">${messages.addToCalendar}</span>
    ${ways.file && html`<a class="button" href=${ways.file}>${messages.calendarFile}</a>`}
    ${elsewhere(ways.google, 'Google')} ${elsewhere(ways.outlook, 'Outlook')}
  </div>`;
}

/** A booking's state as a label, coloured as D9 of the domain contract says. */
export const statusBadge = (status: string, messages: Messages): TemplateResult => {
  const words = messages.status;
  const state = status in words ? (status as keyof typeof words) : 'pending_confirmation';
  return html`<span class="badge ${state}" part="badge badge-${state}">${words[state]}</span>`;
};
