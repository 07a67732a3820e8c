import { notFound } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import { pingType, type PingBody } from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import { queue } from '../jobs/outbox-store.ts';
import { webhookDraft, type QueuedWebhook } from './webhook-draft.ts';
import { findWebhookDelivery, type WebhookDeliveryRecord } from './webhook-log-store.ts';
import { findWebhook, type WebhookRecord } from './webhook-store.ts';

/** An endpoint of an app. */
export interface WebhookKey {
  readonly id: string;
  readonly appId: string;
}

/** An endpoint of an app that was not deleted. Throws 404. */
export async function requireWebhook({ db }: Deps, { id, appId }: WebhookKey): Promise<WebhookRecord> {
  const webhook = await findWebhook(db.read, id);
  if (!webhook || webhook.archived || webhook.appId !== appId) throw notFound('webhook');
  return webhook;
}

/** A delivery to an endpoint of an app. Throws 404. */
export async function requireWebhookDelivery(
  deps: Deps,
  key: WebhookKey,
  deliveryId: string,
): Promise<WebhookDeliveryRecord> {
  const webhook = await requireWebhook(deps, key);
  const delivery = await findWebhookDelivery(deps.db.read, webhook, deliveryId);
  if (!delivery) throw notFound('delivery');
  return delivery;
}

/** Queues a ping to an endpoint, a paused one too: returns the id that it will carry, and its delivery. Throws 404. */
export async function testWebhook(
  deps: Deps,
  key: WebhookKey,
): Promise<{ readonly messageId: string; readonly deliveryId: string }> {
  const { id: webhookId, appId } = await requireWebhook(deps, key);
  const now = deps.clock.now();
  const event = { id: newId('event', now), appId, bookingId: null, type: pingType };
  const ping: PingBody = {
    type: pingType,
    timestamp: formatInstant(now),
    sequence: 0,
    data: { webhook_id: webhookId },
  };
  const payload: QueuedWebhook = { eventId: event.id, body: JSON.stringify(ping) };
  const [deliveryId = ''] = await writeTransaction(deps.db, (trx) =>
    queue(trx, [{ ...webhookDraft(webhookId, event, now), payload }], now),
  );
  deps.wakeWorker();
  return { messageId: event.id, deliveryId };
}
