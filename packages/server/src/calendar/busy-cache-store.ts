import type { Reader, Writer } from '../db/database.ts';
import { inPieces, merged, within, without } from './busy-ranges.ts';
import type { TimeRange } from './calendar-provider.ts';

/** What a calendar answered. */
export interface Reading {
  readonly calendarId: string;
  readonly hostId: string;
  readonly covered: TimeRange;
  /** Without our own entries. */
  readonly busy: readonly TimeRange[];
  /** When it was asked: of two answers about one time the one asked later counts, whichever came first. */
  readonly askedAt: number;
}

/**
 * Puts an answer into the cache, in the place of what was known of its time before, but for times that somebody asked about later. The
 * calendar's lock is held. Returns whether anything is otherwise than it was.
 */
export async function saveReading(trx: Writer, reading: Reading): Promise<boolean> {
  const { calendarId, covered, askedAt } = reading;
  const coverage = await trx
    .selectFrom('calendar_coverage')
    .select(['from_at as fromAt', 'until_at as untilAt', 'read_at as readAt'])
    .where('calendar_id', '=', calendarId)
    .execute();
  const newer = coverage.filter(({ readAt }) => readAt > askedAt);
  const changed = await replaceBusy(trx, reading, without([covered], newer));
  await trx
    .deleteFrom('calendar_coverage')
    .where('calendar_id', '=', calendarId)
    .where('read_at', '<=', askedAt)
    .where('from_at', '>=', covered.fromAt)
    .where('until_at', '<=', covered.untilAt)
    .execute();
  await trx
    .insertInto('calendar_coverage')
    .values({ calendar_id: calendarId, from_at: covered.fromAt, until_at: covered.untilAt, read_at: askedAt })
    .onConflict((conflict) => conflict.columns(['calendar_id', 'from_at', 'until_at']).doNothing())
    .execute();
  return changed;
}

async function replaceBusy(
  trx: Writer,
  { calendarId, hostId, busy }: Reading,
  windows: readonly TimeRange[],
): Promise<boolean> {
  const rows = await trx
    .selectFrom('calendar_busy')
    .select(['start_at as fromAt', 'end_at as untilAt'])
    .where('calendar_id', '=', calendarId)
    .execute();
  const next = inPieces(merged([...without(rows, windows), ...within(busy, windows)]));
  const key = ({ fromAt, untilAt }: TimeRange): string => `${fromAt} ${untilAt}`;
  const there = new Set(rows.map(key));
  if (next.length === rows.length && next.every((range) => there.has(key(range)))) return false;
  await trx.deleteFrom('calendar_busy').where('calendar_id', '=', calendarId).execute();
  for (let index = 0; index < next.length; index += rowsAtOnce)
    await trx
      .insertInto('calendar_busy')
      .values(
        next.slice(index, index + rowsAtOnce).map(({ fromAt, untilAt }) => ({
          host_id: hostId,
          calendar_id: calendarId,
          start_at: fromAt,
          end_at: untilAt,
        })),
      )
      .execute();
  return true;
}

/** A statement has only so many parameters. */
const rowsAtOnce = 200;

/** Forgets what lies before a time: nobody books there any more. */
export async function forgetBefore(trx: Writer, calendarId: string, at: number): Promise<void> {
  await trx
    .deleteFrom('calendar_coverage')
    .where('calendar_id', '=', calendarId)
    .where('until_at', '<', at)
    .execute();
  await trx
    .deleteFrom('calendar_busy')
    .where('calendar_id', '=', calendarId)
    .where('end_at', '<', at)
    .execute();
}

/** Forgets the times that were read of a calendar. */
export async function forgetTimes(trx: Writer, calendarId: string): Promise<void> {
  await trx.deleteFrom('calendar_busy').where('calendar_id', '=', calendarId).execute();
  await trx.deleteFrom('calendar_coverage').where('calendar_id', '=', calendarId).execute();
}

/** Forgets everything that was read of a calendar, and how that went. */
export async function forgetCalendar(trx: Writer, calendarId: string): Promise<void> {
  await forgetTimes(trx, calendarId);
  await trx.deleteFrom('calendar_states').where('calendar_id', '=', calendarId).execute();
}

/** Which of these UIDs are those of an app's own bookings. */
export async function ownUids(
  reader: Reader,
  appId: string,
  uids: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  for (let index = 0; index < uids.length; index += rowsAtOnce) {
    const rows = await reader
      .selectFrom('series')
      .select('calendar_uid')
      .where('calendar_uid', 'in', uids.slice(index, index + rowsAtOnce))
      .where('app_id', '=', appId)
      .execute();
    for (const row of rows) found.add(row.calendar_uid);
  }
  return found;
}
