import type { BookingState } from '@slotkit/shared/lifecycle';
import { offsetMinutesAt } from '@slotkit/shared/time';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { tzdataVersion } from './tzdata.ts';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';

/** What one clock was to show at the start of a booking. */
export type BookedClock = Selectable<Schema['booked_clocks']>;

/** Rows of one statement: databases bound the values that it may carry. */
const mostAtOnce = 500;

type Started = Pick<BookingRecord, 'id' | 'startAt'>;

/**
 * Notes what the clocks of the event type, of every host and of every attendee show at the start; what is noted already for the same zone
 * stays.
 */
export async function noteBookedClocks(
  trx: Writer,
  booking: Started & Pick<BookingRecord, 'timezone' | 'eventType' | 'hosts' | 'attendees'>,
): Promise<void> {
  const { attendees, eventType, hosts, timezone } = booking;
  await write(trx, [
    ...clockOf(booking, 'event_type', { id: eventType.id, timezone }),
    ...hosts.flatMap((host) => clockOf(booking, 'host', host)),
    ...attendees.flatMap((attendee) => clockOf(booking, 'attendee', attendee)),
  ]);
}

/** Notes what an attendee's clock shows at the start: when it comes to the booking, and when its zone changes. */
export const noteAttendeeClock = (
  trx: Writer,
  booking: Started,
  attendee: Pick<AttendeeRecord, 'id' | 'timezone'>,
): Promise<void> => write(trx, clockOf(booking, 'attendee', attendee));

/** Notes what a host's clock shows at the start of each of its bookings: when the host's zone changes. */
export async function noteHostClocks(
  trx: Writer,
  host: { readonly id: string; readonly timezone: string },
): Promise<void> {
  const bookings = await trx
    .selectFrom('booking_hosts')
    .innerJoin('bookings', 'bookings.id', 'booking_hosts.booking_id')
    .select(['bookings.id', 'bookings.start_at as startAt'])
    .where('booking_hosts.host_id', '=', host.id)
    .execute();
  for (let from = 0; from < bookings.length; from += mostAtOnce) {
    const some = bookings.slice(from, from + mostAtOnce);
    await write(
      trx,
      some.flatMap((booking) => clockOf(booking, 'host', host)),
    );
  }
}

/** Forgets the clocks of hosts that the booking has no more. */
export async function forgetHostClocks(
  trx: Writer,
  { id, hosts }: Pick<BookingRecord, 'id' | 'hosts'>,
): Promise<void> {
  await trx
    .deleteFrom('booked_clocks')
    .where('booking_id', '=', id)
    .where('party', '=', 'host')
    .where(
      'party_id',
      'not in',
      hosts.map((host) => host.id),
    )
    .execute();
}

/** Nothing for a zone that this zone database does not know: there is nothing to hold on to. */
function clockOf(
  { id: bookingId, startAt }: Started,
  party: BookedClock['party'],
  { id, timezone }: { readonly id: string; readonly timezone: string },
): BookedClock[] {
  const offset = offsetMinutesAt(timezone, startAt);
  if (offset === null) return [];
  return [
    {
      booking_id: bookingId,
      party,
      party_id: id,
      timezone,
      offset_minutes: offset,
      tzdata: tzdataVersion,
    },
  ];
}

async function write(trx: Writer, clocks: readonly BookedClock[]): Promise<void> {
  if (clocks.length === 0) return;
  await trx
    .insertInto('booked_clocks')
    .values(clocks)
    .onConflict((conflict) =>
      conflict
        .columns(['booking_id', 'party', 'party_id'])
        .doUpdateSet((to) => ({
          timezone: to.ref('excluded.timezone'),
          offset_minutes: to.ref('excluded.offset_minutes'),
          tzdata: to.ref('excluded.tzdata'),
        }))
        .whereRef('booked_clocks.timezone', '<>', 'excluded.timezone'),
    )
    .execute();
}

/** A booking that is still to come. */
export interface UpcomingBooking {
  readonly id: string;
  readonly start_at: number;
}

/** Bookings in one state that start after an instant, or after another of them: so many, by start and id. */
export function listUpcoming(
  reader: Reader,
  status: BookingState,
  after: number | UpcomingBooking,
  limit: number,
): Promise<UpcomingBooking[]> {
  const { start_at, id } = typeof after === 'number' ? { start_at: after, id: null } : after;
  return reader
    .selectFrom('bookings')
    .select(['id', 'start_at'])
    .where('status', '=', status)
    .where('start_at', id === null ? '>' : '>=', start_at)
    .$if(id !== null, (query) =>
      query.where((where) => where.or([where('start_at', '>', start_at), where('id', '>', id)])),
    )
    .orderBy('start_at')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** The clocks that were noted for these bookings, those left out that one version of the zone database told of. */
export const listBookedClocks = (
  reader: Reader,
  bookingIds: readonly string[],
  exceptTzdata: string | null,
): Promise<BookedClock[]> =>
  reader
    .selectFrom('booked_clocks')
    .selectAll()
    .where('booking_id', 'in', bookingIds)
    .$if(exceptTzdata !== null, (query) => query.where('tzdata', '<>', exceptTzdata ?? ''))
    .orderBy('booking_id')
    .orderBy('party')
    .orderBy('party_id')
    .execute();
