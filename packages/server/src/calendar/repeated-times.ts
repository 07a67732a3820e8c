import { StepBudget } from './step-budget.ts';

/*
 * When a repeating event of a calendar takes place (RFC 5545, RRULE). Times are those of a wall clock: the milliseconds it has counted
 * since 1970-01-01T00:00. Periods (days, weeks, months, years) are looked at one by one, only those near the time asked for, and every
 * day and time among them is paid for, so that no rule, however odd, takes more than a bounded effort.
 */

type Numbers = ReadonlySet<number>;

/** How often an event repeats. Lists are null where the rule does not have them. */
export interface Repetition {
  readonly every: 'hour' | 'day' | 'week' | 'month' | 'year';
  readonly interval: number;
  readonly count: number | null;
  /** The last wall time that is possible, inclusive. */
  readonly until: number | null;
  /** 0 is Monday. */
  readonly weekStart: number;
  readonly months: Numbers | null;
  readonly weekNumbers: Numbers | null;
  readonly yearDays: Numbers | null;
  readonly monthDays: Numbers | null;
  /** By weekday which ones of the period: 1 is the first, -1 the last, null any. */
  readonly weekdays: ReadonlyMap<number, ReadonlySet<number | null>> | null;
  readonly hours: Numbers | null;
  readonly minutes: Numbers | null;
  readonly seconds: Numbers | null;
  readonly positions: Numbers | null;
}

/** A span of wall-clock time. */
export interface WallSpan {
  readonly from: number;
  readonly to: number;
}

const dayMs = 86_400_000;

/**
 * The wall times in [from, to) at which an event that first takes place at `start` does so, ascending.
 *
 * @throws TooManyRepeats for a rule that would take too long to follow, or more than `budget` has left
 */
