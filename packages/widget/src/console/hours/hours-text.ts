import type { Formats } from '../../time/formats.ts';
import { hoursWords as words } from '../words/hours.ts';
import { dayName } from './week-days.ts';
import { dayMinutes, type Stretch } from './week-hours.ts';

/** The days of the week in the order of a locale, as numbers from Monday. */
export const daysInOrder = ({ firstWeekday }: Formats): readonly number[] =>
  Array.from({ length: 7 }, (_, index) => (firstWeekday + 6 + index) % 7);

/** A minute of a day as the locale's clocks show it; the end of a day is told from its beginning. */
export function clockText(minute: number, formats: Formats): string {
  if (minute === dayMinutes) return '24:00';
  return formats.time((minute % dayMinutes) * 60_000, 'UTC');
}

/** '9 AM', or '09', as beside a grid. */
export const hourText = (minute: number, formats: Formats): string =>
  formats.of({ hour: 'numeric', timeZone: 'UTC' }).format(minute * 60_000);

/** What is said of a stretch: 'Monday,', '09:00', 'to', '12:30', and whether that is of the next day. */
export function stretchParts(
  { day, start, end }: Stretch,
  formats: Formats,
): readonly [day: string, start: string, until: string, end: string, more: string] {
  return [
    words.onDayOf(dayName(day, formats)),
    clockText(start, formats),
    words.until,
    clockText(end, formats),
    end > dayMinutes ? `(${words.nextDay})` : '',
  ];
}

/** 'Monday, 09:00 to 12:30' */
export const stretchText = (stretch: Stretch, formats: Formats): string =>
  stretchParts(stretch, formats)
    .filter((part) => part !== '')
    .join(' ');
