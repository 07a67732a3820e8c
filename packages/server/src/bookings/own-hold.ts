import { notFound, unprocessable } from '@slotkit/shared';
import type { Offer } from '../availability/offer.ts';
import type { Writer } from '../db/database.ts';
import { matchesHash } from '../secrets.ts';
import type { BookingRecord } from './booking-record.ts';
import { deleteDraft, findBooking } from './booking-store.ts';

/** The hold that a booking names, with the secret it was given out with. */
export interface HoldClaim {
  readonly id: string;
  readonly secret: string;
}

/** What a claimed hold is worth: the booking it turns into, or an id to book anew under. */
export type ClaimedHold = { readonly live: BookingRecord } | { readonly live: null; readonly id: string };

/** Finds a hold for the one who knows its secret; null for anybody else, so that ids tell nothing. */
export async function findHold(trx: Writer, claim: HoldClaim): Promise<BookingRecord | null> {
  const draft = await findBooking(trx, claim.id);
  return draft?.hold && matchesHash(claim.secret, draft.hold.secretHash) ? draft : null;
}

/**
 * Claims an own hold for a booking. A live one keeps its time, whoever of the pool will take the booking; one that ran out makes room, and its id is used again when the slot is
 * still free. Throws 404 for an unknown hold, a wrong secret or a hold that was booked already, 422 when it holds another start
 * or host.
 */
export async function claimHold(
  trx: Writer,
  claim: HoldClaim,
  { eventType, hosts, hostChosen }: Offer,
  startAt: number,
  now: number,
): Promise<ClaimedHold> {
  const draft = await findHold(trx, claim);
  if (!draft || draft.eventType.id !== eventType.id) throw notFound('hold');
  if (draft.startAt !== startAt)
    throw unprocessable('/hold', 'This hold is for another start; release it or leave it out.');
  if (hostChosen && !draft.hosts.every(({ id }) => hosts.some((host) => host.id === id)))
    throw unprocessable('/hold', 'This hold is for another host; release it or leave it out.');
  if (draft.status === 'draft' && draft.hold !== null && draft.hold.expiresAt > now) return { live: draft };
  await deleteDraft(trx, draft);
  return { live: null, id: draft.id };
}
