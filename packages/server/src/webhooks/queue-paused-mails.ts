import type { Writer } from '../db/database.ts';
import { queue } from '../jobs/outbox-store.ts';
import { adminsToTell } from '../members/member-store.ts';
import type { WebhookRecord } from './webhook-store.ts';

/** The outbox kind of the mail that tells an admin of a paused endpoint. */
export const pausedMailKind = 'webhook_paused';

/** Queues a mail to every admin of the app who wants such mails, in the transaction that pauses the endpoint. */
export async function queuePausedMails(
  trx: Writer,
  { id, appId }: Pick<WebhookRecord, 'id' | 'appId'>,
  now: number,
): Promise<void> {
  const admins = await adminsToTell(trx, appId);
  const drafts = admins.map((admin) => ({
    appId,
    bookingId: null,
    channel: 'email' as const,
    kind: pausedMailKind,
    partyId: admin.id,
    recipient: admin.email,
    lane: 'email',
    payload: { webhookId: id },
    dueAt: now,
  }));
  await queue(trx, drafts, now);
}
