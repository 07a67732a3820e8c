import { sql } from 'kysely';
import type { Database } from '../db/database.ts';
import { worldNow } from './test-world.ts';

const halfHoursEachDay = 24;

/** Books a host of the demo from five to five o'clock UTC, half hour by half hour, for so many days from today on. */
export async function addFullDays({ write }: Database, hostId: string, days: number): Promise<void> {
  const firstAt = worldNow - (worldNow % 86_400_000) + 5 * 3_600_000;
  const numbers = sql`with recursive n(i) as (select 0 union all select i + 1 from n where i < ${sql.lit(days * halfHoursEachDay - 1)})`;
  if (days === 0) return;
  await sql`insert into series (id, app_id, calendar_uid, sequence)
    ${numbers} select 'ser_full_' || i, (select min(id) from apps), 'full ' || i, 0 from n`.execute(write);
  await sql`insert into bookings (id, app_id, event_type_id, series_id, status, awaiting_json, gates_json, start_at, end_at, timezone,
      buffer_before_minutes, buffer_after_minutes, source, created_by_json, metadata_json, history_json, created_at, updated_at)
    ${numbers} select 'bkg_full_' || i, (select min(id) from apps), (select min(id) from event_types where slug = 'panel'),
      'ser_full_' || i, 'scheduled', '[]', '[]', s, s + 1800000, 'UTC', 0, 0, 'api', '{}', '{}', '[]', 0, 0
    from (select i, ${sql.lit(firstAt)} + cast(i / ${sql.lit(halfHoursEachDay)} as bigint) * 86400000
      + (i % ${sql.lit(halfHoursEachDay)}) * 1800000 as s from n) as starts`.execute(write);
  await sql`insert into booking_hosts (booking_id, host_id, is_primary)
    ${numbers} select 'bkg_full_' || i, ${sql.lit(hostId)}, 1 from n`.execute(write);
}
