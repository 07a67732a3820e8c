import { sql } from 'kysely';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Reader, Writer } from '../db/database.ts';
import { hashSecret, type LinkPurpose, type Secrets } from '../secrets.ts';
import { hostOwner, type LinkOwner } from './link-owner.ts';

/** Whose link a token is. */
export interface Link {
  readonly purpose: LinkPurpose;
  /** Who it was made for, as `link-owner.ts` writes it. */
  readonly ownerId: string;
  readonly seriesId: string;
  readonly appId: string;
  /** What the series' bookings are of. */
  readonly eventType: { readonly id: string; readonly slug: string };
}

const customerPurposes: readonly LinkPurpose[] = ['manage', 'confirm', 'join'];

/** Makes a customer's links of one generation valid, and all earlier ones invalid in the same moment. */
export async function grantLinks(
  trx: Writer,
  secrets: Secrets,
  owner: LinkOwner,
  now: number,
): Promise<void> {
  await trx.deleteFrom('links').where('owner_id', '=', owner.ownerId).execute();
  const rows = customerPurposes.map((purpose) => linkRow(secrets, purpose, owner, now));
  await trx.insertInto('links').values(rows).execute();
}

/**
 * Makes the host links of a series those of the booking's hosts, whoever hosted it before: called in the transaction of every change
 * that may bring other hosts. Each can join, and approve if the series was ever asked for it. Links that are valid already stay.
 */
export async function grantHostLinks(
  trx: Writer,
  secrets: Secrets,
  booking: Pick<BookingRecord, 'appId' | 'series' | 'hosts' | 'awaiting' | 'gates'>,
  now: number,
): Promise<void> {
  const had = await hostLinksOf(trx, booking);
  const mayAskApproval =
    booking.gates.includes('host') ||
    booking.awaiting.includes('host') ||
    had.some(({ purpose }) => purpose === 'approve');
  const purposes: readonly LinkPurpose[] = mayAskApproval ? ['join', 'approve'] : ['join'];
  const wanted = booking.hosts.flatMap((host) =>
    purposes.map((purpose) => linkRow(secrets, purpose, hostOwner(booking, host), now)),
  );
  const hashes = new Set(wanted.map((row) => row.token_hash));
  const known = new Set(had.map((row) => row.token_hash));
  const dead = [...known.difference(hashes)];
  if (dead.length > 0) await trx.deleteFrom('links').where('token_hash', 'in', dead).execute();
  const missing = wanted.filter((row) => !known.has(row.token_hash));
  if (missing.length > 0) await trx.insertInto('links').values(missing).execute();
}

/** Found by owner, for every host of the app: the index is by owner, and whoever left the booking is known nowhere else. */
const hostLinksOf = (
  reader: Reader,
  { appId, series }: Pick<BookingRecord, 'appId' | 'series'>,
): Promise<{ token_hash: string; purpose: string }[]> =>
  reader
    .selectFrom('links')
    .select(['token_hash', 'purpose'])
    .where('owner_id', 'in', (hosts) =>
      hosts
        .selectFrom('hosts')
        .select(sql<string>`hosts.id || ':' || cast(${series.id} as text)`.as('owner_id'))
        .where('app_id', '=', appId),
    )
    .execute();

/** Kills the links of those among these attendees who have been erased from every booking that they lead to. */
export async function deleteDeadLinks(trx: Writer, attendeeIds: readonly string[]): Promise<void> {
  if (attendeeIds.length === 0) return;
  const living = trx
    .selectFrom('attendees')
    .select('id')
    .where('id', 'in', attendeeIds)
    .where('erased_at', 'is', null);
  await trx
    .deleteFrom('links')
    .where('owner_id', 'in', attendeeIds)
    .where('owner_id', 'not in', living)
    .execute();
}

const linkRow = (secrets: Secrets, purpose: LinkPurpose, owner: LinkOwner, now: number) => ({
  token_hash: hashSecret(secrets.linkToken(purpose, owner.ownerId, owner.generation)),
  purpose,
  owner_id: owner.ownerId,
  generation: owner.generation,
  series_id: owner.seriesId,
  app_id: owner.appId,
  created_at: now,
});

/**
 * What a token opens; null for one that is malformed, unknown, revoked or made for another purpose. Every token is looked up by its
 * hash, so that neither the answer nor the time it takes says how near a guess came.
 */
export async function findLink(reader: Reader, purpose: LinkPurpose, token: string): Promise<Link | null> {
  const row = await reader
    .selectFrom('links')
    .innerJoin('bookings', 'bookings.series_id', 'links.series_id')
    .innerJoin('event_types', 'event_types.id', 'bookings.event_type_id')
    .select(['links.owner_id', 'links.series_id', 'links.app_id'])
    .select(['event_types.id as event_type_id', 'event_types.slug'])
    .where('links.token_hash', '=', hashSecret(token))
    .where('links.purpose', '=', purpose)
    .orderBy('bookings.created_at', 'desc')
    .executeTakeFirst();
  if (!row) return null;
  const eventType = { id: row.event_type_id, slug: row.slug };
  return { purpose, ownerId: row.owner_id, seriesId: row.series_id, appId: row.app_id, eventType };
}
