import type { RescheduleRequest } from '@slotkit/shared/wire';
import type { Offer } from '../availability/offer.ts';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { lockForBooking } from './book-lock.ts';
import type { BookingRecord } from './booking-record.ts';
import { getBooking } from './booking-store.ts';
import { expireOverdueOf } from './expire-bookings.ts';

/** Which booking is to be moved where. */
export interface Move {
  readonly bookingId: string;
  readonly offer: Offer;
  readonly request: RescheduleRequest;
}

/** Locks what the move touches, and ends what is overdue on the hosts it may need, even the booking itself. Returns the present. */
export async function lockForMove(deps: Deps, trx: Writer, { bookingId, offer }: Move): Promise<number> {
  const { hosts } = await getBooking(trx, bookingId);
  const hostIds = [...hosts, ...offer.hosts].map(({ id }) => id);
  await lockForBooking(deps.db, trx, {
    offer,
    customerKeys: [],
    otherHostIds: hostIds,
    bookingIds: [bookingId],
  });
  const now = deps.clock.now();
  await expireOverdueOf(deps, trx, { hostIds, now });
  return now;
}

/** Whether a booking stands at this start, duration and host already. */
export const isWhere = (booking: BookingRecord, offer: Offer, startAt: number): boolean =>
  booking.startAt === startAt &&
  booking.endAt - booking.startAt === offer.durationMinutes * 60_000 &&
  offer.hosts.some(({ id }) => booking.hosts.some((host) => host.primary && host.id === id));
