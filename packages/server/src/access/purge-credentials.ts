import { purgeSecrets } from '../clients/client-secret-store.ts';
import { purgeTokens } from '../clients/access-token-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { purgeSessions } from '../members/member-store.ts';

/** Forgets access tokens, secrets and sessions that are over. Returns how many. */
export const purgeCredentials = ({ db, clock }: Deps): Promise<number> =>
  writeTransaction(db, async (trx) => {
    const now = clock.now();
    return (await purgeTokens(trx, now)) + (await purgeSecrets(trx, now)) + (await purgeSessions(trx, now));
  });
