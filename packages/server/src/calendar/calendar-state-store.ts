import type { Database, Reader, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { hostCalendarOf, type HostCalendar } from './host-calendar.ts';

/** Why a question had no answer. */
export type CalendarFailure = 'unreachable' | 'unauthorized';

/** How reading a calendar went. */
export interface CalendarState {
  /** The last whole answer, and the last question without one; null where there was none, or an answer since. */
  readonly readAt: number | null;
  readonly failedAt: number | null;
  readonly failure: CalendarFailure | null;
  readonly lastError: string | null;
  /** In a row. */
  readonly failures: number;
}

/** A calendar that makes its host busy, and how reading it went. */
export interface ReadableCalendar extends HostCalendar {
  readonly host: { readonly email: string; readonly timezone: string };
  readonly state: CalendarState;
  /** When its answers are to be renewed. */
  readonly nextRefreshAt: number;
}

const readable = (reader: Reader) =>
  reader
    .selectFrom('host_calendars')
    .innerJoin('hosts', 'hosts.id', 'host_calendars.host_id')
    .innerJoin('calendar_states', 'calendar_states.calendar_id', 'host_calendars.id')
    .selectAll('host_calendars')
    .select([
      'hosts.email',
      'hosts.timezone',
      'read_at',
      'failed_at',
      'failure',
      'last_error',
      'failures',
      'next_refresh_at',
      'claimed_until',
    ])
    .where('host_calendars.archived', '=', 0)
    .where('hosts.archived', '=', 0)
    .where('host_calendars.conflicts', '=', 1);

type ReadableRow = Awaited<ReturnType<ReturnType<typeof readable>['execute']>>[number];

const readableOf = (row: ReadableRow): ReadableCalendar => ({
  ...hostCalendarOf(row),
  host: { email: row.email, timezone: row.timezone },
  state: {
    readAt: row.read_at,
    failedAt: row.failed_at,
    failure: row.failure,
    lastError: row.last_error,
    failures: row.failures,
  },
  nextRefreshAt: row.next_refresh_at,
});

/** The calendars that make these hosts busy. */
export async function readableCalendarsOf(
  reader: Reader,
  hostIds: readonly string[],
): Promise<ReadableCalendar[]> {
  if (hostIds.length === 0) return [];
  const rows = await readable(reader).where('host_calendars.host_id', 'in', hostIds).execute();
  return rows.map(readableOf);
}

/** No delay is longer than this, so what lies further ahead was planned by a clock that has been set back. */
const furthestPlanMs = 2 * 3_600_000;

/** Calendars that are due and that nobody is reading, those that answered the last time first. */
export async function dueCalendars(reader: Reader, now: number, limit: number): Promise<ReadableCalendar[]> {
  const rows = await readable(reader)
    .where((where) =>
      where.or([where('next_refresh_at', '<=', now), where('next_refresh_at', '>', now + furthestPlanMs)]),
    )
    .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
    .orderBy((order) => order.case().when('failures', '>', 0).then(1).else(0).end())
    .orderBy('next_refresh_at')
    .limit(limit)
    .execute();
  return rows.map(readableOf);
}

/** Takes a calendar for one worker until a time; false when another was faster, or has read it meanwhile. */
export async function claimCalendar(
  db: Database,
  { id, nextRefreshAt }: ReadableCalendar,
  claim: { readonly workerId: string; readonly until: number },
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await writeTransaction(db, (trx) =>
    trx
      .updateTable('calendar_states')
      .set({ claimed_by: claim.workerId, claimed_until: claim.until })
      .where('calendar_id', '=', id)
      .where('next_refresh_at', '=', nextRefreshAt)
      .where((where) => where.or([where('claimed_until', 'is', null), where('claimed_until', '<=', now)]))
      .executeTakeFirst(),
  );
  return numUpdatedRows > 0n;
}

/** Begins to read a calendar, or reads it anew from the next turn of a worker on. */
export async function planReading(trx: Writer, calendarId: string, at: number): Promise<void> {
  await trx
    .insertInto('calendar_states')
    .values({ calendar_id: calendarId, next_refresh_at: at })
    .onConflict((conflict) => conflict.column('calendar_id').doUpdateSet({ next_refresh_at: at }))
    .execute();
}

/** Moves the next reading forward, if it is later. */
export async function readSooner(trx: Writer, calendarId: string, at: number): Promise<void> {
  await trx
    .updateTable('calendar_states')
    .set({ next_refresh_at: at })
    .where('calendar_id', '=', calendarId)
    .where('next_refresh_at', '>', at)
    .execute();
}

/** What came of a question. Without `nextRefreshAt` the plan stays as it is, and so does whose it is. */
export interface QuestionOutcome {
  readonly askedAt: number;
  /** Null for an answer. */
  readonly failed: { readonly failure: CalendarFailure; readonly because: string } | null;
  readonly nextRefreshAt?: number;
}

/** Notes how a question went; that it failed is of no account when one that was asked later did not. The calendar's lock is held. */
export async function noteOutcome(
  trx: Writer,
  calendarId: string,
  { askedAt, failed: failedThen, nextRefreshAt }: QuestionOutcome,
): Promise<void> {
  const newer = await trx
    .selectFrom('calendar_coverage')
    .select('read_at')
    .where('calendar_id', '=', calendarId)
    .where('read_at', '>', askedAt)
    .executeTakeFirst();
  const failed = newer ? null : failedThen;
  await trx
    .updateTable('calendar_states')
    .set((set) => ({
      ...(failed
        ? {
            failed_at: askedAt,
            failure: failed.failure,
            last_error: failed.because,
            failures: set('failures', '+', 1),
          }
        : { failed_at: null, failure: null, last_error: null, failures: 0 }),
      ...(nextRefreshAt !== undefined && {
        next_refresh_at: nextRefreshAt,
        claimed_by: null,
        claimed_until: null,
        ...(!failed && { read_at: askedAt }),
      }),
    }))
    .where('calendar_id', '=', calendarId)
    .execute();
}
