import type { BookingOrder } from '@slotkit/shared/wire';
import type { BookingSource } from '@slotkit/shared/lifecycle';
import { addDays } from '../../time/days.ts';
import type { BookingFilters } from './booking-filters.ts';
import { bookingTabs } from './booking-tabs.ts';

/** The part of the API's query that a page's filters decide. */
export interface BookingsQuery {
  readonly status: string;
  readonly order: BookingOrder;
  readonly start_date?: string;
  readonly end_date?: string;
  readonly event_type_id?: string;
  readonly location_id?: string;
  readonly assigned_to_id?: string;
  readonly team_id?: string;
  readonly source?: BookingSource;
  readonly q?: string;
}

/**
 * What to ask the API for. The tab bounds the start by now (epoch milliseconds), the filters by days of the app's zone; where both do, the
 * filter's day is the narrower one unless it lies on the other side of now, and then nothing can match: `null`.
 *
 * @param today the day of now in the app's zone
 */
export function bookingsQuery(filters: BookingFilters, now: number, today: string): BookingsQuery | null {
  const { states, starts, order } = bookingTabs[filters.tab];
  if (starts === 'after' && filters.to !== null && filters.to < today) return null;
  if (starts === 'before' && filters.from !== null && filters.from > today) return null;
  const instant = new Date(now).toISOString();
  // A day that holds now is wider than the tab on that side.
  const start =
    starts === 'after' && (filters.from === null || filters.from <= today) ? instant : filters.from;
  const isUntilNow = starts === 'before' && (filters.to === null || filters.to >= today);
  const end = isUntilNow ? instant : filters.to && addDays(filters.to, 1);
  return {
    status: (filters.status.length > 0 ? filters.status : states).join(','),
    order,
    ...(start && { start_date: start }),
    ...(end && { end_date: end }),
    ...choicesQuery(filters),
  };
}

/** The filters that a list and a calendar share, as the API calls them. */
export const choicesQuery = ({
  eventType,
  location,
  host,
  team,
  source,
  q,
}: BookingFilters): Pick<
  BookingsQuery,
  'assigned_to_id' | 'event_type_id' | 'location_id' | 'q' | 'source' | 'team_id'
> => ({
  ...(eventType && { event_type_id: eventType }),
  ...(location && { location_id: location }),
  ...(host && { assigned_to_id: host }),
  ...(team && { team_id: team }),
  ...(source && { source }),
  ...(q.trim() && { q: q.trim() }),
});
