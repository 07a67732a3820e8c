import { setTimeout as delay } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Reader } from '../db/database.ts';

/** Resolves once some other transaction of this PostgreSQL database waits for a lock. `signal` gives up. */
export async function untilSomebodyWaits(reader: Reader, signal: AbortSignal): Promise<void> {
  const waiting = sql`select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
  while ((await waiting.execute(reader)).rows.length === 0) await delay(10, null, { signal });
}
