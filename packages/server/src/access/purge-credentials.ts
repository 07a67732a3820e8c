import { purgeSecrets } from '../clients/client-secret-store.ts';
import { purgeTokens } from '../clients/access-token-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { purgeSessions } from '../sign-in/session-store.ts';
import { purgeLinks } from '../sign-in/sign-in-store.ts';

/** Forgets access tokens, secrets, sessions and links to sign in by that are over. Returns how many. */
export const purgeCredentials = ({ db, clock }: Deps): Promise<number> =>
  writeTransaction(db, async (trx) => {
    const now = clock.now();
    let gone = 0;
    for (const purge of [purgeTokens, purgeSecrets, purgeSessions, purgeLinks]) gone += await purge(trx, now);
    return gone;
  });
