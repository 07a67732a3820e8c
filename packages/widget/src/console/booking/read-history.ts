import { ProblemError, type MemberClient, type Shapes } from '@slotkit/shared/client';
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
  const params = { path: { id }, query: { limit: 200 } };
  const [booking, timeline, deliveries, series, contact] = await Promise.all([
    client.get('/v1/bookings/{id}', { params: { path: { id } }, signal }),
    client.get('/v1/bookings/{id}/events', { params, signal }),
    client.get('/v1/bookings/{id}/deliveries', { params, signal }),
    client.get('/v1/bookings', { params: { query: { series_id, order: 'created', limit: 50 } }, signal }),
    contact_id === null
      ? null
      : client.get('/v1/contacts/{id}', { params: { path: { id: contact_id } }, signal }).catch(noneOf),
  ]);
  return {
    booking,
    timeline: timeline.data,
    deliveries: deliveries.data,
    series: series.data.filter((other) => other.id !== id),
    contact,
  };
}

/** A contact that is out of view is none; any other failure is one. */
function noneOf(error: unknown): null {
  if (error instanceof ProblemError && [403, 404].includes(error.status)) return null;
  throw error;
}
