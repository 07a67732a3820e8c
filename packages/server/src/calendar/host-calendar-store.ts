import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import { planReading } from './calendar-state-store.ts';
import { hostCalendarOf, type HostCalendar } from './host-calendar.ts';

/** A calendar by id; null when it is not connected any more. */
export async function findHostCalendar(reader: Reader, id: string): Promise<HostCalendar | null> {
  const row = await reader
    .selectFrom('host_calendars')
    .selectAll()
    .where('id', '=', id)
    .where('archived', '=', 0)
    .executeTakeFirst();
  return row ? hostCalendarOf(row) : null;
}

/** Whether a calendar is still connected and makes its host busy. */
export async function isConnected(reader: Reader, id: string): Promise<boolean> {
  const calendar = await findHostCalendar(reader, id);
  return calendar?.conflicts === true;
}

/** The calendars of these hosts that bookings are written into. */
export async function writableCalendars(
  reader: Reader,
  hostIds: readonly string[],
): Promise<{ id: string; hostId: string }[]> {
  if (hostIds.length === 0) return [];
  return reader
    .selectFrom('host_calendars')
    .select(['id', 'host_id as hostId'])
    .where('host_id', 'in', hostIds)
    .where('write_to', '=', 1)
    .where('archived', '=', 0)
    .orderBy('id')
    .execute();
}

/** Connects a calendar; it is read from the next turn of a worker on. */
export async function insertHostCalendar(trx: Writer, calendar: HostCalendar, now: number): Promise<void> {
  await trx
    .insertInto('host_calendars')
    .values({
      id: calendar.id,
      app_id: calendar.appId,
      host_id: calendar.hostId,
      provider: calendar.provider,
      settings_json: JSON.stringify(calendar.settings),
      secrets_sealed: calendar.secretsSealed,
      conflicts: calendar.conflicts ? 1 : 0,
      write_to: calendar.writeTo ? 1 : 0,
      created_at: now,
      updated_at: now,
    })
    .execute();
  await planReading(trx, calendar.id, now);
}

/** A host's connection to this Google calendar; null when there is none. */
export async function findGoogleCalendar(
  reader: Reader,
  hostId: string,
  calendarId: string,
): Promise<string | null> {
  const rows = await reader
    .selectFrom('host_calendars')
    .select(['id', 'settings_json'])
    .where('host_id', '=', hostId)
    .where('provider', '=', 'google')
    .where('archived', '=', 0)
    .orderBy('id')
    .execute();
  const isIt = (row: { readonly settings_json: string }) =>
    readJson<HostCalendar['settings']>(row.settings_json)['calendar_id'] === calendarId;
  return rows.find(isIt)?.id ?? null;
}

/** Gives a connected calendar new credentials, and forgets that the old ones were refused. */
export async function replaceCredentials(
  trx: Writer,
  { id, secretsSealed, conflicts, writeTo }: HostCalendar,
  now: number,
): Promise<void> {
  await trx
    .updateTable('host_calendars')
    .set((row) => ({
      secrets_sealed: secretsSealed,
      conflicts: conflicts ? 1 : 0,
      write_to: writeTo ? 1 : 0,
      version: row('version', '+', 1),
      updated_at: now,
    }))
    .where('id', '=', id)
    .execute();
  await trx
    .updateTable('calendar_states')
    .set({ failed_at: null, failure: null, last_error: null, failures: 0, next_refresh_at: now })
    .where('calendar_id', '=', id)
    .execute();
}

/** Which entry of which calendar. */
export interface EntryKey {
  readonly calendarId: string;
  readonly seriesId: string;
}

/** Whether a series was written into a calendar, or was going to be. */
export async function hasEntry(reader: Reader, { calendarId, seriesId }: EntryKey): Promise<boolean> {
  const row = await reader
    .selectFrom('calendar_entries')
    .select('series_id')
    .where('calendar_id', '=', calendarId)
    .where('series_id', '=', seriesId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Notes that an entry is there, before the calendar is asked to make it. */
export async function noteEntry(trx: Writer, { calendarId, seriesId }: EntryKey, now: number): Promise<void> {
  await trx
    .insertInto('calendar_entries')
    .values({ calendar_id: calendarId, series_id: seriesId, written_at: now })
    .onConflict((conflict) => conflict.columns(['calendar_id', 'series_id']).doUpdateSet({ written_at: now }))
    .execute();
}
