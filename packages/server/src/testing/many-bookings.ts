import { sql } from 'kysely';
import type { Database } from '../db/database.ts';

const dayMs = 86_400_000;

/** Bookings that others made, so many of them: of how many hosts, and on which days. */
export interface ManyBookings {
  readonly count: number;
  /** The day in epoch milliseconds around which the others' hosts are booked: nine in ten of their bookings are long over. */
  readonly aroundAt: number;
  /** A host that is there already and had one in five hundred of the bookings that are over. */
  readonly hostId?: string;
  /** Whether PostgreSQL gathers statistics at once, as it does by itself sooner or later. */
  readonly statistics?: boolean;
  /** Is told how many are made so far. */
  readonly tell?: (made: number) => void;
}

const hosts = 500;

/**
 * Fills a database that has an app with hosts, an event type and bookings of its own, by plain
 * rows; nothing of it concerns the time of the hosts that are there, but for what is over.
 */
export async function addManyBookings(
  { write, engine }: Database,
  { count, aroundAt, hostId, statistics = true, tell }: ManyBookings,
): Promise<void> {
  const perHost = Math.ceil(count / hosts);
  const over = Math.floor(perHost * 0.9);
  const first = aroundAt - (over * dayMs) / 4;
  await sql`insert into hosts (id, app_id, name, email, timezone, limits_json, schedule_json, active, archived, version, created_at, updated_at)
    with recursive n(i) as (select 0 union all select i + 1 from n where i < ${hosts - 1})
    select 'hst_many_' || i, (select min(id) from apps), 'Host', 'host@example.com', 'UTC', '{}', '{}', 1, 0, 1, 0, 0 from n`.execute(
    write,
  );
  await sql`insert into event_types (id, app_id, slug, title, description, public, archived, position, settings_json, version, created_at, updated_at)
    select 'evt_many', min(id), 'many', 'Many', '', 0, 0, 99, '{}', 1, 0, 0 from apps`.execute(write);
  const chunk = 20_000;
  for (let from = 0; from < count; from += chunk) {
    const last = Math.min(count, from + chunk) - 1;
    await sql`insert into series (id, app_id, calendar_uid, sequence)
      with recursive n(i) as (select ${sql.lit(from)} union all select i + 1 from n where i < ${sql.lit(last)})
      select 'ser_many_' || i, (select min(id) from apps), 'many ' || i, 0 from n`.execute(write);
    await sql`insert into bookings (id, app_id, event_type_id, series_id, status, awaiting_json, gates_json, start_at, end_at, timezone,
        buffer_before_minutes, buffer_after_minutes, source, created_by_json, metadata_json, history_json, created_at, updated_at)
      with recursive n(i) as (select ${sql.lit(from)} union all select i + 1 from n where i < ${sql.lit(last)})
      select 'bkg_many_' || i, (select min(id) from apps), 'evt_many', 'ser_many_' || i,
        case when i / ${sql.lit(hosts)} < ${sql.lit(over)} then 'completed' else 'scheduled' end,
        '[]', '[]', s, s + 1800000, 'UTC', 0, 0, 'api', '{}', '{}', '[]', s - 86400000, s - 86400000
      from (select i, ${sql.lit(first)} + cast(i / ${sql.lit(hosts)} as bigint) * ${sql.lit(dayMs / 4)} as s from n) as starts`.execute(
      write,
    );
    await sql`insert into booking_hosts (booking_id, host_id, is_primary)
      with recursive n(i) as (select ${sql.lit(from)} union all select i + 1 from n where i < ${sql.lit(last)})
      select 'bkg_many_' || i,
        case when i % ${sql.lit(hosts)} = 0 and i / ${sql.lit(hosts)} < ${sql.lit(hostId === undefined ? 0 : over)}
          then ${sql.lit(hostId ?? '')} else 'hst_many_' || (i % ${sql.lit(hosts)}) end, 1 from n`.execute(
      write,
    );
    await sql`insert into attendees (booking_id, id, name, email, email_key, timezone, locale, answers_json, status, link_generation, created_at)
      with recursive n(i) as (select ${sql.lit(from)} union all select i + 1 from n where i < ${sql.lit(last)})
      select 'bkg_many_' || i, 'att', 'Somebody', i || '@example.com', i || '@example.com', 'UTC', 'en', '{}', 'booked', 1, 0 from n`.execute(
      write,
    );
    tell?.(last + 1);
  }
  // SQLite has none in a server's database.
  if (statistics && engine.name === 'postgres') await sql`analyze`.execute(write);
}
