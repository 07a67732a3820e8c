import { setImmediate } from 'node:timers/promises';
import { appointmentStates } from '@slotkit/shared/lifecycle';
import { offsetMinutesAt } from '@slotkit/shared/time';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { getBooking } from '../bookings/booking-store.ts';
import type { Reader } from '../db/database.ts';
import {
  listBookedClocks,
  listUpcoming,
  type BookedClock,
  type UpcomingBooking,
} from './booked-clock-store.ts';

/** By how many minutes a zone's clocks are ahead of UTC at an instant; null for a zone that is not known. */
export type ReadOffset = (timezone: string, at: number) => number | null;

/** A clock that shows another time at the start of a booking than it was to show when that was booked. */
export interface MovedClock {
  readonly of: 'event_type' | 'host' | 'customer';
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly timezone: string;
  /** The version of the zone database that it was booked with, and what that said. */
  readonly bookedTzdata: string;
  readonly bookedOffsetMinutes: number;
  /** What the present one says; null when it does not know the zone any more. */
  readonly offsetMinutes: number | null;
}

/** A booking that is still to come, with the clocks that moved under it: customers' first, then hosts'. */
export interface MovedBooking {
  readonly booking: BookingRecord;
  readonly clocks: readonly MovedClock[];
}

/** What a check found. */
export interface ZoneCheck {
  /** How many bookings still to come were looked at. */
  readonly checked: number;
  /** By start. */
  readonly moved: readonly MovedBooking[];
}

/** How bookings are checked. */
export interface ZoneQuestion {
  readonly now: number;
  /** The zone database to compare with; the present one unless told otherwise. */
  readonly readOffset?: ReadOffset;
  /** A version whose bookings need no look, since it is the one to compare with. */
  readonly exceptTzdata?: string;
}

const batchSize = 500;

/**
 * Finds the bookings still to come whose wall time is another one by the present zone database than by the one they were booked with.
 * It changes nothing: a booked instant never moves.
 */
export async function findMovedBookings(reader: Reader, question: ZoneQuestion): Promise<ZoneCheck> {
  const moved: MovedBooking[] = [];
  let checked = 0;
  for (const status of appointmentStates)
    for (let after: number | UpcomingBooking | undefined = question.now; after !== undefined;) {
      const upcoming = await listUpcoming(reader, status, after, batchSize);
      checked += upcoming.length;
      after = upcoming.length < batchSize ? undefined : upcoming.at(-1);
      for (const [id, clocks] of await movedClocks(reader, upcoming, question)) {
        const booking = await getBooking(reader, id);
        const named = clocks.flatMap((clock) => namedClock(booking, clock));
        if (named.length > 0) moved.push({ booking, clocks: named.sort((a, b) => rank(a) - rank(b)) });
      }
      // A server that checks as it starts serves meanwhile.
      await setImmediate();
    }
  moved.sort((a, b) => a.booking.startAt - b.booking.startAt || (a.booking.id < b.booking.id ? -1 : 1));
  return { checked, moved };
}

/** A noted clock with what the present zone database says. */
type ComparedClock = BookedClock & { readonly offsetNow: number | null };

async function movedClocks(
  reader: Reader,
  upcoming: readonly UpcomingBooking[],
  { readOffset = offsetMinutesAt, exceptTzdata }: ZoneQuestion,
): Promise<Map<string, ComparedClock[]>> {
  if (upcoming.length === 0) return new Map();
  const startOf = new Map(upcoming.map(({ id, start_at }) => [id, start_at]));
  const clocks = await listBookedClocks(reader, [...startOf.keys()], exceptTzdata ?? null);
  const compared = clocks.map((clock) => ({
    ...clock,
    offsetNow: readOffset(clock.timezone, startOf.get(clock.booking_id) ?? 0),
  }));
  return Map.groupBy(
    compared.filter((clock) => clock.offsetNow !== clock.offset_minutes),
    (clock) => clock.booking_id,
  );
}

const rank = ({ of }: MovedClock): number => ['customer', 'host', 'event_type'].indexOf(of);

/** Nothing for who is not in the booking any more. */
function namedClock(booking: BookingRecord, clock: ComparedClock): MovedClock[] {
  const person = personOf(booking, clock);
  if (!person) return [];
  return [
    {
      ...person,
      id: clock.party_id,
      timezone: clock.timezone,
      bookedTzdata: clock.tzdata,
      bookedOffsetMinutes: clock.offset_minutes,
      offsetMinutes: clock.offsetNow,
    },
  ];
}

function personOf(
  { eventType, hosts, attendees }: BookingRecord,
  { party, party_id: partyId }: BookedClock,
): Pick<MovedClock, 'of' | 'name' | 'email'> | null {
  if (party === 'event_type') return { of: 'event_type', name: eventType.title, email: null };
  const people = party === 'host' ? hosts : attendees.filter(({ status }) => status !== 'cancelled');
  const person = people.find(({ id }) => id === partyId);
  if (!person) return null;
  return { of: party === 'host' ? 'host' : 'customer', name: person.name, email: person.email };
}
