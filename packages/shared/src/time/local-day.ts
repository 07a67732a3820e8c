import { dayNumber, dayOfNumber } from './calendar-day.ts';
import type { Interval, Minute } from './interval.ts';
import { wallIntervals } from './wall-intervals.ts';
import { offsetRuns } from './zone.ts';

const minutesPerDay = 1440;

/** The minutes of one local date, counted from the date's first instant. */
export interface LocalDayGroup {
  /** `YYYY-MM-DD` in the zone asked for. */
  readonly day: string;
  /** The date's own first instant there, whether or not one of the minutes is it. */
  readonly first: Minute;
  /** Minutes that have truly passed since `first`, ascending. */
  readonly minutesSinceFirst: readonly number[];
}

/** The date that the clocks of a zone show at a minute, as days since 1970-01-01. */
export function localDayNumber(zone: string, minute: Minute): number {
  const offset = offsetRuns(zone, minute, minute + 1)[0]?.offsetMinutes ?? 0;
  return Math.floor((minute + offset) / minutesPerDay);
}

/** The date that the clocks of a zone show at a minute, `YYYY-MM-DD`. */
export const localDay = (zone: string, minute: Minute): string => dayOfNumber(localDayNumber(zone, minute));

/** The first minute at which the clocks of a zone have reached a day, given as days since 1970-01-01. */
export function startOfLocalDay(zone: string, number: number): Minute {
  const fromThenOn = wallIntervals(zone, number * minutesPerDay, (number + 2) * minutesPerDay);
  return fromThenOn[0]?.start ?? number * minutesPerDay;
}

/**
 * The minute after the last at which the clocks of a zone show a day, given as days since 1970-01-01. Later than the
 * next day's start where clocks went back over midnight.
 */
export function endOfLocalDay(zone: string, number: number): Minute {
  const shown = wallIntervals(zone, number * minutesPerDay, (number + 1) * minutesPerDay);
  return shown.at(-1)?.end ?? startOfLocalDay(zone, number + 1);
}

/**
 * A day `YYYY-MM-DD` of a zone in true minutes: 23, 24, 25 or 24.5 hours, none for a date the zone skipped. The
 * bounds of neighbouring days meet. Throws a RangeError for a malformed day or unknown zone.
 */
export function dayBounds(zone: string, day: string): Interval {
  const number = dayNumber(day);
  return { start: startOfLocalDay(zone, number), end: startOfLocalDay(zone, number + 1) };
}

/** Sorts ascending minutes into the local dates of a zone, for answers that send one instant per date. */
export function groupByLocalDay(zone: string, minutes: readonly Minute[]): LocalDayGroup[] {
  const last = minutes.at(-1);
  if (last === undefined) return [];
  const offsets = offsetRuns(zone, minutes[0] ?? last, last + 1);
  const groups = new Map<number, { first: Minute; minutesSinceFirst: number[] }>();
  let group: { first: Minute; minutesSinceFirst: number[] } | undefined;
  // From `from` until `until` the clocks show one date.
  let from = Infinity;
  let until = -Infinity;
  let index = 0;
  for (const minute of minutes) {
    if (group === undefined || minute < from || minute >= until) {
      while ((offsets[index + 1]?.from ?? Infinity) <= minute) index++;
      const offset = offsets[index]?.offsetMinutes ?? 0;
      const number = Math.floor((minute + offset) / minutesPerDay);
      from = minute;
      until = Math.min((number + 1) * minutesPerDay - offset, offsets[index + 1]?.from ?? Infinity);
      const midnight = number * minutesPerDay - offset;
      // Long after the clocks were last changed, midnight is what it seems.
      const isPlain = midnight - (offsets[index]?.from ?? Infinity) > 2 * minutesPerDay;
      const first = isPlain ? midnight : startOfLocalDay(zone, number);
      group = groups.get(number) ?? { first, minutesSinceFirst: [] };
      groups.set(number, group);
    }
    group.minutesSinceFirst.push(minute - group.first);
  }
  return [...groups].map(([number, group]) => ({ day: dayOfNumber(number), ...group }));
}
