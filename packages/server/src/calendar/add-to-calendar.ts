import { formatInstant } from '@slotkit/shared/time';
import type { Booking } from '@slotkit/shared/wire';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import type { Deps } from '../deps.ts';
import { joinUrl, linkUrl } from '../links/link-url.ts';
import { customerWords } from './ics.ts';

/** The links under which a customer's calendar file can be downloaded. */
export const fileLinks = ['manage', 'confirm'] as const;
export type FileLink = (typeof fileLinks)[number];

/** What follows the address of such a link. */
export const calendarFileName = 'calendar.ics';

/** Whether a booking belongs into its customer's calendar: it is agreed on, and has not begun. */
export const isForCalendar = (
  { status, startAt }: Pick<BookingRecord, 'status' | 'startAt'>,
  now: number,
): boolean => (status === 'scheduled' || status === 'confirmed') && now < startAt;

/**
 * Ready ways into a customer's own calendar; null while the booking is awaited, and once it has begun, is over or was called off.
 *
 * @param booking of a group, the attendee's own registration
 * @param fileLink see `ownWays`
 */
export function addToCalendar(
  deps: Pick<Deps, 'config' | 'secrets' | 'clock'>,
  booking: BookingRecord,
  attendee: AttendeeRecord,
  fileLink: FileLink | null,
): NonNullable<Booking['add_to_calendar']> | null {
  if (!isForCalendar(booking, deps.clock.now())) return null;
  const party = { role: 'attendee', attendee } as const;
  const words = customerWords(booking, joinUrl(deps, booking, party));
  return {
    google: googlePage(booking, words),
    outlook: outlookPage(booking, words),
    file: fileLink && `${linkUrl(deps, fileLink, booking, party)}/${calendarFileName}`,
  };
}

type Times = Pick<BookingRecord, 'startAt' | 'endAt'>;
type Words = ReturnType<typeof customerWords>;

const googlePage = ({ startAt, endAt }: Times, { title, location }: Words): string =>
  page('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: title,
    dates: `${basicInstant(startAt)}/${basicInstant(endAt)}`,
    location,
  });

const outlookPage = ({ startAt, endAt }: Times, { title, location }: Words): string =>
  page('https://outlook.live.com/calendar/0/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: title,
    startdt: formatInstant(startAt),
    enddt: formatInstant(endAt),
    location,
  });

/** As iCalendar writes it: `20270302T080000Z`. */
const basicInstant = (at: number): string => formatInstant(at).replaceAll(/[-:]/g, '');

/** Outlook shows a plus where a blank is written as one. */
const page = (address: string, query: Readonly<Record<string, string>>): string =>
  `${address}?${new URLSearchParams(query).toString().replaceAll('+', '%20')}`;
