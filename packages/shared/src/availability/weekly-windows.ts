import { addWallIntervals, largestOffsetMinutes } from '../time/wall-intervals.ts';
import { weekdayIndex, weekdays } from '../time/calendar-day.ts';
import { offsetRuns, parseClockTime } from '../time/index.ts';
import type { Interval, OffsetRun } from '../time/index.ts';
import type { Schedule, WorkingHours } from './model.ts';

const minutesPerDay = 1440;

/** Every piece of a weekly window that has a minute within a span, whole, ascending by start; they may overlap. */
export function weeklyWindows(schedule: Schedule, span: Interval): Interval[] {
  const windows: Interval[] = [];
  for (const hours of schedule.workingHours)
    addWindows(windows, hours, hours.timezone ?? schedule.timezone, span);
  return windows
    .filter((window) => window.end > span.start && window.start < span.end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

function addWindows(windows: Interval[], hours: WorkingHours, zone: string, span: Interval): void {
  const start = clockMinutes(hours.start, 'start');
  const end = clockMinutes(hours.end, 'end');
  const length = end > start ? end - start : end + minutesPerDay - start;
  const days = weekdays.map((day) => hours.days.includes(day));
  const reach = 2 * largestOffsetMinutes + minutesPerDay;
  const offsets = offsetRuns(zone, span.start - reach, span.end + reach);
  const last = lastDay(offsets, span);
  for (let day = firstDay(offsets, span); day <= last; day++) {
    if (days[weekdayIndex(day)] !== true) continue;
    const opens = day * minutesPerDay + start;
    addWallIntervals(windows, offsets, opens, opens + length);
  }
}

/** The day before the earliest date within the span: a window may have begun then, over midnight. */
function firstDay(offsets: readonly OffsetRun[], span: Interval): number {
  const least = Math.min(...offsets.map((run) => run.offsetMinutes));
  return Math.floor((span.start + least) / minutesPerDay) - 1;
}

function lastDay(offsets: readonly OffsetRun[], span: Interval): number {
  const most = Math.max(...offsets.map((run) => run.offsetMinutes));
  return Math.floor((span.end - 1 + most) / minutesPerDay);
}

function clockMinutes(text: string, as: 'start' | 'end'): number {
  const minutes = parseClockTime(text, as);
  if (minutes !== null) return minutes;
  throw new RangeError(`"${text}" is no ${as} of working hours. Write HH:MM, or 24:00 as an end.`);
}
