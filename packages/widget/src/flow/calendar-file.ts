import type { Booking } from '@slotkit/shared/wire';

const maxOctets = 75;

/** An instant as iCalendar and calendar links write it: `20270302T080000Z`. */
export const calendarInstant = (at: string): string =>
  `${new Date(at).toISOString().slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

/** Text as a property of RFC 5545 holds it. */
const escaped = (text: string): string =>
  text.replaceAll(/[\\;,]/g, String.raw`\$&`).replaceAll(/\r\n|\r|\n/g, String.raw`\n`);

/** A line in pieces of at most 75 octets, none of which cuts a character. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let octets = 0;
  let text = '';
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > maxOctets) {
      text += '\r\n ';
      octets = 1;
    }
    text += character;
    octets += size;
  }
  return text;
}

/** Where a booking takes place, in one line; empty when it does not say. The customer's own way in comes first: it is noted by it. */
export const placeOf = ({ location, meeting_url, join_url }: Booking): string =>
  join_url ?? meeting_url ?? (location?.type === 'conference' ? location.name : location?.value) ?? '';

/**
 * The booking as a calendar file for the visitor's own calendar. It has the UID and sequence of the invitation in the mail, so that both
 * are one event.
 */
export function calendarFile(booking: Booking): string {
  const place = placeOf(booking);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Slotkit//Widget//EN',
    'BEGIN:VEVENT',
    `UID:${booking.calendar.uid}`,
    `SEQUENCE:${booking.calendar.sequence}`,
    `DTSTAMP:${calendarInstant(booking.updated_at)}`,
    `DTSTART:${calendarInstant(booking.start)}`,
    `DTEND:${calendarInstant(booking.end)}`,
    `SUMMARY:${escaped(booking.event_type.title)}`,
    ...(place === '' ? [] : [`LOCATION:${escaped(place)}`]),
    'END:VEVENT',
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

/** A page of Google Calendar with the booking filled in. */
export function googleCalendarLink(booking: Booking): string {
  const query = new URLSearchParams({
    action: 'TEMPLATE',
    text: booking.event_type.title,
    dates: `${calendarInstant(booking.start)}/${calendarInstant(booking.end)}`,
    location: placeOf(booking),
  });
  return `https://calendar.google.com/calendar/render?${query}`;
}

/** A page of Outlook on the web with the booking filled in. */
export function outlookCalendarLink(booking: Booking): string {
  const query = new URLSearchParams({
    rru: 'addevent',
    subject: booking.event_type.title,
    startdt: booking.start,
    enddt: booking.end,
    location: placeOf(booking),
  });
  return `https://outlook.live.com/calendar/0/deeplink/compose?${query}`;
}
