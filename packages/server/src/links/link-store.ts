import type { Reader, Writer } from '../db/database.ts';
import { hashSecret, type LinkPurpose, type Secrets } from '../secrets.ts';

/** Whose link a token is; `slug` is that of the event type the series' bookings belong to. */
export interface Link {
  readonly purpose: LinkPurpose;
  /** The attendee (or host) it was made for. */
  readonly ownerId: string;
  readonly seriesId: string;
  readonly appId: string;
  readonly slug: string;
}

/** Whom links are made for, as of which generation (D10). */
export interface LinkOwner {
  readonly ownerId: string;
  readonly generation: number;
  readonly seriesId: string;
  readonly appId: string;
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
  const rows = customerPurposes.map((purpose) => ({
    token_hash: hashSecret(secrets.linkToken(purpose, owner.ownerId, owner.generation)),
    purpose,
    owner_id: owner.ownerId,
    generation: owner.generation,
    series_id: owner.seriesId,
    app_id: owner.appId,
    created_at: now,
  }));
  await trx.insertInto('links').values(rows).execute();
}

/** What a token opens; null for one that is malformed, unknown, revoked or made for another purpose. Looked up by its hash. */
export async function findLink(reader: Reader, purpose: LinkPurpose, token: string): Promise<Link | null> {
  if (!/^[\w-]{43}$/.test(token)) return null;
  const row = await reader
    .selectFrom('links')
    .innerJoin('bookings', 'bookings.series_id', 'links.series_id')
    .innerJoin('event_types', 'event_types.id', 'bookings.event_type_id')
    .select(['links.owner_id', 'links.series_id', 'links.app_id', 'event_types.slug'])
    .where('links.token_hash', '=', hashSecret(token))
    .where('links.purpose', '=', purpose)
    .orderBy('bookings.created_at', 'desc')
    .executeTakeFirst();
  return row
    ? { purpose, ownerId: row.owner_id, seriesId: row.series_id, appId: row.app_id, slug: row.slug }
    : null;
}
