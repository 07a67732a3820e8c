import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { deleteExpiredAnswers } from './idempotency-store.ts';

/** Forgets the answers that were kept for a day. Returns how many. */
export const purgeAnswers = ({ db, clock }: Deps): Promise<number> =>
  writeTransaction(db, (trx) => deleteExpiredAnswers(trx, clock.now()));
