import type { HostDecision } from '../bookings/booking-record.ts';
import type { Writer } from '../db/database.ts';
import { bookTurn } from '../event-types/rotation-store.ts';
import type { GroupBooking } from './with-seats.ts';

/** A group takes its turn of the rotation with its first registration, though its host was found when a seat was first held. */
export const bookGroupTurn = async (
  trx: Writer,
  { eventType, decision }: GroupBooking,
  now: number,
): Promise<HostDecision | null> => decision && bookTurn(trx, eventType.id, decision, now);
