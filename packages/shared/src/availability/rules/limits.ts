import { weekdayIndex } from '../../time/calendar-day.ts';
import { wallIntervals } from '../../time/index.ts';
import type { Interval, Minute } from '../../time/index.ts';
import { localDayNumber } from '../../time/local-day.ts';
import type { Limits } from '../model.ts';
import type { Forbid, Rule } from './rule.ts';

const minutesPerDay = 1440;

/** Longer than any local week, so that a week that touches the range is counted whole. */
const weekAndMoreMinutes = 9 * minutesPerDay;

/** The host's local day and week, in the zone of its schedule, have room for one more booking. */
export const hostLimit: Rule = (host, _context, range, forbid) => {
  forbidFullDays(host.limits, host.schedule.timezone, host.countedStarts, range, forbid);
};

/** The local day and week, in the event type's zone, have room for one more of its bookings. */
export const eventTypeLimit: Rule = (_host, { rules }, range, forbid) => {
  forbidFullDays(rules.limits, rules.timezone, rules.countedStarts, range, forbid);
};

function forbidFullDays(
  limits: Limits,
  zone: string,
  countedStarts: readonly Minute[],
  range: Interval,
  forbid: Forbid,
): void {
  const { perDay = Infinity, perWeek = Infinity } = limits;
  if (perDay === Infinity && perWeek === Infinity) return;
  if (perDay <= 0 || perWeek <= 0) return forbid(-Infinity, Infinity);
  const days = countedStarts
    .filter((start) => start > range.start - weekAndMoreMinutes && start < range.end + weekAndMoreMinutes)
    .map((start) => localDayNumber(zone, start));
  const mondays = days.map((day) => day - weekdayIndex(day));
  for (const day of reachedAtLeast(days, perDay)) forbidLocalDays(zone, day, 1, forbid);
  for (const monday of reachedAtLeast(mondays, perWeek)) forbidLocalDays(zone, monday, 7, forbid);
}

function reachedAtLeast(values: readonly number[], limit: number): number[] {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= limit).map(([value]) => value);
}

function forbidLocalDays(zone: string, firstDay: number, days: number, forbid: Forbid): void {
  const wallStart = firstDay * minutesPerDay;
  for (const { start, end } of wallIntervals(zone, wallStart, wallStart + days * minutesPerDay))
    forbid(start, end);
}
