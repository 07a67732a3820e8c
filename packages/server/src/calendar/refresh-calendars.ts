import { randomUUID } from 'node:crypto';
import type { Deps } from '../deps.ts';
import { claimCalendar, dueCalendars, type ReadableCalendar } from './calendar-state-store.ts';
import { readCalendar } from './read-calendar.ts';
import { readingHorizon } from './reading-horizon.ts';

/** How many calendars one worker process reads at once: of all servers, of one server, and of those that did not answer the last time. */
export const readingLimits = { total: 8, server: 3, ailing: 3 } as const;

/** A process that is to stop waits for this many at most; the others have their turn a moment later. */
const mostPerRun = 64;
/** Longer than any question takes. */
const claimMs = 60_000;
const candidatesAtOnce = 100;

/**
 * Reads the calendars that are due, several at once, and returns how many. Two workers never read the same one at once. A server that is
 * slow holds up its own calendars only: it never has all the places, and those that failed before have few.
 */
export async function refreshCalendars(deps: Deps): Promise<number> {
  const running = new Map<ReadableCalendar, Promise<void>>();
  let done = 0;
  for (;;) {
    const inHand = [...running.keys()];
    const next = done < mostPerRun ? await nextCalendar(deps, inHand) : null;
    if (next) {
      done++;
      running.set(
        next,
        refresh(deps, next).finally(() => running.delete(next)),
      );
    } else if (inHand.length === 0) return done;
    // What ended meanwhile has made places; else the next one to end does.
    else if (running.size === inHand.length) await Promise.race(running.values());
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

/** Reads one calendar. What goes wrong on our side is logged, and tried again once the claim is over. */
async function refresh(deps: Deps, calendar: ReadableCalendar): Promise<void> {
  try {
    const range = await readingHorizon(deps.db.read, calendar.hostId, deps.clock.now());
    await readCalendar(deps, calendar, { range, isRefresh: true });
  } catch (error) {
    deps.log.error({ calendar: calendar.id, err: error }, 'what a calendar said could not be kept');
  }
}
