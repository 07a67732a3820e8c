import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { without } from './busy-ranges.ts';
import type { TimeRange } from './calendar-provider.ts';
import { readableCalendarsOf, type ReadableCalendar } from './calendar-state-store.ts';
import { readCalendar } from './read-calendar.ts';

/** An answer that is not older is not asked for again: a hold and the booking that follows at once need one. */
const freshMs = 3_000;
/** Around the time that is booked, so that neighbours know it too. */
const marginMs = 86_400_000;

/** Whether any of these hosts has a calendar elsewhere that makes it busy. */
export const haveCalendars = async (reader: Reader, hostIds: readonly string[]): Promise<boolean> =>
  (await readableCalendarsOf(reader, hostIds)).length > 0;

/**
 * Asks the calendars of hosts about a time, all at once, unless their answers are only seconds old, and keeps what they say. It ends
 * within the time limit of the settings, whatever the calendars do; one that has not answered by then is unknown. Call it before a
 * transaction, never in one.
 */
export async function askCalendars(deps: Deps, hostIds: readonly string[], time: TimeRange): Promise<void> {
  const { db, clock, config } = deps;
  const calendars = await readableCalendarsOf(db.read, hostIds);
  if (calendars.length === 0) return;
  const range = { fromAt: time.fromAt - marginMs, untilAt: time.untilAt + marginMs };
  const fresh = clock.isStanding === true ? new Set<string>() : await freshCalendars(deps, calendars, range);
  const asked = calendars.filter(({ id, state }) => state.failure !== 'unauthorized' && !fresh.has(id));
  await Promise.all(
    asked.map((calendar) => {
      const signal = AbortSignal.timeout(config.calendarWaitMs);
      return readCalendar(deps, calendar, { range, signal, isRefresh: false });
    }),
  );
}

/** The calendars that were asked about a time by somebody who books, just now, with an answer or without one. */
async function freshCalendars(
  { db, clock }: Deps,
  calendars: readonly ReadableCalendar[],
  range: TimeRange,
): Promise<ReadonlySet<string>> {
  const since = clock.now() - freshMs;
  const rows = await db.read
    .selectFrom('calendar_coverage')
    .select(['calendar_id', 'from_at as fromAt', 'until_at as untilAt', 'read_at as readAt'])
    .where(
      'calendar_id',
      'in',
      calendars.map(({ id }) => id),
    )
    .where('read_at', '>', since)
    .execute();
  const covered = Map.groupBy(rows, (row) => row.calendar_id);
  return new Set(
    calendars
      .filter(
        ({ id, state }) =>
          (state.failedAt !== null && state.failedAt > since) ||
          without(
            [range],
            (covered.get(id) ?? []).filter(({ readAt }) => readAt !== state.readAt),
          ).length === 0,
      )
      .map(({ id }) => id),
  );
}
