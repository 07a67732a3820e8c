import type { Reader, Writer } from '../db/database.ts';

/** A link that signs a member in, once. Instants are epoch milliseconds. */
export interface SignInLink {
  readonly id: string;
  readonly memberId: string;
  /** SHA-256 of its token. */
  readonly tokenHash: string;
  readonly way: 'mail' | 'command';
  readonly createdAt: number;
  readonly expiresAt: number;
}

/** Writes a new link. */
export async function insertSignInLink(trx: Writer, link: SignInLink): Promise<void> {
  await trx
    .insertInto('sign_in_links')
    .values({
      id: link.id,
      member_id: link.memberId,
      token_hash: link.tokenHash,
      way: link.way,
      created_at: link.createdAt,
      expires_at: link.expiresAt,
    })
    .execute();
}

/** The link of a token that nobody has used and whose time is not over; null when there is none. */
export async function findOpenLink(
  reader: Reader,
  tokenHash: string,
  now: number,
): Promise<SignInLink | null> {
  const row = await openLinks(reader, now).where('token_hash', '=', tokenHash).executeTakeFirst();
  return row ?? null;
}

/** The same by its id. */
export async function findOpenLinkById(reader: Reader, id: string, now: number): Promise<SignInLink | null> {
  const row = await openLinks(reader, now).where('id', '=', id).executeTakeFirst();
  return row ?? null;
}

/** Uses a link up. Returns false where somebody else was first. */
export async function useLink(trx: Writer, id: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('sign_in_links')
    .set({ used_at: now })
    .where('id', '=', id)
    .where('used_at', 'is', null)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Makes the other links of a member good for nothing: it is in. */
export async function dropOpenLinks(trx: Writer, memberId: string): Promise<void> {
  await trx
    .deleteFrom('sign_in_links')
    .where('member_id', '=', memberId)
    .where('used_at', 'is', null)
    .execute();
}

/** How many links were mailed to a member since an instant. */
export async function countMailed(reader: Reader, memberId: string, since: number): Promise<number> {
  const { count } = await reader
    .selectFrom('sign_in_links')
    .select((select) => select.fn.countAll().as('count'))
    .where('member_id', '=', memberId)
    .where('way', '=', 'mail')
    .where('created_at', '>', since)
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Writes down that somebody asked for a link. */
export async function insertRequest(
  trx: Writer,
  request: { readonly id: string; readonly emailSealed: string; readonly createdAt: number },
): Promise<void> {
  await trx
    .insertInto('sign_in_requests')
    .values({ id: request.id, email_sealed: request.emailSealed, created_at: request.createdAt })
    .execute();
}

/** The requests that nobody has answered, the oldest first. */
export async function openRequests(
  reader: Reader,
  limit: number,
): Promise<{ readonly id: string; readonly emailSealed: string; readonly createdAt: number }[]> {
  return reader
    .selectFrom('sign_in_requests')
    .select(['id', 'email_sealed as emailSealed', 'created_at as createdAt'])
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Takes a request off the list. Returns false where another worker was first. */
export async function takeRequest(trx: Writer, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('sign_in_requests').where('id', '=', id).executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Forgets links that ended before an instant. Returns how many. */
export async function purgeLinks(trx: Writer, before: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('sign_in_links')
    .where('expires_at', '<=', before)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

const openLinks = (reader: Reader, now: number) =>
  reader
    .selectFrom('sign_in_links')
    .select(['id', 'way', 'member_id as memberId', 'token_hash as tokenHash'])
    .select(['created_at as createdAt', 'expires_at as expiresAt'])
    .where('used_at', 'is', null)
    .where('expires_at', '>', now);
