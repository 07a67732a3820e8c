/*
 * When a repeating event of a calendar takes place (RFC 5545, RRULE). Times are those of a wall clock: the milliseconds it has counted
 * since 1970-01-01T00:00. Periods (days, weeks, months, years) are looked at one by one, and only those near the time asked for, so that
 * no rule, however odd, takes more than a bounded effort.
 */

/** How often an event repeats. Lists are null where the rule does not have them. */
export interface Repetition {
  readonly every: 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly interval: number;
  readonly count: number | null;
  /** The last wall time that is possible, inclusive. */
  readonly until: number | null;
  /** 0 is Monday. */
  readonly weekStart: number;
  readonly months: readonly number[] | null;
  readonly weekNumbers: readonly number[] | null;
  readonly yearDays: readonly number[] | null;
  readonly monthDays: readonly number[] | null;
  readonly weekdays: readonly { readonly weekday: number; readonly nth: number | null }[] | null;
  readonly hours: readonly number[] | null;
  readonly minutes: readonly number[] | null;
  readonly seconds: readonly number[] | null;
  readonly positions: readonly number[] | null;
}

/** A span of wall-clock time. */
export interface WallSpan {
  readonly from: number;
  readonly to: number;
}

/** Thrown for a rule that would take too long to follow. */
export class TooManyRepeats extends Error {
  override readonly name = 'TooManyRepeats';
}

const dayMs = 86_400_000;
const mostPeriods = 50_000;

/** The wall times in [from, to) at which an event that first takes place at `start` does so, ascending. */
export function repeatedTimes(repetition: Repetition, start: number, { from, to }: WallSpan): number[] {
  const rule = withDefaults(repetition, start);
  const last = Math.min(to - 1, rule.until ?? Infinity);
  const times: number[] = [];
  const first = rule.count === null ? Math.max(0, periodsUntil(rule, start, from) - 1) : 0;
  let found = [start];
  let taken = 0;
  for (let index = first; taken < (rule.count ?? Infinity); index++) {
    if (index - first > mostPeriods) throw new TooManyRepeats('an event repeats too often to be followed');
    const left = (rule.count ?? Infinity) - taken;
    times.push(...found.slice(0, left).filter((time) => time >= from && time <= last));
    taken += found.length;
    const period = periodAt(rule, start, index * rule.interval);
    if (period.from * dayMs > last) break;
    found = chosen(rule, timesOf(rule, start, period)).filter((time) => time > start);
  }
  return times;
}

/** Days from one up to another, and for an hour which hour of the day it is. */
interface Period {
  readonly from: number;
  readonly to: number;
  readonly hour: number | null;
}

function withDefaults(rule: Repetition, start: number): Repetition {
  const { month, day, weekday } = dateOf(Math.floor(start / dayMs));
  const onItsWeekday = { ...rule, weekdays: [{ weekday, nth: null }] };
  const onItsDay = { ...rule, monthDays: [day] };
  const hasDays = rule.monthDays !== null || rule.weekdays !== null;
  switch (rule.every) {
    case 'week':
      return rule.weekdays === null ? onItsWeekday : rule;
    case 'month':
      return hasDays ? rule : onItsDay;
    case 'year':
      if (hasDays || rule.yearDays !== null) return rule;
      if (rule.weekNumbers !== null) return onItsWeekday;
      return { ...onItsDay, months: rule.months ?? [month] };
    case 'day':
    case 'hour':
      return rule;
  }
}

/** How many of the rule's periods lie whole between its start and a time. */
function periodsUntil({ every, interval }: Repetition, start: number, time: number): number {
  const days = (time - start) / dayMs;
  const perDay = { hour: 24, day: 1, week: 1 / 7, month: 1 / 31, year: 1 / 366 }[every];
  return Math.floor((days * perDay) / interval);
}

function periodAt({ every, weekStart }: Repetition, start: number, offset: number): Period {
  const startDay = Math.floor(start / dayMs);
  const { year, month, weekday } = dateOf(startDay);
  const whole = (from: number, to: number): Period => ({ from, to, hour: null });
  switch (every) {
    case 'hour': {
      const hours = Math.floor(start / 3_600_000) + offset;
      const day = Math.floor(hours / 24);
      return { from: day, to: day + 1, hour: hours - day * 24 };
    }
    case 'day':
      return whole(startDay + offset, startDay + offset + 1);
    case 'week': {
      const from = startDay - ((weekday - weekStart + 7) % 7) + offset * 7;
      return whole(from, from + 7);
    }
    case 'month':
      return whole(firstOfMonth(year, month + offset), firstOfMonth(year, month + offset + 1));
    case 'year':
      return whole(firstOfMonth(year + offset, 1), firstOfMonth(year + offset + 1, 1));
  }
}

