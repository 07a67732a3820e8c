import { sql, type SqlBool } from 'kysely';
import type { Reader } from '../db/database.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import {
  detailsOf,
  personOf,
  plainChecks,
  searchChecks,
  type BookingFilter,
  type Condition,
  type ListedHosts,
} from './booking-filter.ts';

/** By which instant a list is ordered. */
export interface ListOrder {
  readonly by: 'start_at' | 'created_at';
  readonly descending: boolean;
}

/** A row of a list: which booking, and where it stands. */
export interface ListedBooking {
  readonly id: string;
  readonly value: number;
}

/** Where rows are looked for: one stretch of one index that has the list's order. All else is only checked. */
type Stretch =
  | { readonly of: 'host'; readonly id: string; readonly primaryOnly: boolean }
  | { readonly of: 'bookings'; readonly where: readonly Condition[] };

/** Up to so many hosts are each looked through by themselves; beyond, they have much of what there is. */
const mostHosts = 20;

/**
 * One page of the bookings that a filter leaves. What is most particular about the filter says in which index they are looked for: left
 * to itself a database without statistics would gather everything that somebody ever booked, and sort it for every page.
 */
export async function listBookings(
  reader: Reader,
  filter: BookingFilter,
  order: ListOrder,
  page: PageRequest,
): Promise<ListedBooking[]> {
  const checks = [...plainChecks(filter), ...(await searchChecks(reader, filter))];
  const stretches = stretchesOf(filter, order).map((stretch) =>
    stretch.of === 'host'
      ? inHosted(reader, stretch, checks, order, page)
      : inBookings(reader, [...stretch.where, ...checks], order, page),
  );
  const [first, ...others] = stretches;
  if (!first) return [];
  if (others.length === 0) return first.execute();
  const rowsOf = (stretch: typeof first) =>
    reader.selectFrom(stretch.as('stretch')).select(['stretch.id', 'stretch.value']);
  // A booking of two hosts is in both of their stretches.
  const all = others.reduce((union, stretch) => union.union(rowsOf(stretch)), rowsOf(first));
  const direction = order.descending ? 'desc' : 'asc';
  return reader
    .selectFrom(all.as('listed'))
    .select(['listed.id', 'listed.value'])
    .orderBy('listed.value', direction)
    .orderBy('listed.id', direction)
    .limit(page.limit)
    .execute();
}

const inBookings = (
  reader: Reader,
  conditions: readonly Condition[],
  { by, descending }: ListOrder,
  page: PageRequest,
) => {
  const rows = reader
    .selectFrom('bookings as b')
    .select(['b.id', `b.${by} as value`])
    .where(sql.join<SqlBool>([...conditions], sql` and `));
  return onPage(rows, { value: `b.${by}`, id: 'b.id', descending }, page);
};

const inHosted = (
  reader: Reader,
  { id, primaryOnly }: Extract<Stretch, { of: 'host' }>,
  checks: readonly Condition[],
  { by, descending }: ListOrder,
  page: PageRequest,
) => {
  const rows = reader
    .selectFrom('hosted_bookings as h')
    .crossJoin('bookings as b')
    .select(['h.booking_id as id', `h.${by} as value`])
    .whereRef('b.id', '=', 'h.booking_id')
    .where('h.host_id', '=', id)
    .where(sql.join<SqlBool>([...checks], sql` and `))
    .$if(primaryOnly, (query) => query.where('h.is_primary', '=', 1));
  return onPage(rows, { value: `h.${by}`, id: 'h.booking_id', descending }, page);
};

function stretchesOf(filter: BookingFilter, order: ListOrder): Stretch[] {
  const { hostId, eventTypeId, locationId, called, appId } = filter;
  const person = personOf(filter);
  if (person) return [{ of: 'bookings', where: [person] }];
  if (hostId !== undefined) return [{ of: 'host', id: hostId, primaryOnly: false }];
  const hosts = filter.hosts.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
  if (hosts && sizeOf(hosts) <= mostHosts) return hostStretches(hosts);
  if (eventTypeId !== undefined) return [{ of: 'bookings', where: [sql`b.event_type_id = ${eventTypeId}`] }];
  if (called !== null)
    return called.map((one) => ({
      of: 'bookings',
      where: [sql`b.app_id = ${appId}`, sql`b.status = ${one.state}`, ...detailsOf(one, filter.now)],
    }));
  if (locationId !== undefined && order.by === 'start_at')
    return [{ of: 'bookings', where: [sql`b.location_id = ${locationId}`] }];
  return [{ of: 'bookings', where: [sql`b.app_id = ${appId}`] }];
}

const sizeOf = ({ any, primary }: ListedHosts): number => any.length + primary.length;

const hostStretches = ({ any, primary }: ListedHosts): Stretch[] => [
  ...any.map((id) => ({ of: 'host' as const, id, primaryOnly: false })),
  ...primary.filter((id) => !any.includes(id)).map((id) => ({ of: 'host' as const, id, primaryOnly: true })),
];
