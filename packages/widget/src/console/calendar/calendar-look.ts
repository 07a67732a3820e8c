import { dayIn } from '../address/address-values.ts';
import type { Place } from '../address/console-address.ts';
import {
  addDays,
  addMonths,
  dayToUtc,
  firstDayOf,
  lastDayOf,
  monthOf,
  weekdayOf,
  type Day,
} from '../../time/days.ts';
import type { Formats } from '../../time/formats.ts';

/** How days are shown, in the order of their buttons. */
export const calendarLooks = ['month', 'week', 'day', 'list'] as const;
export type CalendarLook = (typeof calendarLooks)[number];

/** Where in the calendar somebody is. */
export interface CalendarPlace {
  readonly look: CalendarLook;
  /** A day that is among those on show, in the zone of the calendar. */
  readonly day: Day;
  /** Whose hours are behind the bookings: a host's id, or `nobody`; null for the usual ones. */
  readonly hours: string | null;
}

/** Days, both included. */
export interface DayRange {
  readonly first: Day;
  readonly last: Day;
}

/** Reads what the address keeps. What makes no sense reads as not there: then it is today, as a week or, where that is too wide, a list. */
export function calendarPlaceIn(place: Place, today: Day, isNarrow: boolean): CalendarPlace {
  return {
    look: calendarLooks.find((look) => look === place['look']) ?? (isNarrow ? 'list' : 'week'),
    day: dayIn(place['day'] ?? '') ?? today,
    hours: place['hours'] || null,
  };
}

const weekOf = (day: Day, firstWeekday: number): Day =>
  addDays(day, -((weekdayOf(day) - firstWeekday + 7) % 7));

/** The days on show; of a month six weeks, so that the calendar keeps its height. */
export function daysOf({ look, day }: Pick<CalendarPlace, 'day' | 'look'>, firstWeekday: number): DayRange {
  if (look === 'day') return { first: day, last: day };
  if (look === 'month') {
    const first = weekOf(firstDayOf(monthOf(day)), firstWeekday);
    return { first, last: addDays(first, 41) };
  }
  const first = weekOf(day, firstWeekday);
  return { first, last: addDays(first, 6) };
}

/** The same look, one step earlier (-1) or later (1). A month keeps its day where the other has it. */
export function stepped({ look, day }: Pick<CalendarPlace, 'day' | 'look'>, step: -1 | 1): Day {
  if (look === 'day') return addDays(day, step);
  if (look !== 'month') return addDays(day, 7 * step);
  const month = addMonths(monthOf(day), step);
  const same = `${month}-${day.slice(8)}`;
  const last = lastDayOf(month);
  return same < last ? same : last;
}

/** What is on show, as a heading: 'March 2027', '1 – 7 Mar 2027', 'Tuesday, 2 March 2027'. */
export function rangeTitle(place: CalendarPlace, formats: Formats): string {
  const { look, day } = place;
  if (look === 'month') return formats.month(monthOf(day));
  if (look === 'day')
    return formats.day(day, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
  const { first, last } = daysOf(place, formats.firstWeekday);
  return formats
    .of({ day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' })
    .formatRange(dayToUtc(first), dayToUtc(last));
}
