import { filterQuery, filtersIn, noFilters, type BookingFilters } from '../bookings/booking-filters.ts';

/** The pages of the console, in the order of its navigation. */
export const consolePages = ['bookings', 'calendar', 'book', 'schedule', 'why', 'settings'] as const;
export type ConsolePageName = (typeof consolePages)[number];

/**
 * What a page keeps in the address for itself besides what all know; it goes when another page is opened. The names are not those of
 * filters, which stay.
 */
export const pageParameters = {
  bookings: [],
  calendar: ['look', 'day', 'hours'],
  book: [
    'step',
    'event_type_id',
    'location_id',
    'duration',
    'start',
    'any_time',
    'host_id',
    'contact_id',
    'conversation_id',
  ],
  /** `who`: the host; `part`: its week, or its working hours. */
  schedule: ['who', 'part'],
  why: ['event_type_id', 'day', 'time', 'host_id', 'duration'],
  settings: ['part', 'id'],
} as const satisfies Record<ConsolePageName, readonly string[]>;
type PageParameter = (typeof pageParameters)[ConsolePageName][number];

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
  /** What the page keeps for itself, by the names of `pageParameters`. */
  readonly place: Place;
}

/** What a page keeps in the address, as it stands there, under names of `pageParameters`. Whoever reads it checks it: it may be anything. */
export type Place = Readonly<Partial<Record<PageParameter, string>>>;

export const startAddress: ConsoleAddress = {
  view: null,
  page: 'bookings',
  filters: noFilters,
  isMyZone: false,
  booking: null,
  place: {},
};

/** Reads an address, such as `?tab=past&status=completed`. What makes no sense reads as not there. */
export function addressIn(search: string): ConsoleAddress {
  const query = new URLSearchParams(search);
  const view = consoleViews.find((name) => name === query.get('view')) ?? null;
  // The narrow view is made for frames of others' pages: nothing else of the console is shown in it.
  const asked = view === 'compact' ? null : query.get('page');
  const page = consolePages.find((name) => name === asked) ?? startPageOf(view);
  return {
    view,
    page,
    filters: filtersIn(query),
    isMyZone: query.get('zone') === 'mine',
    booking: query.get('booking') || null,
    place: placeIn(query, pageParameters[page]),
  };
}

/** Where somebody is who asked for a view and no page. */
const startPageOf = (view: ConsoleView | null): ConsolePageName =>
  view === 'compact' ? 'schedule' : startAddress.page;

function placeIn(query: URLSearchParams, names: readonly string[]): Place {
  const entries = names.map((name) => [name, query.get(name) ?? ''] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== ''));
}

/** The address as a link has it: '?…', or '?' for the beginning. */
export function searchOf({ view, page, filters, isMyZone, booking, place }: ConsoleAddress): string {
  const query = filterQuery(filters);
  if (view !== null) query.set('view', view);
  if (page !== startPageOf(view)) query.set('page', page);
  if (isMyZone) query.set('zone', 'mine');
  if (booking !== null) query.set('booking', booking);
  for (const [name, value] of Object.entries(place)) if (value !== '') query.set(name, value);
  return `?${query.toString()}`;
}
