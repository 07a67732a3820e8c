import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Reader } from '../db/database.ts';
import { googleMeet, isGoogleMeet } from '../google/google-meet.ts';
import type { CalendarEntry } from './calendar-provider.ts';

type Meeting = Pick<BookingRecord, 'location' | 'hosts' | 'series'>;

/** Which calendar makes the conference of a booking: one of its primary host, so that there is one. Null where none is needed, or nobody can. */
export async function meetingCalendarOf(
  reader: Reader,
  { location, hosts }: Pick<Meeting, 'location' | 'hosts'>,
): Promise<string | null> {
  const primary = hosts.find((host) => host.primary);
  if (!isGoogleMeet(location) || !primary) return null;
  const row = await reader
    .selectFrom('host_calendars')
    .select('id')
    .where('host_id', '=', primary.id)
    .where('provider', '=', 'google')
    .where('write_to', '=', 1)
    .where('archived', '=', 0)
    .orderBy('id')
    .executeTakeFirst();
  return row?.id ?? null;
}

/** The conference that an entry of this calendar has to have. */
export async function conferenceWanted(
  reader: Reader,
  booking: Meeting,
  calendarId: string,
): Promise<CalendarEntry['conference']> {
  const maker = await meetingCalendarOf(reader, booking);
  return maker === calendarId ? { provider: googleMeet, requestId: booking.series.id } : null;
}
