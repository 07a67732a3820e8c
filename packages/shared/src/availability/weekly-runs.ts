import { weekdayIndex } from '../time/calendar-day.ts';
import type { Interval, Minute } from '../time/index.ts';
import { localDayNumber, startOfLocalDay } from '../time/local-day.ts';
import type { Schedule } from './model.ts';
import { weeklyWindows } from './weekly-windows.ts';

/** Shorter than any week, whatever the clocks do. */
const almostWeekMinutes = 6 * 1440;

/**
 * The runs of a week's windows that have a minute within a span, ascending by start. The start of a run does not depend on the span;
 * its end is true as far as the span reaches. Windows that overlap are one run, those that touch are two.
 */
export function weeklyRuns(schedule: Schedule, span: Interval): Interval[] {
  const merged = mergeOverlapping(weeklyWindows(schedule, span));
  const first = merged[0];
  if (first !== undefined && first.start < span.start) {
    merged[0] = { start: beginningOfRun(schedule, first.start, span.start), end: first.end };
  }
  if (merged.every((run) => run.end - run.start < almostWeekMinutes)) return merged;
  return merged
    .flatMap((run) => cutAtMondays(schedule.timezone, run))
    .filter((run) => run.end > span.start && run.start < span.end);
}

function mergeOverlapping(windows: readonly Interval[]): Interval[] {
  const runs: Interval[] = [];
  let last: Interval | undefined;
  for (const window of windows) {
    if (last !== undefined && window.start < last.end) {
      last = { start: last.start, end: Math.max(last.end, window.end) };
      runs[runs.length - 1] = last;
    } else {
      last = window;
      runs.push(window);
    }
  }
  return runs;
}

/** Follows overlapping windows back to where their run began, or past the point from which it is cut anyway. */
function beginningOfRun(schedule: Schedule, start: Minute, spanStart: Minute): Minute {
  const farEnough = startOfWeek(schedule.timezone, spanStart, -1);
  let beginning = start;
  while (beginning >= farEnough) {
    const [earlier] = weeklyWindows(schedule, { start: beginning - 1, end: beginning }).filter(
      (window) => window.end > beginning,
    );
    if (earlier === undefined) break;
    beginning = earlier.start;
  }
  return beginning;
}

/**
 * Overlapping windows round the clock would make a run without a beginning, hence without a grid. So a run that
 * was already going when the week before began starts anew on Monday, in the schedule's zone.
 */
function cutAtMondays(zone: string, run: Interval): Interval[] {
  const pieces: Interval[] = [];
  let start = run.start;
  for (let week = 2; start < run.end; week++) {
    const monday = startOfWeek(zone, run.start, week);
    const end = Math.min(run.end, monday);
    if (end > start) pieces.push({ start, end });
    start = end;
  }
  return pieces;
}

function startOfWeek(zone: string, minute: Minute, weeksLater: number): Minute {
  const day = localDayNumber(zone, minute);
  return startOfLocalDay(zone, day - weekdayIndex(day) + weeksLater * 7);
}
