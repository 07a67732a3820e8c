const millisecondsPerDay = 86_400_000;
const dayPattern = /^\d{4}-\d{2}-\d{2}$/;

/** Monday first, as weeks are counted here. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A day of the week as configuration spells it. */
export type Weekday = (typeof weekdays)[number];

/** Is this text a day of the calendar, `YYYY-MM-DD`, years 0000 to 9999? */
export function isDay(text: string): boolean {
  if (!dayPattern.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Days from 1970-01-01 to a day `YYYY-MM-DD`. Throws a RangeError for anything else. */
export function dayNumber(day: string): number {
  if (!isDay(day)) throw new RangeError(`"${day}" is not a day. Write YYYY-MM-DD, such as 2027-03-28.`);
  return Date.parse(`${day}T00:00:00Z`) / millisecondsPerDay;
}

/** Days are few and written often: answers about free time name the same ones again and again. */
const dayTexts = new Map<number, string>();
const mostDayTexts = 4096;

/** The day `YYYY-MM-DD` that lies so many days after 1970-01-01. Throws a RangeError outside the years 0000 to 9999. */
export function dayOfNumber(number: number): string {
  const known = dayTexts.get(number);
  if (known !== undefined) return known;
  const text = new Date(number * millisecondsPerDay).toISOString();
  if (text.length !== 24) throw new RangeError(`Day ${number} lies outside the years 0000 to 9999.`);
  if (dayTexts.size >= mostDayTexts) dayTexts.clear();
  dayTexts.set(number, text.slice(0, 10));
  return text.slice(0, 10);
}

/** The day so many days later, or earlier when negative. */
export const addDays = (day: string, days: number): string => dayOfNumber(dayNumber(day) + days);

/** How many days the second day comes after the first. */
export const daysBetween = (from: string, to: string): number => dayNumber(to) - dayNumber(from);

/** 0 for Monday to 6 for Sunday, of a day counted from 1970-01-01. */
export const weekdayIndex = (number: number): number => (((number + 3) % 7) + 7) % 7;

/** The day of the week of a day `YYYY-MM-DD`. */
export function weekdayOf(day: string): Weekday {
  return weekdays[weekdayIndex(dayNumber(day))] ?? 'mon';
}

/** The Monday that begins the week of a day `YYYY-MM-DD`. */
export function mondayOf(day: string): string {
  const number = dayNumber(day);
  return dayOfNumber(number - weekdayIndex(number));
}
