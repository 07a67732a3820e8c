import { agreedStates, type BookingState } from '@slotkit/shared/lifecycle';
import type { ExpressionBuilder } from 'kysely';
import type { Reader } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { readSettings } from '../event-types/read-settings.ts';
import type { Join } from './meeting-outcome.ts';

/** A page of ids: those after `after`, ascending. */
interface Page {
  readonly now: number;
  readonly after: string;
  readonly limit: number;
}

/** Who joined a meeting through our link. */
export async function joinsOf(reader: Reader, bookingId: string): Promise<Join[]> {
  const rows = await reader
    .selectFrom('joins')
    .select(['party', 'party_id'])
    .where('booking_id', '=', bookingId)
    .execute();
  return rows.map(({ party, party_id }) => ({ party, partyId: party_id }));
}

/** Meetings that are over, to which host and customer came, and that nobody has closed. */
export async function attendedMeetings(reader: Reader, page: Page): Promise<string[]> {
  const rows = await unclosed(reader, page)
    .where('end_at', '<=', page.now)
    .where((where) => where.exists(joinsAs(where, 'host')))
    .where((where) => where.exists(joinsAs(where, 'attendee')))
    .execute();
  return rows.map(({ id }) => id);
}

/**
 * Meetings by link whose grace is over with somebody missing who has a place, where the event type makes no-shows of them. A group may
 * be completed by then for those who came.
 */
export async function unattendedMeetings(reader: Reader, page: Page): Promise<string[]> {
  const byGrace = await typesByGrace(reader);
  if (byGrace.size === 0) return [];
  const rows = await unclosed(reader, page, [...agreedStates, 'completed'])
    .where((where) =>
      where.or([
        where('location_json', 'like', '%"type":"link"%'),
        where('location_json', 'like', '%"type":"conference"%'),
      ]),
    )
    .where((where) =>
      where.or(
        [...byGrace].map(([graceMinutes, ids]) =>
          where.and([
            where('end_at', '<=', page.now - graceMinutes * 60_000),
            where('event_type_id', 'in', ids),
          ]),
        ),
      ),
    )
    .where((where) =>
      where.or([
        where.and([
          where('bookings.seats', 'is', null),
          where('bookings.status', 'in', agreedStates),
          where.not(where.exists(joinsAs(where, 'attendee'))),
        ]),
        where.and([where('bookings.seats', 'is not', null), where.exists(missingSeats(where))]),
      ]),
    )
    .execute();
  return rows.map(({ id }) => id);
}

const unclosed = (reader: Reader, { after, limit }: Page, states: readonly BookingState[] = agreedStates) =>
  reader
    .selectFrom('bookings')
    .select('bookings.id')
    .where('status', 'in', states)
    .where('bookings.id', '>', after)
    .orderBy('bookings.id')
    .limit(limit);

const joinsAs = (where: ExpressionBuilder<Schema, 'bookings'>, party: Join['party']) =>
  where
    .selectFrom('joins')
    .select('party_id')
    .whereRef('joins.booking_id', '=', 'bookings.id')
    .where('party', '=', party);

/** Seats of a group that nobody has said anything about and nobody joined by. */
const missingSeats = (where: ExpressionBuilder<Schema, 'bookings'>) =>
  where
    .selectFrom('attendees')
    .select('attendees.id')
    .whereRef('attendees.booking_id', '=', 'bookings.id')
    .where('attendees.status', 'in', ['booked', 'confirmed'])
    .where((seat) =>
      seat.not(
        seat.exists(
          seat
            .selectFrom('joins')
            .select('joins.party_id')
            .whereRef('joins.booking_id', '=', 'attendees.booking_id')
            .where('joins.party', '=', 'attendee')
            .whereRef('joins.party_id', '=', 'attendees.id'),
        ),
      ),
    );

/** The event types with automatic no-shows, by their grace. */
async function typesByGrace(reader: Reader): Promise<Map<number, string[]>> {
  const rows = await reader.selectFrom('event_types').select(['id', 'settings_json']).execute();
  const types = new Map<number, string[]>();
  for (const { id, settings_json } of rows) {
    const { autoNoShow, noShowGraceMinutes } = readSettings(settings_json);
    if (autoNoShow) types.set(noShowGraceMinutes, [...(types.get(noShowGraceMinutes) ?? []), id]);
  }
  return types;
}
