import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { findMember, type MemberRecord } from '../members/member-store.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import {
  endSession,
  findSession,
  noteArrival,
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
 * Who is signed in by a token; null when nobody is. A token that was replaced and long given up by its browser, or one that never
 * arrived, shows that two share the session: nobody knows who of them is the thief, so it ends.
 */
export async function findSignedIn(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  token: string,
): Promise<SignedIn | null> {
  const now = clock.now();
  const session = await findSession(db.read, token, now);
  if (!session) return null;
  const shownHash = hashSecret(token);
  const { tokenHash, previousUntil, lostHash } = session;
  const isGivenUp = shownHash !== tokenHash && previousUntil !== null && previousUntil <= now;
  if (isGivenUp || shownHash === lostHash) {
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
    const lostHash = isLost ? session.tokenHash : null;
    const replaced = await writeTransaction(
      db,
      (trx) => replaceToken(trx, session, { token, previousHash: shownHash, lostHash }, now),
      { isHousekeeping: true },
    );
    return replaced ? token : null;
  }
  const isFirstSight = isPresent && session.previousHash !== null && session.previousUntil === null;
  const isWorthNoting = now - session.lastSeenAt >= sessionLimits.touchMs;
  if (isFirstSight || isWorthNoting)
    await writeTransaction(
      db,
      async (trx) => {
        await touchSession(trx, session, now);
        if (isFirstSight) await noteArrival(trx, session, now + sessionLimits.graceMs);
      },
      { isHousekeeping: true },
    );
  return null;
}
