import { notFound, unprocessable } from '@slotkit/shared';
import type { Offer } from '../availability/offer.ts';
import type { HeldSeat } from '../bookings/booking-record.ts';
import { findBooking } from '../bookings/booking-store.ts';
import type { HoldClaim } from '../bookings/own-hold.ts';
import type { Reader, Writer } from '../db/database.ts';
import { matchesHash } from '../secrets.ts';
import { deleteHeldSeat } from './held-seat-store.ts';
import { isGroup, type GroupBooking } from './with-seats.ts';

/** A seat of a group that somebody holds, or held. */
export interface FoundSeat {
  readonly booking: GroupBooking;
  readonly seat: HeldSeat;
}

/**
 * Finds the seat of a hold for the one who knows its secret; null for anybody else. Holds of one group share its id, which is that of
 * the booking they turn into; their secrets tell them apart.
 */
export async function findHeldSeat(reader: Reader, claim: HoldClaim): Promise<FoundSeat | null> {
  const booking = await findBooking(reader, claim.id);
  if (!booking || !isGroup(booking)) return null;
  const seat = booking.group.holds.find(({ hold }) => matchesHash(claim.secret, hold.secretHash));
  return seat ? { booking, seat } : null;
}

/** A claimed seat: live, or one whose hold has ended, which is gone then, so that only its booking's id may be used again. */
export interface ClaimedSeat extends FoundSeat {
  readonly isLive: boolean;
}

/**
 * Claims an own held seat for a registration, once what is overdue has been ended. Throws 404 for an unknown hold, a wrong secret or a
 * seat that was booked already, 422 when another start or host is held.
 */
export async function claimSeat(
  trx: Writer,
  claim: HoldClaim,
  { eventType, hosts }: Offer,
  startAt: number,
): Promise<ClaimedSeat> {
  const found = await findHeldSeat(trx, claim);
  if (!found || found.booking.eventType.id !== eventType.id) throw notFound('hold');
  const { booking, seat } = found;
  if (booking.startAt !== startAt)
    throw unprocessable('/hold', 'This hold is for another start; release it or leave it out.');
  if (!booking.hosts.every(({ id }) => hosts.some((host) => host.id === id)))
    throw unprocessable('/hold', 'This hold is for another host; release it or leave it out.');
  const isLive = seat.status === 'held';
  if (!isLive) await deleteHeldSeat(trx, booking.id, seat);
  return { booking, seat, isLive };
}
