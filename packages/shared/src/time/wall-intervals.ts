import type { Interval } from './interval.ts';
import { offsetRuns } from './zone.ts';

/** No zone's clocks have ever been further from UTC than this. */
const largestOffsetMinutes = 1440;

/**
 * The instants at which the wall clock of a zone shows a time in [wallStart, wallEnd), in minutes that the clock
 * has counted since 1970-01-01T00:00. A gap of the clock shortens them, an overlap lengthens them or splits them
 * in two: none, one or more intervals that do not touch.
 */
export function wallIntervals(zone: string, wallStart: number, wallEnd: number): Interval[] {
  const runs = offsetRuns(zone, wallStart - largestOffsetMinutes, wallEnd + largestOffsetMinutes);
  const intervals: Interval[] = [];
  for (const [index, run] of runs.entries()) {
    const next = runs[index + 1];
    const start =
      index === 0 ? wallStart - run.offsetMinutes : Math.max(run.from, wallStart - run.offsetMinutes);
    const end = Math.min(next === undefined ? Infinity : next.from, wallEnd - run.offsetMinutes);
    if (end <= start) continue;
    const previous = intervals.at(-1);
    if (previous?.end === start) intervals[intervals.length - 1] = { start: previous.start, end };
    else intervals.push({ start, end });
  }
  return intervals;
}
