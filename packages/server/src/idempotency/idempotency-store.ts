import type { Reader, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';

/** An answer that was given under a key. */
export interface StoredAnswer {
  readonly bodyHash: string;
  /** Null once the person in it was erased. */
  readonly sealed: string | null;
  /** The booking that it tells of; null for one about many. */
  readonly bookingId: string | null;
}

/** An answer that is to be kept. */
export interface NewAnswer extends StoredAnswer {
  readonly sealed: string;
  readonly keyHash: string;
  readonly appId: string;
  /** The only attendee in it; null for one that shows all of them, or nobody. */
  readonly attendeeId: string | null;
}

/** The answer kept under a key; null when there is none, or it is older than it is kept. */
export async function findAnswer(reader: Reader, keyHash: string, now: number): Promise<StoredAnswer | null> {
  const row = await reader
    .selectFrom('idempotency')
    .select(['body_hash', 'response_sealed', 'booking_id'])
    .where('key_hash', '=', keyHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row
    ? { bodyHash: row.body_hash, sealed: row.response_sealed || null, bookingId: row.booking_id }
    : null;
}

/** Keeps an answer, in the transaction of what it answers; one that has expired makes room. */
export async function keepAnswer(trx: Writer, answer: NewAnswer, now: number, keptMs: number): Promise<void> {
  await trx
    .deleteFrom('idempotency')
    .where('key_hash', '=', answer.keyHash)
    .where('expires_at', '<=', now)
    .execute();
  await trx
    .insertInto('idempotency')
    .values({
      key_hash: answer.keyHash,
      app_id: answer.appId,
      body_hash: answer.bodyHash,
      booking_id: answer.bookingId,
      attendee_id: answer.attendeeId,
      response_sealed: answer.sealed,
      created_at: now,
      expires_at: now + keptMs,
    })
    .execute();
}

/** An attendee of a booking, all of whose bookings are erased. */
export interface ErasedAttendee {
  readonly bookingId: string;
  readonly attendeeId: string;
}

/**
 * Blanks the kept answers in which erased people are. Their keys stay known until they expire, and answer 404 instead of booking anew. A
 * person's attendees are named for every booking of theirs.
 */
export async function eraseReplays(trx: Writer, people: readonly ErasedAttendee[]): Promise<void> {
  for (const { bookingId, attendeeId } of people)
    await trx
      .updateTable('idempotency')
      .set({ response_sealed: '', body_hash: '' })
      .where('booking_id', '=', bookingId)
      .where((where) => where.or([where('attendee_id', 'is', null), where('attendee_id', '=', attendeeId)]))
      .execute();
}

/** Forgets answers whose time is over. Returns how many. */
export async function purgeAnswers({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<number> {
  const { numDeletedRows } = await writeTransaction(db, (trx) =>
    trx.deleteFrom('idempotency').where('expires_at', '<=', clock.now()).executeTakeFirst(),
  );
  return Number(numDeletedRows);
}
