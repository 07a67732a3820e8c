import { z } from 'zod';
import { findApp } from '../apps/app-store.ts';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { ClaimedRow } from '../jobs/outbox-store.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import type { Prepared } from '../jobs/work.ts';
import { mailOfPausedWebhook } from '../mail/mail-to-admin.ts';
import { findMember } from '../members/member-store.ts';
import { findWebhook } from './webhook-store.ts';

const queuedSchema = z.object({ webhookId: z.string() });

const skipped = (because: 'recipient_gone' | 'app_gone' | 'endpoint_resumed'): Prepared => ({
  status: 'skipped',
  because,
});

/** Makes the mail that tells an admin of a paused endpoint, or finds that somebody has seen to it already. */
export async function sendPausedMail(deps: Deps, trx: Writer, row: ClaimedRow): Promise<Prepared> {
  const queued = queuedSchema.safeParse(row.payload).data;
  if (!queued) throw new PermanentFailure('this version of the server cannot read the queued mail');
  const webhook = await findWebhook(trx, queued.webhookId);
  if (!webhook || webhook.archived || webhook.pausedBecause === null) return skipped('endpoint_resumed');
  const member = row.partyId === null ? null : await findMember(trx, row.partyId);
  if (!member) return skipped('recipient_gone');
  const app = await findApp(trx, row.appId);
  if (!app) return skipped('app_gone');
  const mail = {
    messageId: `<${row.id}@${new URL(deps.config.publicUrl).hostname}>`,
    sentAt: deps.clock.now(),
    from: app.sender,
    replyTo: app.sender.replyTo,
    to: { name: member.name, email: member.email },
    ...mailOfPausedWebhook(app, member, { ...webhook, pausedBecause: webhook.pausedBecause }),
    calendar: null,
    kind: row.kind,
    bookingId: null,
  };
  return { status: 'ready', send: () => deps.mailer.send(mail) };
}
