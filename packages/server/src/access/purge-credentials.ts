import { purgeTokens } from '../clients/client-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { purgeSessions } from '../members/member-store.ts';

/** Forgets access tokens and sessions that are over. Returns how many. */
export const purgeCredentials = ({ db, clock }: Deps): Promise<number> =>
  writeTransaction(db, async (trx) => {
    const now = clock.now();
    return (await purgeTokens(trx, now)) + (await purgeSessions(trx, now));
  });
