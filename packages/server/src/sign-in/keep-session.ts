import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { findMember, type MemberRecord } from '../members/member-store.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import {
  endSession,
  findSession,
  replaceToken,
  sessionLimits,
  touchSession,
  type SessionRecord,
} from './session-store.ts';

/** Somebody who showed a token of a session. */
export interface SignedIn {
  readonly member: MemberRecord;
  readonly session: SessionRecord;
  /** SHA-256 of the token that was shown. */
  readonly shownHash: string;
}

/**
 * Who is signed in by a token; null when nobody is. Whoever shows a token that was replaced and long given up by its browser has a copy:
 * nobody knows who of the two is the thief, so the session ends.
 */
export async function findSignedIn(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  token: string,
): Promise<SignedIn | null> {
  const now = clock.now();
  const session = await findSession(db.read, token, now);
  if (!session) return null;
  const shownHash = hashSecret(token);
  const { previousUntil } = session;
  if (shownHash !== session.tokenHash && previousUntil !== null && previousUntil <= now) {
    await writeTransaction(db, (trx) => endSession(trx, session));
    return null;
  }
  const member = await findMember(db.read, session.memberId);
  return member && { member, session, shownHash };
}

/**
 * Keeps a session that is used: remembers when, and replaces its token when it is old enough. Returns the new token for the browser,
 * null when the one that it has stays. The token before is good until the new one was seen, so an answer that is lost signs nobody out.
 */
export async function keepSession(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  { session, shownHash }: SignedIn,
): Promise<string | null> {
  const now = clock.now();
  const isPresent = shownHash === session.tokenHash;
  const age = now - session.rotatedAt;
  // Still the one before, although there has been time for the new one to arrive: it never did.
  const isLost = !isPresent && session.previousUntil === null && age >= sessionLimits.graceMs;
  if (isLost || (isPresent && age >= sessionLimits.rotateMs)) {
    const token = newSecret();
    const replaced = await writeTransaction(
      db,
      (trx) => replaceToken(trx, session, { token, previousHash: shownHash }, now),
      { isHousekeeping: true },
    );
    return replaced ? token : null;
  }
  const isFirstSight = isPresent && session.previousHash !== null && session.previousUntil === null;
  if (!isFirstSight && now - session.lastSeenAt < sessionLimits.touchMs) return null;
  const previousUntil = isFirstSight ? now + sessionLimits.graceMs : session.previousUntil;
  await writeTransaction(db, (trx) => touchSession(trx, session.id, { lastSeenAt: now, previousUntil }), {
    isHousekeeping: true,
  });
  return null;
}
