import { pingType } from '@slotkit/shared/wire';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { scheduleOf } from '../jobs/backoff.ts';
import type { ClaimedRow } from '../jobs/outbox-store.ts';
import { queuePausedMails } from './queue-paused-mails.ts';
import { noteFailure, noteSuccess, pauseWebhook } from './webhook-health-store.ts';
import type { WebhookRecord } from './webhook-store.ts';
import { firstTryAt, insertTry, type WebhookTryRecord } from './webhook-try-store.ts';

/** What one try says about its endpoint. */
export type Verdict = 'took it' | 'failed' | 'gone';

/**
 * Keeps a try, and what it says about the endpoint. One that is gone, or that took nothing from the first try of a delivery to its last
 * one, is paused, and the app's admins are told. Returns whether it was paused.
 */
export async function noteTry(
  deps: Deps,
  { endpoint, row }: { readonly endpoint: WebhookRecord; readonly row: ClaimedRow },
  verdict: Verdict,
  one: WebhookTryRecord,
): Promise<boolean> {
  const because = await writeTransaction(deps.db, async (trx) => {
    await insertTry(trx, one);
    const reason = await whyPause(trx, row, verdict, one);
    const now = deps.clock.now();
    if (reason === null || !(await pauseWebhook(trx, endpoint, reason, now))) return null;
    await queuePausedMails(trx, endpoint, now);
    return reason;
  });
  if (because !== null)
    deps.log.warn(
      { webhook: endpoint.id, because },
      'this webhook endpoint was paused and gets nothing more',
    );
  return because !== null;
}

async function whyPause(
  trx: Writer,
  row: ClaimedRow,
  verdict: Verdict,
  { startedAt }: WebhookTryRecord,
): Promise<NonNullable<WebhookRecord['pausedBecause']> | null> {
  switch (verdict) {
    case 'took it':
      await noteSuccess(trx, row.recipient);
      return null;
    case 'gone':
      return 'gone';
    case 'failed': {
      // A ping is tried once, by somebody who sees how it ends.
      if (row.kind === pingType) return null;
      const failingSince = await noteFailure(trx, row.recipient, startedAt);
      if (failingSince === null || row.attempts < scheduleOf(row.channel).maxAttempts) return null;
      return failingSince <= ((await firstTryAt(trx, row.id)) ?? startedAt) ? 'failing' : null;
    }
  }
}
