import type { Formats } from '../../time/formats.ts';
import { stateOf } from '../bookings/booking-match.ts';
import type { Booking } from '../console-shapes.ts';
import type { ConsoleWords } from '../words/console-words.ts';

/** Who booked, as a list says it: 'Ada Example', or 'Ada Example +2'. A contact of the business has the name that it has there. */
export function customerName({ attendees, attendee_count: count, contact }: Booking): string {
  const name = contact?.name ?? attendees[0]?.name ?? '–';
  const more = count - 1;
  return `${name}${more > 0 ? ` +${more}` : ''}`;
}

/** A day and the times, in a zone: 'Tue, 3 Nov 2027, 14:00 – 14:30'. */
export const whenText = ({ start, end }: Booking, formats: Formats, timeZone: string): string =>
  formats
    .of({
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      ...formats.hourMinute,
      timeZone,
    })
    .formatRange(Date.parse(start), Date.parse(end));

/** 'Video call · 30m' */
export const placeText = (
  { location, duration_minutes: minutes }: Booking,
  formats: Formats,
  words: ConsoleWords,
): string => [location?.name, words.minutes(formats.number(minutes))].filter(Boolean).join(' · ');

/** The address of a meeting where it leads to one that a browser may open; anything else is text. */
export function webAddress(text: string | null): string | null {
  const url = text === null ? null : URL.parse(text);
  return url !== null && (url.protocol === 'https:' || url.protocol === 'http:') ? url.href : null;
}

/** What has happened to a booking, as somebody hears it. */
export const newsText = (booking: Booking, isNew: boolean, words: ConsoleWords): string =>
  isNew
    ? words.newBooking(customerName(booking), booking.event_type.title)
    : words.changedBooking(customerName(booking), words.states[stateOf(booking)]);

/** Who did something, by name where it has one. */
export const whoText = ({ type, name }: Booking['created_by'], words: ConsoleWords): string =>
  name ?? words.who[type] ?? type;
