import { Temporal } from 'temporal-polyfill';
import { dayOfNumber } from './calendar-day.ts';
import type { Minute } from './interval.ts';

const instantPattern =
  /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2}|[+-]\d{2})$/;

/**
 * Epoch milliseconds of an ISO 8601 instant that ends in `Z` or an offset; null for anything else, local
 * date-times and days that do not exist included. Fractions finer than a millisecond are dropped.
 */
export function parseInstant(text: string): number | null {
  if (!instantPattern.test(text)) return null;
  try {
    return Temporal.Instant.from(text).epochMilliseconds;
  } catch {
    return null;
  }
}

/** Epoch milliseconds as `2027-03-28T01:00:00Z`; milliseconds are written only when there are any. */
export function formatInstant(at: number): string {
  const text = new Date(at).toISOString();
  return text.endsWith('.000Z') ? `${text.slice(0, -5)}Z` : text;
}

const minutesPerDay = 1440;
const clockTexts = Array.from({ length: minutesPerDay }, (_, minute) => {
  const two = (number: number): string => String(number).padStart(2, '0');
  return `T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00Z`;
});

/** A minute as the instant that `formatInstant` writes, for lists of many. */
export function formatMinute(minute: Minute): string {
  const day = Math.floor(minute / minutesPerDay);
  return dayOfNumber(day) + (clockTexts[minute - day * minutesPerDay] ?? '');
}
