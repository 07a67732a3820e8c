import type { Reader, Writer } from '../db/database.ts';
import type { LinkParty } from '../links/link-owner.ts';

/** Who of a booking: one attendee, or one host. */
export interface JoinKey {
  readonly bookingId: string;
  readonly party: 'attendee' | 'host';
  readonly partyId: string;
}

/** The key of somebody's join. */
export const joinKey = (bookingId: string, party: LinkParty): JoinKey => ({
  bookingId,
  party: party.role,
  partyId: party.role === 'attendee' ? party.attendee.id : party.host.id,
});

/** Records that somebody came. False when that was known already. */
export async function recordJoin(trx: Writer, key: JoinKey, at: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await trx
    .insertInto('joins')
    .values({ booking_id: key.bookingId, party: key.party, party_id: key.partyId, at })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return Number(numInsertedOrUpdatedRows ?? 0) === 1;
}

/** When somebody joined first, epoch milliseconds; null when it has not. */
export async function joinedAt(reader: Reader, key: JoinKey): Promise<number | null> {
  const row = await reader
    .selectFrom('joins')
    .select('at')
    .where('booking_id', '=', key.bookingId)
    .where('party', '=', key.party)
    .where('party_id', '=', key.partyId)
    .executeTakeFirst();
  return row?.at ?? null;
}
