import { appointmentStates, bookingStates, type BookingState } from '@slotkit/shared/lifecycle';
import type { BookingOrder } from '@slotkit/shared/wire';

/** What a tab lists: which states, on which side of now, in which order. */
interface BookingTab {
  readonly states: readonly BookingState[];
  /** Whether only what starts after, or before, now belongs here; null for both. */
  readonly starts: 'after' | 'before' | null;
  readonly order: BookingOrder;
}

/** The tabs above a list of bookings, in their order. */
export const bookingTabs = {
  // Upcoming hides what has begun, as what is still to come is what is looked for here.
  upcoming: { states: appointmentStates, starts: 'after', order: 'start' },
  past: {
    states: [...appointmentStates, 'completed', 'no_show'],
    starts: 'before',
    order: '-start',
  },
  cancelled: { states: ['cancelled'], starts: null, order: '-start' },
  rescheduled: { states: ['rescheduled'], starts: null, order: '-start' },
} as const satisfies Record<string, BookingTab>;
export type BookingTabName = keyof typeof bookingTabs;

export const bookingTabNames = Object.keys(bookingTabs) as readonly BookingTabName[];

/** The states among which a tab's list can be narrowed. */
export const statesOf = (tab: BookingTabName): readonly BookingState[] => bookingTabs[tab].states;

/** The states that bookings are shown in at all: held times are in no tab. */
export const shownStates: readonly BookingState[] = bookingStates.filter((state) =>
  bookingTabNames.some((tab) => statesOf(tab).includes(state)),
);

/** Whether a booking stands in a tab at an instant, in epoch milliseconds. */
export function isInTab(
  tab: BookingTabName,
  { status, start }: { status: BookingState; start: string },
  now: number,
): boolean {
  const { states, starts }: BookingTab = bookingTabs[tab];
  const isBefore = Date.parse(start) < now;
  return states.includes(status) && (starts === null || isBefore === (starts === 'before'));
}

/** The tab in which a booking stands at an instant, in epoch milliseconds. */
export const tabOf = (booking: { status: BookingState; start: string }, now: number): BookingTabName =>
  bookingTabNames.find((tab) => isInTab(tab, booking, now)) ?? 'past';
