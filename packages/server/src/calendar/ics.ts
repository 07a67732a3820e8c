import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
  type ICalEvent,
} from 'ical-generator';
import type { AppRecord } from '../apps/app-record.ts';
import type { BookingHostRecord, BookingRecord } from '../bookings/booking-record.ts';
import { cleanLines } from '../mail/clean-text.ts';
import type { CalendarEntry } from './calendar-provider.ts';

/** What one invitation says besides the booking itself. */
export interface InviteDetails {
  readonly method: 'REQUEST' | 'CANCEL';
  /** Of the series as the change left it (D3). */
  readonly sequence: number;
  /** When the invitation is made, epoch milliseconds; of two with the same sequence the later one counts. */
  readonly stampAt: number;
  /** Whose copy it is: customers see themselves and the hosts, hosts see everybody. */
  readonly recipient: { readonly role: 'attendee' | 'host'; readonly id: string };
  readonly description: string;
  /** Where the reader meets the others, where that is by a link; its own one, by which it is known who came. */
  readonly meetingUrl: string | null;
  /** Instead of everybody: a host whom the booking was taken from, and who was left out of it. */
  readonly formerHost?: BookingHostRecord;
}

/**
 * The calendar event of a booking as an iCalendar message for one recipient: the series' UID, its first sender as ORGANIZER for good,
 * times in UTC, lines folded at 75 octets and ended by CRLF.
 */
export function invite(booking: BookingRecord, app: AppRecord, details: InviteDetails): string {
  const isCancel = details.method === 'CANCEL';
  const calendar = newCalendar();
  calendar.method(isCancel ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST);
  addEvent(calendar, booking, app, {
    ...details,
    status: isCancel ? ICalEventStatus.CANCELLED : statusOf(booking),
  });
  return bytesOf(calendar);
}

/**
 * The same event as an entry of a host's own calendar: no message, so without METHOD.
 *
 * @param conference what the calendar should make for it
 */
export function calendarEntry(
  booking: BookingRecord,
  app: AppRecord,
  { stampAt, meetingUrl }: Pick<InviteDetails, 'stampAt' | 'meetingUrl'>,
  conference: CalendarEntry['conference'] = null,
): CalendarEntry {
  const calendar = newCalendar();
  const details = ownEvent(booking, stampAt, meetingUrl);
  addEvent(calendar, booking, app, details);
  const joinUrl = webAddress(meetingUrl);
  return {
    uid: booking.series.calendarUid,
    sequence: details.sequence,
    title: cleanLines(summaryOf(booking, 'host')),
    description: cleanLines(details.description),
    location: cleanLines(locationOf(booking, joinUrl)),
    startAt: booking.startAt,
    endAt: booking.endAt,
    timezone: booking.timezone,
    isTentative: details.status === ICalEventStatus.TENTATIVE,
    joinUrl,
    conference,
    text: bytesOf(calendar),
  };
}

/** What a customer's calendar calls a booking, and where it takes place; empty where that is open. */
export const customerWords = (
  booking: BookingRecord,
  meetingUrl: string | null,
): { readonly title: string; readonly location: string } => ({
  title: cleanLines(summaryOf(booking, 'attendee')),
  location: cleanLines(locationOf(booking, webAddress(meetingUrl))),
});

/** The event of a customer's mails as a file to be imported: no message, so without METHOD and without parties to answer to. */
export function customerEntry(
  booking: BookingRecord,
  app: AppRecord,
  details: Pick<InviteDetails, 'description' | 'meetingUrl'>,
): string {
  const calendar = newCalendar();
  addEvent(calendar, booking, app, {
    ...details,
    sequence: booking.series.sequence,
    stampAt: booking.updatedAt,
    recipient: { role: 'attendee', id: '' },
    status: statusOf(booking),
    withoutParties: true,
  });
  return bytesOf(calendar);
}

/** All these bookings of a host as a calendar that is subscribed to; its bytes change only when a booking does. */
export function calendarFeed(
  name: string,
  app: AppRecord,
  events: readonly { readonly booking: BookingRecord; readonly meetingUrl: string | null }[],
): string {
  const calendar = newCalendar();
  calendar.name(cleanLines(name));
  calendar.method(ICalCalendarMethod.PUBLISH);
  calendar.ttl(refreshSeconds);
  for (const { booking, meetingUrl } of events)
    addEvent(calendar, booking, app, ownEvent(booking, booking.updatedAt, meetingUrl));
  return bytesOf(calendar);
}

