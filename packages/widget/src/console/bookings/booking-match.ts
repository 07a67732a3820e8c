import { bookingStates, type BookingState } from '@slotkit/shared/lifecycle';
import { dayAt } from '../../time/zones.ts';
import type { Booking } from '../console-shapes.ts';
import type { BookingFilters } from './booking-filters.ts';
import { bookingTabs, isInTab } from './booking-tabs.ts';

/** The state of a booking. The console is always told canonical ones. */
export const stateOf = ({ status }: Pick<Booking, 'status'>): BookingState =>
  bookingStates.find((state) => state === status) ?? 'scheduled';

/** What a filter is held against besides the booking. */
export interface MatchAt {
  /** Epoch milliseconds. */
  readonly now: number;
  /** The app's zone, which days are meant in. */
  readonly zone: string;
}

/** Whether only the server can say what these filters leave: it searches by rules of its own, and knows who is in a team. */
export const isForServer = ({ q, team }: BookingFilters): boolean => q.trim() !== '' || team !== null;

/** What of the filters a list and a calendar go by alike; the tab and the days are the list's. */
type Choices = Pick<BookingFilters, 'eventType' | 'host' | 'location' | 'source' | 'status'>;

/** Whether a booking is what the filters choose, in whichever tab and on whichever day it stands. */
export const isChosen = (booking: Booking, { eventType, host, location, source, status }: Choices): boolean =>
  (status.length === 0 || status.includes(stateOf(booking))) &&
  [null, booking.event_type.id].includes(eventType) &&
  [null, booking.location?.id].includes(location) &&
  [null, booking.source].includes(source) &&
  (host === null || booking.hosts.some(({ id }) => id === host));

/** Whether a list with these filters would have the booking; see `isForServer` for those where this is not to be asked. */
export function matches(booking: Booking, filters: BookingFilters, { now, zone }: MatchAt): boolean {
  const state = stateOf(booking);
  const day = dayAt(Date.parse(booking.start), zone);
  return (
    isInTab(filters.tab, { status: state, start: booking.start }, now) &&
    isChosen(booking, filters) &&
    (filters.from === null || filters.from <= day) &&
    (filters.to === null || filters.to >= day)
  );
}

/** Which of two bookings comes first in a tab's list: negative for `a`. Among equal times the id decides. */
export function comparedIn(
  tab: BookingFilters['tab'],
  a: Pick<Booking, 'start' | 'id'>,
  b: Pick<Booking, 'start' | 'id'>,
): number {
  const direction = bookingTabs[tab].order === 'start' ? 1 : -1;
  const apart = Date.parse(a.start) - Date.parse(b.start);
  return direction * (apart || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}
