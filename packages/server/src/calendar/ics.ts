import {
  ICalAttendeeRole,
  ICalAttendeeStatus,
  ICalCalendar,
  ICalCalendarMethod,
  ICalEventStatus,
} from 'ical-generator';
import type { AppRecord } from '../apps/app-record.ts';
import type { BookingRecord } from '../bookings/booking-record.ts';

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
}

/**
 * The calendar event of a booking as an iCalendar message for one recipient: the series' UID, the app's sender as ORGANIZER for good,
 * times in UTC, lines folded at 75 octets and ended by CRLF.
 */
export function invite(booking: BookingRecord, app: AppRecord, details: InviteDetails): string {
  const isCancel = details.method === 'CANCEL';
  const calendar = new ICalCalendar({
    prodId: { company: 'Slotkit', product: 'Slotkit', language: 'EN' },
    method: isCancel ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.REQUEST,
  });
  const event = calendar.createEvent({
    id: booking.series.calendarUid,
    sequence: details.sequence,
    stamp: new Date(details.stampAt),
    start: new Date(booking.startAt),
    end: new Date(booking.endAt),
    summary: safeText(summaryOf(booking, details.recipient.role)),
    description: safeText(details.description),
    location: safeText(locationOf(booking)),
    status: statusOf(booking, isCancel),
    organizer: { name: safeText(app.sender.name) || app.sender.email, email: app.sender.email },
  });
  for (const { name, email } of partiesOf(booking, details.recipient)) {
    event.createAttendee({
      name: safeText(name),
      email,
      role: ICalAttendeeRole.REQ,
      // Both sides agreed by booking; answers to the sender's address would reach nobody.
      status: ICalAttendeeStatus.ACCEPTED,
      rsvp: false,
    });
  }
  const meetingUrl = meetingUrlOf(booking);
  if (meetingUrl !== null) {
    event.url(meetingUrl);
    event.x([['CONFERENCE;VALUE=URI', meetingUrl]]);
  }
  return `${calendar.toString()}\r\n`;
}

const statusOf = ({ status }: BookingRecord, isCancel: boolean): ICalEventStatus => {
  if (isCancel) return ICalEventStatus.CANCELLED;
  return status === 'pending_confirmation' ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED;
};

/** The event type and the other side. */
function summaryOf({ eventType, hosts, attendees }: BookingRecord, reader: 'attendee' | 'host'): string {
  const others = reader === 'attendee' ? hosts : attendees;
  const names = eventType.strategy === 'group' && reader === 'host' ? [] : others.map(({ name }) => name);
  return [eventType.title, names.join(', ')].filter((text) => text !== '').join(' - ');
}

function partiesOf(booking: BookingRecord, recipient: InviteDetails['recipient']) {
  const customers = booking.attendees.filter(({ id }) => recipient.role === 'host' || id === recipient.id);
  return [...booking.hosts, ...customers].flatMap(({ name, email }) =>
    email === null ? [] : [{ name, email }],
  );
}

function locationOf({ location, series }: BookingRecord): string {
  if (!location) return '';
  switch (location.type) {
    case 'in_person':
      return location.value === location.name ? location.value : `${location.name}, ${location.value}`;
    case 'phone':
    case 'link':
      return location.value;
    case 'conference':
      return series.meetingUrl ?? location.name;
  }
}

function meetingUrlOf({ location, series }: BookingRecord): string | null {
  const url = series.meetingUrl ?? (location?.type === 'link' ? location.value : null);
  if (url === null || !URL.canParse(url) || !/^https?:/i.test(url)) return null;
  // The library escapes these as it does in texts, which no URI undoes.
  return new URL(url).href.replaceAll(',', '%2C').replaceAll(';', '%3B').replaceAll('\\', '%5C');
}

/** Without what a calendar must not contain: broken surrogate pairs and control characters other than line breaks and tabs. */
const safeText = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[^\P{Cc}\n\t]/gu, '');
