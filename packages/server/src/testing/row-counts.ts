import { sql } from 'kysely';
import type { Database } from '../db/database.ts';

const tables = [
  'apps',
  'widget_keys',
  'hosts',
  'locations',
  'event_types',
  'event_type_hosts',
  'series',
  'bookings',
  'booking_hosts',
  'occupancy',
  'attendees',
  'links',
  'joins',
  'timeline',
  'outbox',
  'idempotency',
  'dev_mail',
] as const;

/** How many rows each table has and which versions the bookings have: equal before and after whatever changes nothing. */
export async function rowCounts(db: Database): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const table of tables) {
    const { rows } = await sql<{ count: number }>`select count(*) as count from ${sql.table(table)}`.execute(
      db.read,
    );
    counts[table] = Number(rows[0]?.count);
  }
  const { rows } = await sql<{ total: number | null }>`select sum(version) as total from bookings`.execute(
    db.read,
  );
  return { ...counts, bookingVersions: rows[0]?.total ?? 0 };
}
