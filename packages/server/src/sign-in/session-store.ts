import type { Reader, Writer } from '../db/database.ts';
import { newId } from '../ids.ts';
import { findMember, type MemberRecord } from '../members/member-store.ts';
import { hashSecret, newSecret } from '../secrets.ts';

/** How long sessions last, in milliseconds. */
export const sessionLimits = {
  /** Without a call. */
  idleMs: 7 * 86_400_000,
  /** In all, however much they are used. */
  absoluteMs: 30 * 86_400_000,
  /** After which their token is replaced. */
  rotateMs: 6 * 3_600_000,
  /** For which a replaced token is still good once the new one was seen: for calls that were under way. */
  graceMs: 60_000,
  /** How exactly their last call is remembered. */
  touchMs: 5 * 60_000,
} as const;

/** A signed-in browser. Instants are epoch milliseconds. */
export interface SessionRecord {
  readonly id: string;
  readonly memberId: string;
  readonly tokenHash: string;
  readonly previousHash: string | null;
  readonly previousUntil: number | null;
  readonly lostHash: string | null;
  readonly agent: string | null;
  readonly createdAt: number;
  readonly rotatedAt: number;
  readonly lastSeenAt: number;
  readonly expiresAt: number;
}

/** Signs a member in: the token for its cookie, kept as SHA-256 alone. */
export async function openSession(
  trx: Writer,
  memberId: string,
  now: number,
  agent: string | null = null,
): Promise<string> {
  const token = newSecret();
  await trx
    .insertInto('sessions')
    .values({
      id: newId('session', now),
      member_id: memberId,
      token_hash: hashSecret(token),
      agent: agent === null ? null : agent.slice(0, longestAgent),
      created_at: now,
      rotated_at: now,
      last_seen_at: now,
      expires_at: now + sessionLimits.absoluteMs,
    })
    .execute();
  return token;
}

const longestAgent = 300;

/** The session that a token belongs to, be it the present one, the one before or one that got lost; null for one that is unknown or whose session is over. */
export async function findSession(reader: Reader, token: string, now: number): Promise<SessionRecord | null> {
  const hash = hashSecret(token);
  const row = await sessions(reader, now)
    .where((where) =>
      where.or([
        where('token_hash', '=', hash),
        where('previous_hash', '=', hash),
        where('lost_hash', '=', hash),
      ]),
    )
    .executeTakeFirst();
  return row ?? null;
}

/** Whether a token is the one that its session has now: none that was replaced, and none of a session that ended. */
export async function isPresentToken(reader: Reader, token: string): Promise<boolean> {
  const row = await reader
    .selectFrom('sessions')
    .select('id')
    .where('token_hash', '=', hashSecret(token))
    .executeTakeFirst();
  return row !== undefined;
}

/** Who is signed in by a session; null when it is over by now, or the member archived. */
export async function memberOfSession(
  reader: Reader,
  sessionId: string,
  now: number,
): Promise<MemberRecord | null> {
  const row = await sessions(reader, now).where('id', '=', sessionId).executeTakeFirst();
  return row ? findMember(reader, row.memberId) : null;
}

/** Where a member is signed in, the latest first. */
export const sessionsOf = (reader: Reader, memberId: string, now: number): Promise<SessionRecord[]> =>
  sessions(reader, now).where('member_id', '=', memberId).orderBy('id', 'desc').execute();

/** Replaces a session's token, unless somebody else just has. Returns whether it did. */
export async function replaceToken(
  trx: Writer,
  { id, tokenHash }: SessionRecord,
  replacement: { readonly token: string; readonly previousHash: string; readonly lostHash: string | null },
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('sessions')
    .set({
      token_hash: hashSecret(replacement.token),
      previous_hash: replacement.previousHash,
      previous_until: null,
      lost_hash: replacement.lostHash,
      rotated_at: now,
      last_seen_at: now,
    })
    .where('id', '=', id)
    .where('token_hash', '=', tokenHash)
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

/** Remembers that a session was used. */
export async function touchSession(trx: Writer, { id }: SessionRecord, now: number): Promise<void> {
  await trx.updateTable('sessions').set({ last_seen_at: now }).where('id', '=', id).execute();
}

/** Remembers that the present token has arrived, so that the one before is good no longer than until an instant. */
export async function noteArrival(
  trx: Writer,
  { id, tokenHash }: SessionRecord,
  previousUntil: number,
): Promise<void> {
  await trx
    .updateTable('sessions')
    .set({ previous_until: previousUntil })
    .where('id', '=', id)
    .where('token_hash', '=', tokenHash)
    .where('previous_until', 'is', null)
    .execute();
}

/** Ends one session. Returns whether there was one; `memberId` says whose it has to be. */
export async function endSession(
  trx: Writer,
  { id, memberId }: { readonly id: string; readonly memberId: string },
): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('sessions')
    .where('id', '=', id)
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return numDeletedRows === 1n;
}

/** Signs a member out everywhere, and makes the links that it could sign in by good for nothing. Returns how many sessions it ended. */
export async function closeSessions(trx: Writer, memberId: string): Promise<number> {
  await trx.deleteFrom('sign_in_links').where('member_id', '=', memberId).execute();
  const { numDeletedRows } = await trx
    .deleteFrom('sessions')
    .where('member_id', '=', memberId)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

/** Forgets sessions that are over. Returns how many. */
export async function purgeSessions(trx: Writer, now: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('sessions')
    .where((where) =>
      where.or([where('expires_at', '<=', now), where('last_seen_at', '<=', now - sessionLimits.idleMs)]),
    )
    .executeTakeFirst();
  return Number(numDeletedRows);
}

const sessions = (reader: Reader, now: number) =>
  reader
    .selectFrom('sessions')
    .select(['id', 'agent', 'member_id as memberId', 'token_hash as tokenHash'])
    .select(['previous_hash as previousHash', 'previous_until as previousUntil', 'lost_hash as lostHash'])
    .select(['created_at as createdAt', 'rotated_at as rotatedAt'])
    .select(['last_seen_at as lastSeenAt', 'expires_at as expiresAt'])
    .where('expires_at', '>', now)
    .where('last_seen_at', '>', now - sessionLimits.idleMs);
