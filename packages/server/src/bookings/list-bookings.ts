import { sql, type SqlBool } from 'kysely';
import type { Reader } from '../db/database.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import {
  calledCheck,
  detailsOf,
  hostedBy,
  fewestOf,
  plainChecks,
  type BookingFilter,
  type Condition,
} from './booking-filter.ts';
import { searchBookings } from './search-bookings.ts';

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

/** Where rows are looked for: one stretch of one index that has the list's order, or a few rows; and what is to be checked besides. */
interface Stretch {
  /** Only this host's; else any row of bookings. */
  readonly host?: string;
  readonly where: readonly Condition[];
}

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
  const search = await searchBookings(reader, filter);
  const checks = [...plainChecks(filter), ...search.checks];
  const stretches = stretchesOf(filter, order, search.few).map(({ host, where }) =>
    host
      ? inHosted(reader, host, [...where, ...checks], order, page)
      : inBookings(reader, [...where, ...checks], order, page),
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
  host: string,
  conditions: readonly Condition[],
  { by, descending }: ListOrder,
  page: PageRequest,
) => {
  const rows = reader
    .selectFrom('hosted_bookings as h')
    .crossJoin('bookings as b')
    .select(['h.booking_id as id', `h.${by} as value`])
    .whereRef('b.id', '=', 'h.booking_id')
    .where('h.host_id', '=', host)
    .where(sql.join<SqlBool>([...conditions], sql` and `));
  return onPage(rows, { value: `h.${by}`, id: 'h.booking_id', descending }, page);
};

function stretchesOf(filter: BookingFilter, order: ListOrder, few: readonly string[] | null): Stretch[] {
  const { hostId, eventTypeId, locationId, source, called, appId } = filter;
  const ofHost = hostId === undefined ? [] : [[hostId]];
  const status = calledCheck(filter);
  const hosted = [...filter.hosts, ...ofHost].map(hostedBy);
  const inApp = sql<SqlBool>`b.app_id = ${appId}`;

  const fewest = fewestOf(filter);
  if (fewest) return [{ where: [fewest, status, ...hosted] }];
  if (few) return few.length === 0 ? [] : [{ where: [oneOf(few), status, ...hosted] }];
  const [hosts, ...otherHosts] = [...ofHost, ...filter.hosts].toSorted((a, b) => a.length - b.length);
  if (hosts && hosts.length <= mostHosts)
    return [...new Set(hosts)].map((host) => ({ host, where: [status, ...otherHosts.map(hostedBy)] }));
  if (eventTypeId !== undefined)
    return [{ where: [sql`b.event_type_id = ${eventTypeId}`, status, ...hosted] }];
  if (called !== null)
    return called.map((one) => ({
      where: [inApp, sql`b.status = ${one.state}`, ...detailsOf(one, filter.now), ...hosted],
    }));
  if (locationId !== undefined && order.by === 'start_at')
    return [{ where: [sql`b.location_id = ${locationId}`, status, ...hosted] }];
  if (source !== undefined && order.by === 'start_at')
    return [{ where: [inApp, sql`b.source = ${source}`, status, ...hosted] }];
  return [{ where: [inApp, status, ...hosted] }];
}

const oneOf = (ids: readonly string[]): Condition => sql`b.id in (${sql.join([...ids])})`;
