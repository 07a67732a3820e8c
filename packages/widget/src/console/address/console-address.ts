import { filterQuery, filtersIn, noFilters, type BookingFilters } from '../bookings/booking-filters.ts';

/** The pages of the console, in the order of its navigation. */
export const consolePages = ['bookings'] as const;
export type ConsolePageName = (typeof consolePages)[number];

/** `compact` for frames in other desktops; `bookings` for those who need nothing else. */
export const consoleViews = ['compact', 'bookings'] as const;
export type ConsoleView = (typeof consoleViews)[number];

/** Where in the console somebody is: all of it stands in the address bar. */
export interface ConsoleAddress {
  readonly view: ConsoleView | null;
  readonly page: ConsolePageName;
  readonly filters: BookingFilters;
  /** Whether times are in the reader's own zone instead of each event type's. */
  readonly isMyZone: boolean;
  /** The booking whose details are open. */
  readonly booking: string | null;
}

export const startAddress: ConsoleAddress = {
  view: null,
  page: 'bookings',
  filters: noFilters,
  isMyZone: false,
  booking: null,
};

/** Reads an address, such as `?tab=past&status=completed`. What makes no sense reads as not there. */
export function addressIn(search: string): ConsoleAddress {
  const query = new URLSearchParams(search);
  return {
    view: consoleViews.find((view) => view === query.get('view')) ?? null,
    page: consolePages.find((page) => page === query.get('page')) ?? startAddress.page,
    filters: filtersIn(query),
    isMyZone: query.get('zone') === 'mine',
    booking: query.get('booking') || null,
  };
}

/** The address as a link has it: '?…', or '?' for the beginning. */
export function searchOf({ view, page, filters, isMyZone, booking }: ConsoleAddress): string {
  const query = filterQuery(filters);
  if (view !== null) query.set('view', view);
  if (page !== startAddress.page) query.set('page', page);
  if (isMyZone) query.set('zone', 'mine');
  if (booking !== null) query.set('booking', booking);
  return `?${query.toString()}`;
}
