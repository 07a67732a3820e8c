import { bookingSources, type BookingSource, type BookingState } from '@slotkit/shared/lifecycle';
import { dayIn } from '../address/address-values.ts';
import { bookingTabNames, shownStates, statesOf, type BookingTabName } from './booking-tabs.ts';

/** What of all bookings is on show. The address bar holds it, so that a link shows the same. */
export interface BookingFilters {
  readonly tab: BookingTabName;
  readonly eventType: string | null;
  readonly location: string | null;
  readonly host: string | null;
  readonly team: string | null;
  /** Empty for all. A tab's list goes by those that its tab can have (`filtersInTab`); the calendar, which has no tabs, by all. */
  readonly status: readonly BookingState[];
  readonly source: BookingSource | null;
  /** Days such as '2027-03-01', in the app's zone; both included. */
  readonly from: string | null;
  readonly to: string | null;
  readonly q: string;
}

export const noFilters: BookingFilters = {
  tab: 'upcoming',
  eventType: null,
  location: null,
  host: null,
  team: null,
  status: [],
  source: null,
  from: null,
  to: null,
  q: '',
};

/** What each filter is called in the address. */
const names = {
  eventType: 'event-type',
  location: 'location',
  host: 'host',
  team: 'team',
  source: 'source',
  from: 'from',
  to: 'to',
} as const;
const single = Object.keys(names) as readonly (keyof typeof names)[];

/** Reads filters from an address. What makes no sense reads as not there. */
export function filtersIn(query: URLSearchParams): BookingFilters {
  const word = (name: string): string | null => query.get(name) || null;
  const day = (name: string): string | null => {
    const text = word(name);
    return text === null ? null : dayIn(text);
  };
  const tab = bookingTabNames.find((name) => name === query.get('tab')) ?? noFilters.tab;
  const named = (query.get('status') ?? '').split(',');
  return {
    tab,
    eventType: word(names.eventType),
    location: word(names.location),
    host: word(names.host),
    team: word(names.team),
    status: shownStates.filter((state) => named.includes(state)),
    source: bookingSources.find((source) => source === query.get('source')) ?? null,
    from: day(names.from),
    to: day(names.to),
    q: query.get('q') ?? '',
  };
}

/** Filters as they stand in an address: only those that narrow something. */
export function filterQuery(filters: BookingFilters): URLSearchParams {
  const query = new URLSearchParams();
  if (filters.tab !== noFilters.tab) query.set('tab', filters.tab);
  for (const name of single) {
    const value = filters[name];
    if (value !== null) query.set(names[name], value);
  }
  if (filters.status.length > 0) query.set('status', filters.status.join(','));
  if (filters.q.trim() !== '') query.set('q', filters.q.trim());
  return query;
}

/** Whether both leave the same: what is read from the address again is equal, not the same. */
export const isSameFilters = (one: BookingFilters, other: BookingFilters): boolean =>
  filterQuery(one).toString() === filterQuery(other).toString();

/** Whether anything but the tab narrows the list. */
export const isFiltered = (filters: BookingFilters): boolean =>
  filterQuery({ ...filters, tab: noFilters.tab }).size > 0;

/** The filters as a tab's list goes by them: of the states those that it can have, so that none of them narrows nothing. */
export const filtersInTab = (filters: BookingFilters): BookingFilters => ({
  ...filters,
  status: filters.status.filter((state) => statesOf(filters.tab).includes(state)),
});

/** The states after a tab's list has chosen among its own; those that other tabs and the calendar have stay as they are. */
export const statusWithin = (
  { tab, status }: BookingFilters,
  chosen: readonly BookingState[],
): readonly BookingState[] =>
  shownStates.filter((state) => (statesOf(tab).includes(state) ? chosen : status).includes(state));
