import type { Reader, Writer } from '../db/database.ts';
import type { CalendarFailure } from './calendar-state-store.ts';
import { hostCalendarOf, type HostCalendar } from './host-calendar.ts';

/** A connected calendar as those who look after it see it. Instants are epoch milliseconds. */
export interface ConnectedCalendar extends HostCalendar {
  /** How the last question ended; null: with an answer, or there was none yet. */
  readonly failure: CalendarFailure | null;
  readonly lastError: string | null;
  readonly readAt: number | null;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** The connected calendars of a host, in the order in which they were connected; one of them where an id is given. */
export async function connectedCalendars(
  reader: Reader,
  hostId: string,
  id?: string,
): Promise<ConnectedCalendar[]> {
  let rows = reader
    .selectFrom('host_calendars')
    .leftJoin('calendar_states', 'calendar_states.calendar_id', 'host_calendars.id')
    .selectAll('host_calendars')
    .select(['failure', 'last_error', 'read_at'])
    .where('host_id', '=', hostId)
    .where('archived', '=', 0)
    .orderBy('host_calendars.id');
  if (id !== undefined) rows = rows.where('host_calendars.id', '=', id);
  return (await rows.execute()).map((row) => ({
    ...hostCalendarOf(row),
    failure: row.failure,
    lastError: row.last_error,
    readAt: row.read_at,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}

/** Writes what was changed of a calendar. */
export async function saveConnected(trx: Writer, calendar: ConnectedCalendar, now: number): Promise<void> {
  await trx
    .updateTable('host_calendars')
    .set({
      conflicts: calendar.conflicts ? 1 : 0,
      write_to: calendar.writeTo ? 1 : 0,
      secrets_sealed: calendar.secretsSealed,
      version: calendar.version + 1,
      updated_at: now,
    })
    .where('id', '=', calendar.id)
    .execute();
}

/** Ends a connection: the row stays, for the history of deliveries, its credentials do not. */
export async function archiveCalendar(trx: Writer, id: string, now: number): Promise<void> {
  await trx
    .updateTable('host_calendars')
    .set({ archived: 1, secrets_sealed: '', updated_at: now })
    .where('id', '=', id)
    .execute();
}
