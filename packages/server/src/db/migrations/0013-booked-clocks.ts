import { offsetMinutesAt } from '@slotkit/shared/time';
import { sql, type Kysely } from 'kysely';
import { versions } from 'node:process';
import type { Schema } from '../schema.ts';

/** Bookings noted at once. */
const batchSize = 500;

/**
 * Keeps what clocks were to show at the start of each booking, so that a later zone database can be compared with it. For bookings that
 * are there nobody knows any more; what this zone database says stands in for it.
 */
export async function up(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('booked_clocks')
    .addColumn('booking_id', 'text', (column) =>
      column.notNull().references('bookings.id').onDelete('cascade'),
    )
    .addColumn('party', 'text', (column) =>
      column.notNull().check(sql`party in ('event_type', 'host', 'attendee')`),
    )
    .addColumn('party_id', 'text', (column) => column.notNull())
    .addColumn('timezone', 'text', (column) => column.notNull())
    .addColumn('offset_minutes', 'integer', (column) => column.notNull())
    .addColumn('tzdata', 'text', (column) => column.notNull())
    .addPrimaryKeyConstraint('booked_clocks_key', ['booking_id', 'party', 'party_id'])
    .execute();
  for (let after: string | undefined = ''; after !== undefined;) after = await noteBatch(db, after);
}

/** Returns the id of the last booking noted; undefined when there are no more. */
async function noteBatch(db: Kysely<Schema>, after: string): Promise<string | undefined> {
  const bookings = await db
    .selectFrom('bookings')
    .select(['id', 'start_at', 'timezone', 'event_type_id'])
    .where('id', '>', after)
    .orderBy('id')
    .limit(batchSize)
    .execute();
  if (bookings.length === 0) return undefined;
  const ids = bookings.map(({ id }) => id);
  const hosts = await db
    .selectFrom('booking_hosts')
    .innerJoin('hosts', 'hosts.id', 'booking_hosts.host_id')
    .select(['booking_id', 'hosts.id', 'hosts.timezone'])
    .where('booking_id', 'in', ids)
    .execute();
  const attendees = await db
    .selectFrom('attendees')
    .select(['booking_id', 'id', 'timezone'])
    .where('booking_id', 'in', ids)
    .where('hold_secret_hash', 'is', null)
    .execute();
  const startOf = new Map(bookings.map(({ id, start_at }) => [id, start_at]));
  const clocks = [
    ...bookings.map(({ id, timezone, event_type_id }) => ({
      booking_id: id,
      party: 'event_type' as const,
      id: event_type_id,
      timezone,
    })),
    ...hosts.map((host) => ({ ...host, party: 'host' as const })),
    ...attendees.map((attendee) => ({ ...attendee, party: 'attendee' as const })),
  ].flatMap(({ booking_id, party, id, timezone }) => {
    const offset_minutes = offsetMinutesAt(timezone, startOf.get(booking_id) ?? 0);
    const tzdata = versions['tz'] ?? '';
    return offset_minutes === null
      ? []
      : [{ booking_id, party, party_id: id, timezone, offset_minutes, tzdata }];
  });
  // PostgreSQL takes no more than 65,535 values in one statement.
  for (let first = 0; first < clocks.length; first += batchSize)
    await db
      .insertInto('booked_clocks')
      .values(clocks.slice(first, first + batchSize))
      .execute();
  return ids.at(-1);
}
