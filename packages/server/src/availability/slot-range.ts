import { AppError } from '@slotkit/shared';
import {
  dayBounds,
  daysBetween,
  isDay,
  isTimeZone,
  minuteAtOrAfter,
  parseInstant,
  type Interval,
} from '@slotkit/shared/time';

const maxDays = 62;

const refused = (pointer: string, detail: string): AppError =>
  new AppError('invalid_request', detail, { errors: [{ pointer, detail }] });

const unread = (name: string, value: string): AppError =>
  refused(
    name,
    `${name}=${value} is neither a day such as 2027-03-01 nor an instant such as 2027-03-01T09:00:00Z.`,
  );

/** Throws 400 unless the zone of a query is in the zone database. */
export function requireQueryZone(timezone: string): void {
  if (isTimeZone(timezone)) return;
  throw refused('timezone', `${timezone} is not a time zone; use an IANA name such as Europe/Berlin.`);
}

/** Answers write instants with four digits of a year. */
const earliest = minuteAtOrAfter(Date.parse('0000-01-01T00:00:00Z'));
const latest = minuteAtOrAfter(Date.parse('9999-12-31T23:59:00Z'));

const isWritable = ({ start, end }: Interval): boolean => start >= earliest && end <= latest;

/** Full weeks are the widest that an explanation names around a start. */
const aroundMinutes = 8 * 1440;

/** Throws 400 for a time around which no explanation could write down what it names. */
export function requireExplainable(name: string, { start, end }: Interval): void {
  if (isWritable({ start: start - aroundMinutes, end: end + aroundMinutes })) return;
  throw refused(name, `The week around ${name} reaches beyond the years 0000 to 9999 in UTC.`);
}

/**
 * The range of a slots query: `from` and `to` are both days of `timezone` (both inclusive) or both instants (`[from, to)`).
 * Throws 400 when they are neither, run backwards, span more than 62 days, or lie in years that nobody can write.
 */
export function slotRange(from: string, to: string, timezone: string): Interval {
  const range = isDay(from) && isDay(to) ? dayRange(from, to, timezone) : instantRange(from, to);
  if (range.end < range.start)
    throw new AppError('invalid_request', `to=${to} lies before from=${from}.`, {
      errors: [{ pointer: 'to', detail: 'must not lie before from' }],
    });
  if (!isWritable(range))
    throw refused('from', `from=${from} to=${to} reaches beyond the years 0000 to 9999 in UTC.`);
  return range;
}

const tooLong = (): AppError =>
  new AppError('invalid_request', `At most ${maxDays} days can be asked for at once.`, {
    errors: [{ pointer: 'to', detail: `must be at most ${maxDays} days after from` }],
  });

function dayRange(from: string, to: string, timezone: string): Interval {
  if (daysBetween(from, to) >= maxDays) throw tooLong();
  return { start: dayBounds(timezone, from).start, end: dayBounds(timezone, to).end };
}

function instantRange(from: string, to: string): Interval {
  const startAt = parseInstant(from);
  const endAt = parseInstant(to);
  if (startAt === null && !isDay(from)) throw unread('from', from);
  if (endAt === null && !isDay(to)) throw unread('to', to);
  if (startAt === null || endAt === null)
    throw refused('to', `from=${from} and to=${to} must both be days or both be instants.`);
  const range = { start: minuteAtOrAfter(startAt), end: minuteAtOrAfter(endAt) };
  if (range.end - range.start > maxDays * 1440) throw tooLong();
  return range;
}