/** All times of a period that the rule allows, ascending. */
function timesOf(rule: Repetition, start: number, { from, to, hour }: Period): number[] {
  const clock = new Date(start);
  const hours = hour === null ? (rule.hours ?? [clock.getUTCHours()]) : [hour];
  if (hour !== null && rule.hours?.includes(hour) === false) return [];
  const times: number[] = [];
  for (let day = from; day < to; day++) {
    if (!allowsDay(rule, day)) continue;
    for (const h of hours)
      for (const minute of rule.minutes ?? [clock.getUTCMinutes()])
        for (const second of rule.seconds ?? [clock.getUTCSeconds()])
          times.push(day * dayMs + ((h * 60 + minute) * 60 + second) * 1000);
  }
  return times.sort((a, b) => a - b);
}

const chosen = ({ positions }: Repetition, times: number[]): number[] =>
  positions === null
    ? times
    : [...new Set(positions.map((position) => (position > 0 ? position - 1 : times.length + position)))]
        .sort((a, b) => a - b)
        .flatMap((index) => times[index] ?? []);

function allowsDay(rule: Repetition, dayNumber: number): boolean {
  const { year, month, day } = dateOf(dayNumber);
  const inMonth = firstOfMonth(year, month + 1) - firstOfMonth(year, month);
  const ofYear = dayNumber - firstOfMonth(year, 1) + 1;
  const inYear = firstOfMonth(year + 1, 1) - firstOfMonth(year, 1);
  return (
    (rule.months?.includes(month) ?? true) &&
    isAmong(rule.yearDays, ofYear, inYear) &&
    isAmong(rule.monthDays, day, inMonth) &&
    allowsWeek(rule, dayNumber) &&
    allowsWeekday(rule, dayNumber, { ofMonth: day, inMonth, ofYear, inYear })
  );
}

/** Whether a list names the n-th of so many, from the beginning or, negative, from the end. */
const isAmong = (list: readonly number[] | null, nth: number, outOf: number): boolean =>
  list === null || list.includes(nth) || list.includes(nth - outOf - 1);

function allowsWeek({ weekNumbers, weekStart, every }: Repetition, dayNumber: number): boolean {
  if (weekNumbers === null || every !== 'year') return true;
  const firstDay = dayNumber - ((dateOf(dayNumber).weekday - weekStart + 7) % 7);
  // A week belongs to the year that holds four of its days, so its fourth day's.
  const { year } = dateOf(firstDay + 3);
  const number = Math.floor((firstDay + 3 - firstOfMonth(year, 1)) / 7) + 1;
  const fourthFromEnd = firstOfMonth(year + 1, 1) - (firstDay + 3);
  const fromEnd = -Math.ceil(fourthFromEnd / 7);
  return weekNumbers.includes(number) || weekNumbers.includes(fromEnd);
}

interface Standing {
  readonly ofMonth: number;
  readonly inMonth: number;
  readonly ofYear: number;
  readonly inYear: number;
}

function allowsWeekday({ weekdays, every, months }: Repetition, dayNumber: number, at: Standing): boolean {
  if (weekdays === null) return true;
  const { weekday } = dateOf(dayNumber);
  const isWithinMonth = every === 'month' || (every === 'year' && months !== null);
  const [of, out] = isWithinMonth ? [at.ofMonth, at.inMonth] : [at.ofYear, at.inYear];
  const fromStart = Math.ceil(of / 7);
  const fromEnd = -Math.ceil((out - of + 1) / 7);
  return weekdays.some(
    ({ weekday: wanted, nth }) =>
      wanted === weekday &&
      (nth === null || (every !== 'month' && every !== 'year') || nth === fromStart || nth === fromEnd),
  );
}

/** Day number of the first of a month; months beyond 1 to 12 are those of other years. */
const firstOfMonth = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / dayMs;

function dateOf(dayNumber: number) {
  const date = new Date(dayNumber * dayMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: (date.getUTCDay() + 6) % 7,
  };
}
