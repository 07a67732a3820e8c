import type { BookingFilters } from '../bookings/booking-filters.ts';
import { shownStates } from '../bookings/booking-tabs.ts';
import { isChosen, stateOf } from '../bookings/booking-match.ts';
import { choicesQuery, type BookingsQuery } from '../bookings/bookings-query.ts';
import { instantOf } from '../actions/wall-time.ts';
import type { Booking } from '../console-shapes.ts';
import { addDays } from '../../time/days.ts';
import type { DayRange } from './calendar-look.ts';

/** The instants that a calendar shows: from the first to just before the second, in epoch milliseconds. */
export interface InstantRange {
  readonly startAt: number;
  readonly endAt: number;
}

/** No booking is longer than a day: one that began the day before may reach into the range. */
const longestMs = 86_400_000;

/** The instants of days in a zone; a day begins where the clock shows its midnight, or the first time after it. */
export function instantsOf({ first, last }: DayRange, zone: string): InstantRange {
  const midnight = (day: string): number => instantOf(`${day}T00:00`, zone) ?? Date.parse(day);
  return { startAt: midnight(first), endAt: midnight(addDays(last, 1)) };
}

/** What to ask the API for: all states but held times, unless some are chosen. The list's tab and days do not count here. */
export const calendarQuery = (filters: BookingFilters, { startAt, endAt }: InstantRange): BookingsQuery => ({
  status: (filters.status.length > 0 ? filters.status : shownStates).join(','),
  order: 'start',
  start_date: new Date(startAt - longestMs).toISOString(),
  end_date: new Date(endAt).toISOString(),
  ...choicesQuery(filters),
});

/** Whether a booking is to be seen in the range; see `isForServer` for filters where only the server can say. */
export const isOnShow = (
  booking: Booking,
  filters: BookingFilters,
  { startAt, endAt }: InstantRange,
): boolean =>
  shownStates.includes(stateOf(booking)) &&
  isChosen(booking, filters) &&
  Date.parse(booking.start) < endAt &&
  Date.parse(booking.end) > startAt;
