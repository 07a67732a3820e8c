import type { Offer } from '../availability/offer.ts';
import { isLimited } from '../availability/offer.ts';
import type { Database, Writer } from '../db/database.ts';

/** What a transaction that takes somebody's time must hold before it looks. */
export interface LockWish {
  readonly offer: Offer;
  /** People who may only book so often: one key each for e-mail and phone. */
  readonly customerKeys: readonly string[];
  /** Hosts besides the offer's: those of a booking that moves away. */
  readonly otherHostIds?: readonly string[];
  readonly bookingIds?: readonly string[];
}

/** Whether a turn of the rotation may be booked: also for a group that the rotation began by a hold, though its host is settled. */
const mayRotate = ({ eventType, hosts, hostsNeeded }: Offer): boolean => {
  const pool = eventType.settings.strategy === 'group' ? eventType.hosts : hosts;
  return hostsNeeded === 'one' && pool.length > 1;
};

/**
 * Takes the locks, always in the one order that every transaction keeps, so that none can wait for another in a circle: customer, event
 * type (when it counts or rotates), hosts by id, bookings by id.
 */
export async function lockForBooking({ engine }: Database, trx: Writer, wish: LockWish): Promise<void> {
  const { offer } = wish;
  for (const key of wish.customerKeys.toSorted()) await engine.lockText(trx, key);
  if (mayRotate(offer) || isLimited(offer.eventType))
    await engine.lockRows(trx, 'event_types', [offer.eventType.id]);
  const hostIds = new Set([...offer.hosts.map(({ id }) => id), ...(wish.otherHostIds ?? [])]);
  await engine.lockRows(trx, 'hosts', [...hostIds].toSorted());
  await engine.lockRows(trx, 'bookings', wish.bookingIds ?? []);
}
