import { appointmentStates, type BookingState } from '@slotkit/shared/lifecycle';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { readBookings } from '../bookings/read-bookings.ts';
import type { Reader, Writer } from '../db/database.ts';
import { hashSecret, newSecret } from '../secrets.ts';

/** A host whose bookings can be subscribed to. */
export interface FeedHost {
  readonly id: string;
  readonly appId: string;
  readonly name: string;
}

/** Makes the secret address of a host's feed and returns its token, which is kept nowhere; the address before it is dead. */
export async function renewFeed(trx: Writer, hostId: string, now: number): Promise<string> {
  const token = newSecret();
  const row = { token_hash: hashSecret(token), created_at: now };
  await trx
    .insertInto('host_feeds')
    .values({ host_id: hostId, ...row })
    .onConflict((conflict) => conflict.column('host_id').doUpdateSet(row))
    .execute();
  return token;
}

/** Ends a host's feed. */
export async function revokeFeed(trx: Writer, hostId: string): Promise<void> {
  await trx.deleteFrom('host_feeds').where('host_id', '=', hostId).execute();
}

/** Whose feed a token opens; null for one that is unknown or revoked. */
export async function findFeedHost(reader: Reader, token: string): Promise<FeedHost | null> {
  const row = await reader
    .selectFrom('host_feeds')
    .innerJoin('hosts', 'hosts.id', 'host_feeds.host_id')
    .select(['hosts.id', 'hosts.app_id as appId', 'hosts.name'])
    .where('host_feeds.token_hash', '=', hashSecret(token))
    .where('hosts.archived', '=', 0)
    .executeTakeFirst();
  return row ?? null;
}

const shownStates: readonly BookingState[] = [...appointmentStates, 'completed', 'no_show'];
const mostShown = 1000;

/** Which bookings a feed has: those that are not over, and of the others those that ended after an instant. */
interface FeedRange {
  readonly now: number;
  readonly endAfter: number;
}

/**
 * The bookings of a host in the order of their starts. Where there are too many for a feed, the past gives way to what is to come, and
 * the farther of both to the nearer.
 */
export async function feedBookings(
  reader: Reader,
  hostId: string,
  { now, endAfter }: FeedRange,
): Promise<BookingRecord[]> {
  const shown = reader
    .selectFrom('bookings')
    .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'bookings.id')
    .select('bookings.id')
    .where('booking_hosts.host_id', '=', hostId)
    .where('bookings.status', 'in', shownStates);
  const coming = await shown
    .where('bookings.end_at', '>', now)
    .orderBy('bookings.start_at')
    .orderBy('bookings.id')
    .limit(mostShown)
    .execute();
  const past = await shown
    .where('bookings.end_at', '>', endAfter)
    .where('bookings.end_at', '<=', now)
    .orderBy('bookings.start_at', 'desc')
    .orderBy('bookings.id', 'desc')
    .limit(mostShown - coming.length)
    .execute();
  return readBookings(
    reader,
    [...past.toReversed(), ...coming].map(({ id }) => id),
  );
}
