import type { MemberClient, Shapes } from '@slotkit/shared/client';
import { allRows } from '../all-rows.ts';
import { isOutOfView } from '../console-error.ts';
import type { Booking, Delivery } from '../console-shapes.ts';

/** What stands behind a booking: what happened, what was sent, what it was moved from, and who booked. */
export interface BookingHistory {
  /** The booking with why its host was chosen, which lists leave out. */
  readonly booking: Booking;
  readonly timeline: readonly Shapes['TimelineEntry'][];
  readonly deliveries: readonly Delivery[];
  /** The bookings of the series but this one, the oldest first. */
  readonly series: readonly Booking[];
  /** The contact that it was matched with, where this member may see it. */
  readonly contact: Shapes['Contact'] | null;
}

/** Reads what stands behind a booking. Throws what the client throws. */
export async function readHistory(
  client: MemberClient,
  { id, series_id, contact_id }: Booking,
  signal: AbortSignal,
): Promise<BookingHistory> {
  const path = { id };
  const limit = 200;
  const [booking, timeline, deliveries, series, contact] = await Promise.all([
    client.get('/v1/bookings/{id}', { params: { path }, signal }),
    allRows((start) =>
      client.get('/v1/bookings/{id}/events', { params: { path, query: { limit, ...start } }, signal }),
    ),
    allRows((start) =>
      client.get('/v1/bookings/{id}/deliveries', { params: { path, query: { limit, ...start } }, signal }),
    ),
    allRows((start) =>
      client.get('/v1/bookings', {
        params: { query: { series_id, order: 'created', limit, ...start } },
        signal,
      }),
    ),
    contact_id === null
      ? null
      : client.get('/v1/contacts/{id}', { params: { path: { id: contact_id } }, signal }).catch(noneOf),
  ]);
  return {
    booking,
    timeline,
    deliveries,
    series: series.filter((other) => other.id !== id),
    contact,
  };
}

/** A contact that is out of view is none; any other failure is one. */
function noneOf(error: unknown): null {
  if (isOutOfView(error)) return null;
  throw error;
}
