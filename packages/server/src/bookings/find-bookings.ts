import { AppError } from '@slotkit/shared';
import { dayBounds, instantOfMinute, isDay, parseInstant } from '@slotkit/shared/time';
import {
  bookingsCalled,
  statusWords,
  type CalledBookings,
  type StatusVocabulary,
} from '@slotkit/shared/vocabularies';
import type { BookingFilterQuery, BookingListQuery, Pagination } from '@slotkit/shared/wire';
import { ownHostIds, teamHostIds } from '../access/member-hosts.ts';
import { vocabularyOf, type Principal } from '../access/principal.ts';
import { callerOf, type AccessibleBooking } from '../access/require-booking.ts';
import { findApp } from '../apps/app-store.ts';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { readPage } from '../lists/read-page.ts';
import { hostsOfTeam } from '../members/team-hosts.ts';
import type { BookingFilter } from './booking-filter.ts';
import { listBookings, type ListOrder } from './list-bookings.ts';
import { readBookings } from './read-bookings.ts';

/** A page of bookings, each with what its caller is to it. */
export interface FoundBookings {
  readonly found: readonly AccessibleBooking[];
  readonly pagination: Pagination;
}

/**
 * One page of the bookings that a caller asks for and may view. Throws 400 for a status that nobody would be told, a date that cannot be
 * read, and a cursor of another list; 403 for a member who may view nothing.
 */
export async function findBookings(
  deps: Deps,
  principal: Principal,
  query: BookingListQuery,
): Promise<FoundBookings> {
  const { read } = deps.db;
  const { filter, own, teams } = await readFilter(deps, principal, query);
  const { rows, pagination } = await readPage(
    deps,
    { route: 'listBookings', appId: principal.appId, query },
    (page) => listBookings(read, filter, orderOf(query), page),
    ({ id, value }) => ({ id, value }),
  );
  const bookings = await readBookings(
    read,
    rows.map(({ id }) => id),
  );
  const found = bookings.map((booking) => ({
    principal,
    booking,
    caller: callerOf(principal, {
      isPrimaryHost: own.has(booking.hosts[0]?.id ?? ''),
      isHost: booking.hosts.some(({ id }) => own.has(id)),
      isTeams: booking.hosts.some(({ id }) => teams.has(id)),
    }),
  }));
  return { found, pagination };
}

/** The order that a query asks for. */
export const orderOf = ({ order }: Pick<BookingListQuery, 'order'>): ListOrder => ({
  by: order.endsWith('start') ? 'start_at' : 'created_at',
  descending: order.startsWith('-'),
});

/** Which bookings a query asks for, of those that its caller may view. */
export interface ReadFilter {
  readonly filter: BookingFilter;
  /** The hosts that the caller is. */
  readonly own: ReadonlySet<string>;
  /** Those of its teams, where any of its permissions reaches that far. */
  readonly teams: ReadonlySet<string>;
}

/** Reads a query for a caller. Throws as `findBookings` does. */
export async function readFilter(
  { db: { read }, clock }: Pick<Deps, 'db' | 'clock'>,
  principal: Principal,
  query: BookingFilterQuery,
): Promise<ReadFilter> {
  const own = principal.kind === 'member' ? await ownHostIds(read, principal.member.id) : new Set<string>();
  const teams = await hostsOfTeams(read, principal);
  const view = hostsInView(principal, own, teams);
  const team = query.team_id === undefined ? null : await hostsOfTeam(read, principal.appId, query.team_id);
  const dates = [query.start_date, query.end_date].filter((date) => date !== undefined);
  const zone = dates.some(isDay) ? ((await findApp(read, principal.appId))?.timezone ?? 'UTC') : 'UTC';
  const filter: BookingFilter = {
    appId: principal.appId,
    now: clock.now(),
    called: query.status === undefined ? null : calledOf(vocabularyOf(principal), query.status),
    hosts: [...(view ? [view] : []), ...(team ? [team] : [])],
    eventTypeId: query.event_type_id,
    hostId: query.assigned_to_id,
    locationId: query.location_id,
    seriesId: query.series_id,
    contactId: query.contact_id,
    conversationId: query.conversation_id,
    attendeeEmail: query.attendee_email,
    startsFrom: query.start_date === undefined ? undefined : instantOf('start_date', query.start_date, zone),
    startsBefore: query.end_date === undefined ? undefined : instantOf('end_date', query.end_date, zone),
    source: query.source,
    search: query.q,
  };
  return { filter, own, teams };
}

async function hostsOfTeams(reader: Reader, principal: Principal): Promise<ReadonlySet<string>> {
  if (principal.kind === 'client') return new Set();
  const { id, permissions } = principal.member;
  return Object.values(permissions).includes('team') ? teamHostIds(reader, id) : new Set();
}

/** Whose bookings a caller may view; null: everybody's (D6). */
function hostsInView(
  principal: Principal,
  own: ReadonlySet<string>,
  teams: ReadonlySet<string>,
): readonly string[] | null {
  if (principal.kind === 'client') return null;
  switch (principal.member.permissions.view) {
    case 'none':
      throw new AppError('forbidden', 'Your permission to view does not reach any booking.');
    case 'own':
      return [...own];
    case 'team':
      return [...new Set([...teams, ...own])];
    case 'all':
      return null;
  }
}

function calledOf(vocabulary: StatusVocabulary, words: readonly string[]): CalledBookings[] {
  const called = words.flatMap((word) => {
    const meant = bookingsCalled(vocabulary, word);
    if (meant.length > 0) return meant;
    const detail = `${word} is not a status; there are ${statusWords[vocabulary].join(', ')}.`;
    throw new AppError('invalid_request', detail, { errors: [{ pointer: 'status', detail }] });
  });
  // Two words may mean the same state, and so would be looked through twice.
  return [...new Map(called.map((one) => [JSON.stringify(one), one])).values()];
}

/** A day begins at its first instant in the app's zone. */
function instantOf(name: string, text: string, zone: string): number {
  const at = isDay(text) ? instantOfMinute(dayBounds(zone, text).start) : parseInstant(text);
  if (at !== null) return at;
  const detail = `${name}=${text} is neither a day such as 2027-03-01 nor an instant such as 2027-03-01T09:00:00Z.`;
  throw new AppError('invalid_request', detail, { errors: [{ pointer: name, detail }] });
}
