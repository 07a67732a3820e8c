import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { forgetBefore, ownUids, saveReading } from './busy-cache-store.ts';
import { merged } from './busy-ranges.ts';
import { CalendarUnauthorized, type BusyAnswer, type TimeRange } from './calendar-provider.ts';
import { noteOutcome, readSooner, type ReadableCalendar } from './calendar-state-store.ts';
import { refreshEveryMs } from './external-times.ts';
import { isConnected } from './host-calendar-store.ts';
import { providerOf } from './provider-of.ts';

/** One question to a calendar. */
export interface Question {
  readonly range: TimeRange;
  readonly signal?: AbortSignal;
  /** Whether it is the worker's, about everything of interest, after which the next one is planned. */
  readonly isRefresh: boolean;
}

const dayMs = 86_400_000;
const firstRetryMs = 30_000;
const longestRetryMs = 30 * 60_000;
/** Many servers lock an account after some wrong passwords. */
const unauthorizedRetryMs = 60 * 60_000;

/**
 * Asks a calendar when its host is busy and keeps the answer, or that there was none. It never throws because of the calendar, and
 * returns whether there was an answer. No transaction is open while it waits.
 */
export async function readCalendar(
  deps: Deps,
  calendar: ReadableCalendar,
  question: Question,
): Promise<boolean> {
  const { db, clock, log } = deps;
  const askedAt = clock.now();
  const { range, signal, isRefresh } = question;
  try {
    const { timezone, email } = calendar.host;
    const emails = [email.toLowerCase()];
    const asked = providerOf(deps, calendar).busyTimes({
      range,
      timezone,
      emails,
      ...(signal && { signal }),
    });
    const answer = await (signal ? inTime(asked, signal) : asked);
    await writeTransaction(db, (trx) => keepAnswer(deps, trx, calendar, { answer, askedAt, isRefresh }));
    return true;
  } catch (error) {
    if (db.engine.isUnavailable(error)) throw error;
    const failure = error instanceof CalendarUnauthorized ? 'unauthorized' : 'unreachable';
    const because = error instanceof Error ? error.message : String(error);
    const nextRefreshAt = askedAt + retryMs(failure, calendar.state.failures + 1);
    await writeTransaction(db, async (trx) => {
      await db.engine.lockText(trx, `calendar ${calendar.id}`);
      await noteOutcome(trx, calendar.id, {
        askedAt,
        failed: { failure, because: because.slice(0, 300) },
        ...(isRefresh && { nextRefreshAt }),
      });
      // Whoever could not book because of it should not wait for the usual turn.
      if (!isRefresh) await readSooner(trx, calendar.id, nextRefreshAt);
    });
    log.warn({ calendar: calendar.id, host: calendar.hostId, failure, because }, 'calendar not read');
    return false;
  }
}

/** Whatever the adapter does, nobody waits longer. */
const inTime = <Value>(value: Promise<Value>, signal: AbortSignal): Promise<Value> =>
  new Promise((resolve, reject) => {
    const end = () => reject(new Error('no answer in time'));
    if (signal.aborted) end();
    signal.addEventListener('abort', end, { once: true });
    value.then(resolve, reject);
  });

interface Answered {
  readonly answer: BusyAnswer;
  readonly askedAt: number;
  readonly isRefresh: boolean;
}

/** Keeps what a calendar said, unless it was disconnected meanwhile, and plans when it is read again. */
export async function keepAnswer(
  { db }: Pick<Deps, 'db'>,
  trx: Writer,
  { id, appId, hostId }: Pick<ReadableCalendar, 'id' | 'appId' | 'hostId'>,
  { answer, askedAt, isRefresh }: Answered,
): Promise<void> {
  // Two answers about one calendar come after each other, and after its disconnection there is nothing to keep.
  await db.engine.lockText(trx, `calendar ${id}`);
  if (!(await isConnected(trx, id))) return;
  await saveReading(trx, {
    calendarId: id,
    hostId,
    covered: answer.covered,
    busy: await withoutOwn(trx, appId, answer),
    askedAt,
  });
  if (isRefresh) await forgetBefore(trx, id, askedAt - 3 * dayMs);
  const nextRefreshAt = askedAt + Math.round(refreshEveryMs * (0.9 + Math.random() / 5));
  await noteOutcome(trx, id, { askedAt, failed: null, ...(isRefresh && { nextRefreshAt }) });
}

/**
 * Leaves out the entries of the app's own bookings, wherever they stand in the calendar by now: the booking alone says when its host is
 * taken. Those of other apps stay.
 */
async function withoutOwn(trx: Writer, appId: string, { busy }: BusyAnswer): Promise<TimeRange[]> {
  const uids = new Set(busy.flatMap(({ uid }) => (uid === null ? [] : [uid])));
  const own = await ownUids(trx, appId, [...uids]);
  return merged(
    busy
      .filter(({ uid }) => uid === null || !own.has(uid))
      .map(({ startAt, endAt }) => ({ fromAt: startAt, untilAt: endAt })),
  );
}

const retryMs = (failure: 'unreachable' | 'unauthorized', failures: number): number =>
  failure === 'unauthorized'
    ? unauthorizedRetryMs
    : Math.round(Math.min(longestRetryMs, firstRetryMs * 2 ** (failures - 1)) * (0.75 + Math.random() / 2));
