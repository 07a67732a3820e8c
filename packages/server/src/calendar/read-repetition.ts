import type { Repetition } from './repeated-times.ts';

/** Thrown for an event that cannot be understood, with what is odd about it. */
export class UnreadableEvent extends Error {
  override readonly name = 'UnreadableEvent';
}

const everyByFrequency: Readonly<Record<string, Repetition['every']>> = {
  HOURLY: 'hour',
  DAILY: 'day',
  WEEKLY: 'week',
  MONTHLY: 'month',
  YEARLY: 'year',
};
/** A year has no more days, and no more Mondays (RFC 5545, 3.3.10). */
const mostInList = 366;
const mostWeeks = 53;
const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * A repetition from the data of a parsed RRULE, whose names are lower case and whose lists may be single values.
 *
 * @param wallOf the wall time of the event that an UNTIL means
 * @throws UnreadableEvent for a rule that repeats more often than hourly, that counts beyond a year, or that is none
 */
export function readRepetition(data: unknown, wallOf: (until: string) => number): Repetition {
  const rule = new Map(Object.entries(typeof data === 'object' && data !== null ? data : {}));
  const frequency = String(rule.get('freq'));
  const every = everyByFrequency[frequency];
  if (every === undefined)
    throw new UnreadableEvent(`an event repeats ${frequency}, which is not understood`);
  if (rule.has('rscale')) throw new UnreadableEvent('an event repeats by another calendar system');
  const list = (name: string): string[] | null => {
    const value: unknown = rule.get(name);
    if (value === undefined || value === null) return null;
    return (Array.isArray(value) ? value : [value]).map(String);
  };
  const numbers = (name: string): ReadonlySet<number> | null => {
    const values = list(name);
    return values && new Set(values.map((value) => within(value, mostInList)));
  };
  return {
    every,
    interval: Math.max(1, whole(String(rule.get('interval') ?? 1))),
    // The first time counts, whatever is said.
    count: rule.has('count') ? Math.max(1, whole(String(rule.get('count')))) : null,
    until: untilOf(list('until')?.[0], wallOf),
    weekStart: weekStartOf(rule.get('wkst')),
    months: numbers('bymonth'),
    weekNumbers: numbers('byweekno'),
    yearDays: numbers('byyearday'),
    monthDays: numbers('bymonthday'),
    weekdays: weekdaysOf(list('byday')),
    hours: numbers('byhour'),
    minutes: numbers('byminute'),
    seconds: numbers('bysecond'),
    positions: numbers('bysetpos'),
  };
}

function whole(text: string): number {
  const value = Number(text);
  if (!Number.isSafeInteger(value)) throw new UnreadableEvent(`an event repeats by ${text.slice(0, 20)}`);
  return value;
}

/** A number that counts something, from its beginning or, negative, from its end. */
function within(text: string, most: number): number {
  const value = whole(text);
  if (Math.abs(value) > most) throw new UnreadableEvent(`an event repeats by ${text.slice(0, 20)}`);
  return value;
}

function untilOf(text: string | undefined, wallOf: (until: string) => number): number | null {
  if (text === undefined) return null;
  const until = wallOf(text);
  if (Number.isNaN(until))
    throw new UnreadableEvent(`an event repeats until ${text.slice(0, 30)}, which is no time`);
  return until;
}

function weekdaysOf(names: readonly string[] | null): Repetition['weekdays'] {
  if (names === null) return null;
  const days = Map.groupBy(names.map(weekdayOf), ({ weekday }) => weekday);
  return new Map([...days].map(([weekday, all]) => [weekday, new Set(all.map(({ nth }) => nth))]));
}

function weekdayOf(text: string): { weekday: number; nth: number | null } {
  const weekday = weekdayNames.indexOf(text.slice(-2).toUpperCase());
  if (weekday === -1) throw new UnreadableEvent(`an event repeats on ${text.slice(0, 20)}`);
  return { weekday, nth: text.length > 2 ? within(text.slice(0, -2), mostWeeks) : null };
}

/** Monday where nothing is said. Parsers tell the day by its name or by a number from Sunday, 1, on. */
function weekStartOf(value: unknown): number {
  if (typeof value === 'number') return (value + 5) % 7;
  return typeof value === 'string' ? Math.max(0, weekdayNames.indexOf(value.toUpperCase())) : 0;
}
