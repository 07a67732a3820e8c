import { Temporal } from 'temporal-polyfill';
import { instantOfMinute, minuteAtOrAfter, minuteAtOrBefore } from './interval.ts';
import type { Minute } from './interval.ts';

/** From this minute on, until the next run, the zone's clocks are so many minutes ahead of UTC. */
export interface OffsetRun {
  readonly from: Minute;
  readonly offsetMinutes: number;
}

const nanosecondsPerMinute = 60_000_000_000;

/** One year of a zone's offsets per entry, the least recently used leaving first. */
const yearCacheSize = 2048;
const yearCache = new Map<string, readonly OffsetRun[]>();

/**
 * Is this a name of the IANA zone database, spelled as the database spells it? Offsets such as `+02:00`,
 * `local` and other spellings of case are not.
 */
export function isTimeZone(id: string): boolean {
  if (!/^[A-Za-z][A-Za-z0-9_+/-]*$/.test(id)) return false;
  try {
    return Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(id).timeZoneId === id;
  } catch {
    return false;
  }
}

/**
 * The offsets of a zone between two minutes: the run that holds `from` first, then one per change before `to`.
 * Offsets with seconds (before 1972) are cut to whole minutes. Throws a RangeError for an unknown zone.
 */
export function offsetRuns(zone: string, from: Minute, to: Minute): readonly OffsetRun[] {
  const firstYear = yearOf(from);
  const lastYear = Math.max(firstYear, yearOf(to - 1));
  const ofFirstYear = offsetsOfYear(zone, firstYear);
  if (firstYear === lastYear && ofFirstYear.length === 1) return ofFirstYear;
  const runs: OffsetRun[] = [];
  for (let year = firstYear; year <= lastYear; year++) {
    for (const run of offsetsOfYear(zone, year)) {
      const previous = runs.at(-1);
      if (previous === undefined || run.from <= from) runs[0] = run;
      else if (run.from < to && run.offsetMinutes !== previous.offsetMinutes) runs.push(run);
    }
  }
  return runs;
}

/**
 * By how many minutes a zone's clocks are ahead of UTC at an instant (epoch milliseconds); null for a zone that this
 * zone database does not know.
 */
export function offsetMinutesAt(zone: string, at: number): number | null {
  if (!isTimeZone(zone)) return null;
  const minute = minuteAtOrBefore(at);
  return offsetRuns(zone, minute, minute + 1)[0]?.offsetMinutes ?? null;
}

function yearOf(minute: Minute): number {
  return new Date(instantOfMinute(minute)).getUTCFullYear();
}

function startOfYear(year: number): Minute {
  return new Date(0).setUTCFullYear(year) / 60_000;
}

function offsetsOfYear(zone: string, year: number): readonly OffsetRun[] {
  const key = `${zone} ${year}`;
  let runs = yearCache.get(key);
  if (runs === undefined) {
    runs = readOffsets(zone, startOfYear(year), startOfYear(year + 1));
    const oldest = yearCache.size < yearCacheSize ? undefined : yearCache.keys().next().value;
    if (oldest !== undefined) yearCache.delete(oldest);
  } else {
    yearCache.delete(key);
  }
  yearCache.set(key, runs);
  return runs;
}

function readOffsets(zone: string, from: Minute, to: Minute): readonly OffsetRun[] {
  let at = Temporal.Instant.fromEpochMilliseconds(instantOfMinute(from)).toZonedDateTimeISO(zone);
  const runs: OffsetRun[] = [{ from, offsetMinutes: wholeMinutes(at.offsetNanoseconds) }];
  for (;;) {
    const next = at.getTimeZoneTransition('next');
    const minute = next === null ? to : minuteAtOrAfter(next.epochMilliseconds);
    if (next === null || minute >= to) return runs;
    const offsetMinutes = wholeMinutes(next.offsetNanoseconds);
    if (offsetMinutes !== runs.at(-1)?.offsetMinutes) runs.push({ from: minute, offsetMinutes });
    at = next;
  }
}

const wholeMinutes = (nanoseconds: number): number => Math.trunc(nanoseconds / nanosecondsPerMinute);

/** Forgets everything, so that a measurement can begin cold. */
export const forgetOffsets = (): void => {
  yearCache.clear();
};
