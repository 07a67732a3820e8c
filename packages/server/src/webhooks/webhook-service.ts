import { notFound, unprocessable } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import { pingType, type WebhookPatch, type WebhookRequest } from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { newSigningSecret } from '../http-out/sign-message.ts';
import { newId } from '../ids.ts';
import { queue } from '../jobs/outbox-store.ts';
import { callableUrl } from '../http-out/callable-url.ts';
import { webhookDraft } from './webhook-draft.ts';
import {
  findWebhook,
  insertWebhook,
  listWebhooks,
  updateWebhook,
  type WebhookRecord,
} from './webhook-store.ts';

/** Every event is written once for each endpoint of its app, so there is an end to how many. */
const mostEndpoints = 50;

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
    active: request.active,
    pausedBecause: null,
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
    ...(events !== undefined && { events }),
    ...(description !== undefined && { description }),
  };
  const changed = await writeTransaction(db, (trx) => updateWebhook(trx, key, change, clock.now()));
  if (!changed) throw notFound('webhook');
  return changed;
}

/** Deletes an endpoint: nothing more is sent to it, but what was stays on record. Throws 404. */
export async function deleteWebhook({ db, clock }: Deps, key: WebhookKey): Promise<void> {
  const change = { active: false, archived: true };
  const deleted = await writeTransaction(db, (trx) => updateWebhook(trx, key, change, clock.now()));
  if (!deleted) throw notFound('webhook');
}

/** Queues a ping to an endpoint, a paused one too, and returns the id that it will carry. Throws 404. */
export async function testWebhook(deps: Deps, key: WebhookKey): Promise<string> {
  const { id: webhookId, appId } = await requireWebhook(deps, key);
  const now = deps.clock.now();
  const event = { id: newId('event', now), appId, bookingId: null, type: pingType };
  const body = JSON.stringify({
    type: pingType,
    timestamp: formatInstant(now),
    sequence: 0,
    data: { webhook_id: webhookId },
  });
  await writeTransaction(deps.db, (trx) =>
    queue(trx, [{ ...webhookDraft(webhookId, event, now), payload: { eventId: event.id, body } }], now),
  );
  deps.wakeWorker();
  return event.id;
}
