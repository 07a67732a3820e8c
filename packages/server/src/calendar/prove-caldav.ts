import { AppError, unprocessable } from '@slotkit/shared';
import type { Deps } from '../deps.ts';
import { callableUrl } from '../http-out/callable-url.ts';
import { RefusedAddress } from '../http-out/safe-fetch.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { caldavCalendar } from './caldav.ts';
import { CalendarUnauthorized, type BusyAnswer, type BusyQuestion } from './calendar-provider.ts';
import { findCaldavCalendars, type FoundCalendar } from './find-caldav-calendars.ts';
import { UnreadableEvent } from './read-repetition.ts';
import { TooManyRepeats } from './step-budget.ts';

/** Where somebody says that a calendar is, and who reads it. */
export interface CaldavWish {
  readonly url: string;
  readonly username: string;
  readonly password: string;
}

/** A calendar that answered, with what it said. */
export interface ProvenCaldav {
  readonly calendar: FoundCalendar;
  readonly answer: BusyAnswer;
}

/** For everything together: finding the calendar and reading it. */
const longestMs = 15_000;
/** How many of several a refusal names, for somebody to choose from. */
const mostNamed = 50;

/**
 * Finds the calendar that is meant and reads it. Throws 422 for an address that must not be called or that has no calendar, or several
 * (and then names them), for one that holds what cannot be read, and for credentials that are not accepted; 503 when there is no answer. Not for inside a transaction.
 */
export async function proveCaldav(
  deps: Pick<Deps, 'config' | 'log'>,
  wish: CaldavWish,
  question: Omit<BusyQuestion, 'signal'>,
): Promise<ProvenCaldav> {
  const login = { ...wish, url: callableUrl(wish.url, deps.config) };
  const limits = { allowPrivate: deps.config.webhookPrivate, signal: AbortSignal.timeout(longestMs) };
  try {
    const calendar = onlyOne(await findCaldavCalendars({ ...login, ...limits }));
    const account = {
      ...login,
      ...limits,
      url: calendar.url,
      ...(calendar.timezone !== null && { timezone: calendar.timezone }),
    };
    const { signal } = limits;
    return { calendar, answer: await caldavCalendar(account).busyTimes({ ...question, signal }) };
  } catch (error) {
    throw asRefusal(deps, error);
  }
}

function onlyOne(found: readonly FoundCalendar[]): FoundCalendar {
  const [first, ...others] = found;
  if (!first) throw unprocessable('/url', 'There is no calendar at this address.');
  if (others.length === 0) return first;
  const detail = 'There are several calendars at this address; give the address of one of them.';
  throw new AppError('unprocessable', detail, {
    errors: [{ pointer: '/url', detail }],
    extra: { calendars: found.slice(0, mostNamed).map(({ url, name }) => ({ url, name })) },
  });
}

function asRefusal({ log }: Pick<Deps, 'log'>, error: unknown): AppError {
  if (error instanceof AppError) return error;
  if (error instanceof CalendarUnauthorized)
    return unprocessable('/password', 'The calendar server does not accept this user name and password.');
  if (cannotPass(error)) return unprocessable('/url', `The calendar cannot be used: ${error.message}.`);
  log.debug({ err: error }, 'a calendar could not be tried out');
  const because = error instanceof Error ? error.message : 'it does not answer';
  return new AppError('unavailable', `The calendar could not be read: ${because}.`, {
    retryAfterSeconds: 30,
  });
}

/** What is the same next time: a refusal, or what the calendar holds. */
const cannotPass = (error: unknown): error is Error =>
  error instanceof PermanentFailure ||
  error instanceof RefusedAddress ||
  error instanceof UnreadableEvent ||
  error instanceof TooManyRepeats;
