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
const weekdayNames = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * A repetition from the data of a parsed RRULE, whose names are lower case and whose lists may be single values.
 *
 * @param wallOf the wall time of the event that an UNTIL means
 * @throws UnreadableEvent for a rule that repeats more often than hourly, or that is none
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
  const numbers = (name: string): number[] | null => list(name)?.map(whole) ?? null;
  const until = rule.get('until');
  return {
    every,
    interval: Math.max(1, whole(String(rule.get('interval') ?? 1))),
    count: rule.has('count') ? whole(String(rule.get('count'))) : null,
    until: until === undefined || until === null ? null : wallOf(String(until)),
    weekStart: weekStartOf(rule.get('wkst')),
    months: numbers('bymonth'),
    weekNumbers: numbers('byweekno'),
    yearDays: numbers('byyearday'),
    monthDays: numbers('bymonthday'),
    weekdays: list('byday')?.map(weekdayOf) ?? null,
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

function weekdayOf(text: string): { weekday: number; nth: number | null } {
  const weekday = weekdayNames.indexOf(text.slice(-2).toUpperCase());
  if (weekday === -1) throw new UnreadableEvent(`an event repeats on ${text.slice(0, 20)}`);
  return { weekday, nth: text.length > 2 ? whole(text.slice(0, -2)) : null };
}

/** Monday where nothing is said. Parsers tell the day by its name or by a number from Sunday, 1, on. */
function weekStartOf(value: unknown): number {
  if (typeof value === 'number') return (value + 5) % 7;
  return typeof value === 'string' ? Math.max(0, weekdayNames.indexOf(value.toUpperCase())) : 0;
}
