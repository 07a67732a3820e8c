import { mostCounted, type BookingCount, type BookingFilterQuery } from '@slotkit/shared/wire';
import type { Principal } from '../access/principal.ts';
import type { Deps } from '../deps.ts';
import { readFilter } from './find-bookings.ts';
import { listBookings } from './list-bookings.ts';

/**
 * How many bookings a caller may view of those that it asks for. Found as the first page of their list would be, so that it costs as
 * little among a hundred thousand as among a hundred. Throws as `findBookings` does.
 */
export async function countBookings(
  deps: Deps,
  principal: Principal,
  query: BookingFilterQuery,
): Promise<BookingCount> {
  const { filter } = await readFilter(deps, principal, query);
  const order = { by: 'start_at', descending: true } as const;
  const rows = await listBookings(deps.db.read, filter, order, { limit: mostCounted + 1, after: null });
  return { count: Math.min(rows.length, mostCounted), has_more: rows.length > mostCounted };
}
