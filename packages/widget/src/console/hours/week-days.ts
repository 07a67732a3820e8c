import { addDays } from '../../time/days.ts';
import type { Formats } from '../../time/formats.ts';

/** The days of a week as the API has them, Monday first. */
export const weekDays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** A Monday. */
const someMonday = '2024-01-01';

/** 'Monday', or 'Mon', for 0. */
export const dayName = (day: number, formats: Formats, weekday: 'long' | 'short' = 'long'): string =>
  formats.day(addDays(someMonday, day), { weekday });

/** The names of days as the API has them, in the order of the week. */
export const dayNames = (days: readonly string[], formats: Formats): readonly string[] =>
  weekDays.flatMap((name, day) => (days.includes(name) ? [dayName(day, formats, 'short')] : []));