export function repeatedTimes(
  repetition: Repetition,
  start: number,
  { from, to }: WallSpan,
  budget: StepBudget | null = null,
): number[] {
  const rule = withDefaults(repetition, start);
  const steps = new StepBudget('rule', budget);
  const last = Math.min(to - 1, rule.until ?? Infinity);
  const times: number[] = [];
  const first = rule.count === null ? Math.max(0, periodsUntil(rule, start, from) - 1) : 0;
  let found = [start];
  let taken = 0;
  for (let index = first; taken < (rule.count ?? Infinity); index++) {
    const left = (rule.count ?? Infinity) - taken;
    times.push(...found.slice(0, left).filter((time) => time >= from && time <= last));
    taken += found.length;
    const period = periodAt(rule, start, index * rule.interval);
    // A period beyond all dates has no number at all.
    if (!(period.from * dayMs <= last)) break;
    found = chosen(rule, timesOf(rule, start, period, steps)).filter((time) => time > start);
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
  const onItsWeekday = { ...rule, weekdays: new Map([[weekday, new Set([null])]]) };
  const onItsDay = { ...rule, monthDays: new Set([day]) };
  const hasDays = rule.monthDays !== null || rule.weekdays !== null;
  switch (rule.every) {
    case 'week':
      return rule.weekdays === null ? onItsWeekday : rule;
    case 'month':
      return hasDays ? rule : onItsDay;
    case 'year':
      if (hasDays || rule.yearDays !== null) return rule;
      if (rule.weekNumbers !== null) return onItsWeekday;
      return { ...onItsDay, months: rule.months ?? new Set([month]) };
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
function timesOf(rule: Repetition, start: number, period: Period, steps: StepBudget): number[] {
  const clock = new Date(start);
  const { hour } = period;
  steps.spend(1 + (rule.positions?.size ?? 0));
  if (hour !== null && rule.hours?.has(hour) === false) return [];
  const hours = hour === null ? (rule.hours ?? new Set([clock.getUTCHours()])) : new Set([hour]);
  const minutes = rule.minutes ?? new Set([clock.getUTCMinutes()]);
  const seconds = rule.seconds ?? new Set([clock.getUTCSeconds()]);
  const times: number[] = [];
  for (const { from, to } of stretchesOf(rule, period)) {
    steps.spend(to - from);
    for (let day = from; day < to; day++) {
      if (!allowsDay(rule, day)) continue;
      steps.spend(hours.size * minutes.size * seconds.size);
      for (const h of hours)
        for (const minute of minutes)
          for (const second of seconds) times.push(day * dayMs + ((h * 60 + minute) * 60 + second) * 1000);
    }
  }
  return times.sort((a, b) => a - b);
}

/** The days of a period that can be meant at all: of a year only the months that the rule names. */
function stretchesOf({ every, months }: Repetition, period: Period): Pick<Period, 'from' | 'to'>[] {
  if (every !== 'year' || months === null) return [period];
  const { year } = dateOf(period.from);
  return [...months].map((month) => ({ from: firstOfMonth(year, month), to: firstOfMonth(year, month + 1) }));
}

const chosen = ({ positions }: Repetition, times: number[]): number[] =>
  positions === null
    ? times
    : [...new Set([...positions].map((position) => (position > 0 ? position - 1 : times.length + position)))]
        .sort((a, b) => a - b)
        .flatMap((index) => times[index] ?? []);

function allowsDay(rule: Repetition, dayNumber: number): boolean {
  const { every, months, yearDays, monthDays, weekdays } = rule;
  const nths = weekdays?.get(weekdayOf(dayNumber));
  if (weekdays !== null && nths === undefined) return false;
  const isAnyOfItsName = nths === undefined || nths.has(null) || (every !== 'month' && every !== 'year');
  if (months === null && yearDays === null && monthDays === null && isAnyOfItsName)
    return allowsWeek(rule, dayNumber);
  const { year, month, day } = dateOf(dayNumber);
  if (months?.has(month) === false) return false;
  const inMonth = firstOfMonth(year, month + 1) - firstOfMonth(year, month);
  if (!isAmong(monthDays, day, inMonth)) return false;
  const ofYear = dayNumber - firstOfMonth(year, 1) + 1;
  const inYear = firstOfMonth(year + 1, 1) - firstOfMonth(year, 1);
  const isWithinMonth = every === 'month' || (every === 'year' && months !== null);
  const [of, out] = isWithinMonth ? [day, inMonth] : [ofYear, inYear];
  return (
    isAmong(yearDays, ofYear, inYear) &&
    allowsWeek(rule, dayNumber) &&
    (isAnyOfItsName || nths.has(Math.ceil(of / 7)) || nths.has(-Math.ceil((out - of + 1) / 7)))
  );
}

/** Whether a list names the n-th of so many, from the beginning or, negative, from the end. */
const isAmong = (list: Numbers | null, nth: number, outOf: number): boolean =>
  list === null || list.has(nth) || list.has(nth - outOf - 1);

function allowsWeek({ weekNumbers, weekStart, every }: Repetition, dayNumber: number): boolean {
  if (weekNumbers === null || every !== 'year') return true;
  const firstDay = dayNumber - ((weekdayOf(dayNumber) - weekStart + 7) % 7);
  // A week belongs to the year that holds four of its days, so its fourth day's.
  const { year } = dateOf(firstDay + 3);
  const number = Math.floor((firstDay + 3 - firstOfMonth(year, 1)) / 7) + 1;
  const fourthFromEnd = firstOfMonth(year + 1, 1) - (firstDay + 3);
  const fromEnd = -Math.ceil(fourthFromEnd / 7);
  return weekNumbers.has(number) || weekNumbers.has(fromEnd);
}

/** Day number of the first of a month; months beyond 1 to 12 are those of other years. */
const firstOfMonth = (year: number, month: number): number => Date.UTC(year, month - 1, 1) / dayMs;

/** 0 is Monday; 1970 began on a Thursday. */
const weekdayOf = (dayNumber: number): number => (((dayNumber + 3) % 7) + 7) % 7;

function dateOf(dayNumber: number) {
  const date = new Date(dayNumber * dayMs);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    weekday: weekdayOf(dayNumber),
  };
}
