import type { Interval, Minute } from './interval.ts';
import { offsetRuns } from './zone.ts';
import type { OffsetRun } from './zone.ts';

/** No zone's clocks have ever been further from UTC than this. */
export const largestOffsetMinutes = 1440;

/**
 * The instants at which the wall clock of a zone shows a time in [wallStart, wallEnd), in minutes that the clock
 * has counted since 1970-01-01T00:00. A gap of the clock shortens them, an overlap lengthens them or splits them
 * in two: none, one or more intervals that do not touch.
 */
export function wallIntervals(zone: string, wallStart: number, wallEnd: number): Interval[] {
  const offsets = offsetRuns(zone, wallStart - largestOffsetMinutes, wallEnd + largestOffsetMinutes);
  const intervals: Interval[] = [];
  addWallIntervals(intervals, offsets, wallStart, wallEnd);
  return intervals;
}

/** The same, appended to a list, with the offsets of a longer time already at hand. */
export function addWallIntervals(
  intervals: Interval[],
  offsets: readonly OffsetRun[],
  wallStart: number,
  wallEnd: number,
): void {
  let joined: Minute | undefined;
  for (let index = 0; index < offsets.length; index++) {
    const from = index === 0 ? -Infinity : (offsets[index]?.from ?? 0);
    const until = offsets[index + 1]?.from ?? Infinity;
    const offset = offsets[index]?.offsetMinutes ?? 0;
    const start = Math.max(from, wallStart - offset);
    const end = Math.min(until, wallEnd - offset);
    if (end <= start) continue;
    const previous = joined === start ? intervals.pop() : undefined;
    intervals.push({ start: previous?.start ?? start, end });
    joined = end;
  }
}
