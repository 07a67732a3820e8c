import { dayNumber, isDay } from './calendar-day.ts';

const clockPattern = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const minutesPerDay = 1440;

/** Minutes since midnight of a clock time `HH:MM`; `24:00` only as the end of something. Null when malformed. */
export function parseClockTime(text: string, as: 'start' | 'end' = 'start'): number | null {
  if (text === '24:00') return as === 'end' ? minutesPerDay : null;
  return clockPattern.test(text) ? Number(text.slice(0, 2)) * 60 + Number(text.slice(3)) : null;
}

/**
 * Minutes a wall clock has counted since 1970-01-01T00:00 when it shows a local date-time such as
 * `2027-03-28T01:30` (seconds only as `:00`). Null when malformed, with an offset, or on a day that does not exist.
 */
export function parseLocalDateTime(text: string): number | null {
  const [day = '', clock = '', ...rest] = text.split('T');
  if (rest.length > 0 || !isDay(day)) return null;
  const minutes = parseClockTime(clock.length === 8 && clock.endsWith(':00') ? clock.slice(0, 5) : clock);
  return minutes === null ? null : dayNumber(day) * minutesPerDay + minutes;
}
