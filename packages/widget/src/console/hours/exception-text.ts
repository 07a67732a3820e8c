import { addDays } from '../../time/days.ts';
import type { Formats } from '../../time/formats.ts';
import { hoursWords as words } from '../words/hours.ts';
import { clockText } from './hours-text.ts';
import { minutesOf } from './week-hours.ts';
import type { ExceptionRow } from './exception-rows.ts';

/** '3 – 14 Aug 2027', or 'Thu, 4 Mar 2027, 10:00 – 14:00': wall times, the same in every zone. */
export function spanText(
  { kind, start, end }: Pick<ExceptionRow, 'kind' | 'start' | 'end'>,
  formats: Formats,
): string {
  const firstDay = start.slice(0, 10);
  const date = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  } as const;
  if (kind === 'off') {
    const lastDay = addDays(end.slice(0, 10), -1);
    return formats.of(date).formatRange(Date.parse(firstDay), Date.parse(lastDay));
  }
  const clock = (local: string): string => clockText(minutesOf(local.slice(11)) ?? 0, formats);
  const isToMidnight = end === `${addDays(firstDay, 1)}T00:00`;
  const endDay =
    end.slice(0, 10) === firstDay || isToMidnight
      ? ''
      : `${formats.of(date).format(Date.parse(end.slice(0, 10)))}, `;
  return `${formats.of(date).format(Date.parse(firstDay))}, ${clock(start)} – ${endDay}${isToMidnight ? '24:00' : clock(end)}`;
}

/** 'Days off, 3 – 14 Aug 2027' */
export const exceptionText = (
  exception: Pick<ExceptionRow, 'kind' | 'start' | 'end'>,
  formats: Formats,
): string => `${words.kinds[exception.kind]}, ${spanText(exception, formats)}`;
