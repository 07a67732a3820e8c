import { randomUUID } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { claimCalendar, dueCalendars, type ReadableCalendar } from './calendar-state-store.ts';
import { readCalendar } from './read-calendar.ts';
import { readingHorizon } from './reading-horizon.ts';

/** How many calendars one worker process reads at once: of all servers, of one server, and of those that did not answer the last time. */
export const readingLimits = { total: 8, server: 3, ailing: 3 } as const;

/** Longer than any question takes. */
const claimMs = 60_000;
const candidatesAtOnce = 100;

/**
 * Reads every calendar that is due, several at once, and returns how many. Two workers never read the same one at once. A server that is
 * slow holds up its own calendars only: it never has all the places, and those that failed before have few.
 */
export async function refreshCalendars(deps: Deps): Promise<number> {
  const running = new Map<ReadableCalendar, Promise<void>>();
  let done = 0;
  for (;;) {
    const next = await nextCalendar(deps, [...running.keys()]);
    if (next) {
      done++;
      running.set(
        next,
        refresh(deps, next).finally(() => running.delete(next)),
      );
    } else if (running.size === 0) return done;
    else await Promise.race(running.values());
  }
}

/** A due calendar for which there is a place, claimed; null when there is none. */
async function nextCalendar(
  deps: Deps,
  running: readonly ReadableCalendar[],
): Promise<ReadableCalendar | null> {
  if (running.length >= readingLimits.total) return null;
  const now = deps.clock.now();
  const candidates = await dueCalendars(deps.db.read, now, candidatesAtOnce);
  for (const calendar of candidates) {
    if (!hasPlace(running, calendar)) continue;
    const claim = { workerId: randomUUID(), until: now + claimMs };
    if (await claimCalendar(deps.db, calendar, claim, now)) return calendar;
  }
  return null;
}

function hasPlace(running: readonly ReadableCalendar[], calendar: ReadableCalendar): boolean {
  const isAiling = ({ state }: ReadableCalendar): boolean => state.failures > 0;
  const server = serverOf(calendar);
  return (
    running.filter((one) => serverOf(one) === server).length < readingLimits.server &&
    (!isAiling(calendar) || running.filter(isAiling).length < readingLimits.ailing)
  );
}

const serverOf = ({ provider, settings }: ReadableCalendar): string =>
  URL.parse(settings['url'] ?? '')?.host ?? provider;

async function refresh(deps: Deps, calendar: ReadableCalendar): Promise<void> {
  const range = await readingHorizon(deps.db.read, calendar.hostId, deps.clock.now());
  await readCalendar(deps, calendar, { range, isRefresh: true });
}
