import { fullDay, type Formats } from '../time/formats.ts';
import { dayAt, offsetAt } from '../time/zones.ts';

const dated: Intl.DateTimeFormatOptions = { ...fullDay, year: 'numeric' };

/**
 * From when to when: 'Tuesday, 3 November 2026, 14:00 – 14:30'; with the offsets' names where clocks change in between, which else would
 * read '02:45 – 02:15'. Instants are epoch milliseconds UTC.
 *
 * @param day how the day is written; null leaves it out, unless there are two
 */
export function periodOf(
  startAt: number,
  endAt: number,
  timeZone: string,
  formats: Formats,
  day: Intl.DateTimeFormatOptions | null = dated,
): string {
  if (
    offsetAt(startAt, timeZone) === offsetAt(endAt, timeZone) ||
    dayAt(startAt, timeZone) !== dayAt(endAt, timeZone)
  )
    return formats.of({ ...day, ...formats.hourMinute, timeZone }).formatRange(startAt, endAt);
  const times = [startAt, endAt].map((at) => formats.timeWithOffset(at, timeZone)).join(' – ');
  return day ? `${formats.of({ ...day, timeZone }).format(startAt)}, ${times}` : times;
}