/**
 * What a host's own calendar says of a booking: who comes stands in the text, because calendar servers write by themselves to an
 * organizer's attendees (RFC 6638).
 */
const ownEvent = (booking: BookingRecord, stampAt: number, meetingUrl: string | null): EventDetails => ({
  meetingUrl,
  sequence: booking.series.sequence,
  stampAt,
  recipient: { role: 'host', id: '' },
  description: whoComes(booking),
  status: statusOf(booking),
  withoutParties: true,
});

/** The customers, and the colleagues where several host the booking together. */
const whoComes = (booking: BookingRecord): string =>
  [
    ...comingTo(booking).map(({ name, email, phone }) => [name, email, phone].filter(Boolean).join(', ')),
    ...(booking.hosts.length > 1 ? booking.hosts.map(({ name, email }) => `${name}, ${email}`) : []),
    ...(booking.notes === null || booking.notes === '' ? [] : ['', booking.notes]),
  ].join('\n');

/** Seats of a group that were given back are of no interest, but in the message that cancels everything. */
const comingTo = ({ attendees, status }: BookingRecord) =>
  attendees.filter((attendee) => status === 'cancelled' || attendee.status !== 'cancelled');

/** How often programs that subscribe shall look, in seconds. */
const refreshSeconds = 900;

interface EventDetails extends Omit<InviteDetails, 'method'> {
  readonly status: ICalEventStatus;
  /** Without ORGANIZER and ATTENDEE. */
  readonly withoutParties?: boolean;
}

const newCalendar = (): ICalCalendar =>
  new ICalCalendar({ prodId: { company: 'Slotkit', product: 'Slotkit', language: 'EN' } });

const bytesOf = (calendar: ICalCalendar): string => `${calendar.toString()}\r\n`;

function addEvent(
  calendar: ICalCalendar,
  booking: BookingRecord,
  app: AppRecord,
  details: EventDetails,
): void {
  const meetingUrl = webAddress(details.meetingUrl);
  const event = calendar.createEvent({
    id: booking.series.calendarUid,
    sequence: details.sequence,
    stamp: new Date(details.stampAt),
    start: new Date(booking.startAt),
    end: new Date(booking.endAt),
    summary: cleanLines(summaryOf(booking, details.recipient.role)),
    description: cleanLines(details.description),
    location: cleanLines(locationOf(booking, meetingUrl)),
    status: details.status,
  });
  if (details.withoutParties !== true) addParties(event, booking, app, details);
  if (meetingUrl !== null) {
    event.url(meetingUrl);
    event.x([['CONFERENCE;VALUE=URI', meetingUrl]]);
  }
}

function addParties(
  event: ICalEvent,
  booking: BookingRecord,
  app: AppRecord,
  { recipient, formerHost }: EventDetails,
): void {
  const { name, email } = booking.series.organizer ?? app.sender;
  event.organizer({ name: cleanLines(name) || email, email });
  const parties = formerHost ? [formerHost] : partiesOf(booking, recipient);
  for (const party of parties) {
    event.createAttendee({
      name: cleanLines(party.name),
      email: party.email,
      role: ICalAttendeeRole.REQ,
      // Both sides agreed by booking; answers to the sender's address would reach nobody.
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    });
  }
}

const statusOf = ({ status }: BookingRecord): ICalEventStatus =>
  status === 'pending_confirmation' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;

/** The event type and the other side. */
function summaryOf({ eventType, hosts, attendees }: BookingRecord, reader: 'attendee' | 'host'): string {
  const others = reader === 'attendee' ? hosts : attendees;
  const names = eventType.strategy === 'group' && reader === 'host' ? [] : others.map(({ name }) => name);
  return [eventType.title, names.join(', ')].filter((text) => text !== '').join(' - ');
}

function partiesOf(booking: BookingRecord, recipient: InviteDetails['recipient']) {
  const customers =
    recipient.role === 'host' ? comingTo(booking) : booking.attendees.filter(({ id }) => id === recipient.id);
  return [...booking.hosts, ...customers].flatMap(({ name, email }) =>
    email === null ? [] : [{ name, email }],
  );
}

function locationOf({ location }: BookingRecord, meetingUrl: string | null): string {
  if (!location) return '';
  switch (location.type) {
    case 'in_person':
      return location.value === location.name ? location.value : `${location.name}, ${location.value}`;
    case 'phone':
      return location.value;
    case 'link':
    case 'conference':
      return meetingUrl ?? location.name;
  }
}

function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url) || !/^https?:/i.test(url)) return null;
  // The library escapes these as it does in texts, which no URI undoes.
  return new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C');
}
