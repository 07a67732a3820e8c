import type { Reader, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';

/** An answer that was given under a key. */
export interface StoredAnswer {
  readonly bodyHash: string;
  readonly sealed: string;
}

/** The answer kept under a key; null when there is none, or it is older than it is kept. */
export async function findAnswer(reader: Reader, keyHash: string, now: number): Promise<StoredAnswer | null> {
  const row = await reader
    .selectFrom('idempotency')
    .select(['body_hash', 'response_sealed'])
    .where('key_hash', '=', keyHash)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row ? { bodyHash: row.body_hash, sealed: row.response_sealed } : null;
}

/** Keeps an answer, in the transaction of what it answers; one that has expired makes room. */
export async function keepAnswer(
  trx: Writer,
  answer: StoredAnswer & { readonly keyHash: string; readonly appId: string; readonly bookingId: string },
  now: number,
  keptMs: number,
): Promise<void> {
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
      response_sealed: answer.sealed,
      created_at: now,
      expires_at: now + keptMs,
    })
    .execute();
}

/** Empties the answers about these attendees of a booking, and those about all of it: whoever asks again is told that there is nothing. */
export async function eraseAnswers(
  trx: Writer,
  { bookingId }: { readonly bookingId: string; readonly attendeeIds: ReadonlySet<string> },
): Promise<void> {
  await trx
    .updateTable('idempotency')
    .set({ response_sealed: '' })
    .where('booking_id', '=', bookingId)
    .execute();
}

/** Forgets answers whose time is over. Returns how many. */
export async function purgeAnswers({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<number> {
  const { numDeletedRows } = await writeTransaction(db, (trx) =>
    trx.deleteFrom('idempotency').where('expires_at', '<=', clock.now()).executeTakeFirst(),
  );
  return Number(numDeletedRows);
}
