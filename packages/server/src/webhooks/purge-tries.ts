import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { forgetTries } from './webhook-try-store.ts';

/** For how long tries are kept, in days. */
const tryDays = 30;

/** Forgets how old deliveries were tried and answered; that they were stays. Returns how many tries went. */
export const purgeTries = ({ db, clock }: Deps): Promise<number> =>
  writeTransaction(db, (trx) => forgetTries(trx, clock.now() - tryDays * 86_400_000));
