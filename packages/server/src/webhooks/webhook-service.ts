import { notFound, unprocessable } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import {
  pingType,
  type PingBody,
  type RotateWebhookSecret,
  type WebhookPatch,
  type WebhookRequest,
} from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { newSigningSecret } from '../http-out/sign-message.ts';
import { newId } from '../ids.ts';
import { queue } from '../jobs/outbox-store.ts';
import { callableUrl } from '../http-out/callable-url.ts';
import { webhookDraft, type QueuedWebhook } from './webhook-draft.ts';
import { findWebhookDelivery, type WebhookDeliveryRecord } from './webhook-log-store.ts';
import {
  findWebhook,
  insertWebhook,
  listWebhooks,
  rotateSecret,
  updateWebhook,
  type WebhookRecord,
} from './webhook-store.ts';

/** Every event is written once for each endpoint of its app, so there is an end to how many. */
const mostEndpoints = 50;
/** How long a receiver has to change over to a new secret, unless it is said. */
const keepOldMinutes = 1440;

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
  const { id } = await requireWebhook(deps, key);
  const delivery = await findWebhookDelivery(deps.db.read, id, deliveryId);
  if (!delivery) throw notFound('delivery');
  return delivery;
}

/**
 * Adds an endpoint and makes the secret that its deliveries are signed with, which can be read back by nobody. Throws 422 for an address
 * that must not be called, and for one endpoint too many.
 */
export async function createWebhook(
  { db, clock, config, secrets, log }: Deps,
  appId: string,
  request: WebhookRequest,
): Promise<{ readonly webhook: WebhookRecord; readonly secret: string }> {
  const now = clock.now();
  const id = newId('webhook', now);
  const secret = newSigningSecret();
  const webhook: WebhookRecord = {
    id,
    appId,
    url: callableUrl(request.url, config),
    events: request.events,
    description: request.description,
    secretSealed: secrets.seal(secret, id),
    previousSecretSealed: null,
    previousSecretUntilAt: null,
    active: request.active,
    pausedBecause: null,
    failingSince: null,
    archived: false,
    version: 1,
    createdAt: now,
    updatedAt: now,
  };
  await writeTransaction(db, async (trx) => {
    await db.engine.lockText(trx, `webhooks of ${appId}`);
    if ((await listWebhooks(trx, appId)).length >= mostEndpoints)
      throw unprocessable('', `There are ${mostEndpoints} endpoints already. Delete one first.`);
    await insertWebhook(trx, webhook);
  });
  log.info({ webhook: id, app: appId }, 'webhook endpoint added');
  return { webhook, secret };
}

/** Changes an endpoint. `active: true` resumes one that the server paused as well. Throws 404, and 422 for the address. */
export async function changeWebhook(
  { db, clock, config }: Deps,
  key: WebhookKey,
  { url, active, events, description }: WebhookPatch,
): Promise<WebhookRecord> {
  const change = {
    ...(url !== undefined && { url: callableUrl(url, config) }),
    // Whoever says so by hand has seen why the server had paused it.
    ...(active !== undefined && { active, pausedBecause: null }),
    // What the endpoint did before says nothing about the one that it is from now on.
    ...((active !== undefined || url !== undefined) && { failingSince: null }),
    ...(events !== undefined && { events }),
    ...(description !== undefined && { description }),
  };
  const changed = await writeTransaction(db, (trx) => updateWebhook(trx, key, change, clock.now()));
  if (!changed) throw notFound('webhook');
  return changed;
}

/**
 * Gives an endpoint a new secret, which can be read back by nobody. For a while deliveries are signed with the old one as well, so that
 * its receiver can change over; the one before that ends at once. Throws 404.
 */
export async function rotateWebhookSecret(
  { db, clock, secrets, log }: Deps,
  key: WebhookKey,
  { keep_old_minutes: minutes = keepOldMinutes }: RotateWebhookSecret,
): Promise<{ readonly webhook: WebhookRecord; readonly secret: string }> {
  const now = clock.now();
  const secret = newSigningSecret();
  const change = { sealed: secrets.seal(secret, key.id), keepOldUntilAt: now + minutes * 60_000 };
  const webhook = await writeTransaction(db, (trx) => rotateSecret(trx, key, change, now));
  if (!webhook) throw notFound('webhook');
  log.info({ webhook: key.id }, 'webhook secret rotated');
  return { webhook, secret };
}

/** Deletes an endpoint: nothing more is sent to it, but what was stays on record. Throws 404. */
export async function deleteWebhook({ db, clock }: Deps, key: WebhookKey): Promise<void> {
  const change = { active: false, archived: true };
  const deleted = await writeTransaction(db, (trx) => updateWebhook(trx, key, change, clock.now()));
  if (!deleted) throw notFound('webhook');
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
