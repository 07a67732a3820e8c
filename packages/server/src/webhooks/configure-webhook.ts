import { isDeepStrictEqual } from 'node:util';
import { notFound, unprocessable } from '@slotkit/shared';
import type { AuditEntry, RotateWebhookSecret, WebhookPatch, WebhookRequest } from '@slotkit/shared/wire';
import { changesBetween } from '../configuration/audit-changes.ts';
import { recordAudit } from '../configuration/audit-store.ts';
import { inChange, type Change } from '../configuration/change.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import type { Deps } from '../deps.ts';
import type { Precondition } from '../http/entity-tag.ts';
import { callableUrl } from '../http-out/callable-url.ts';
import { newSigningSecret } from '../http-out/sign-message.ts';
import { newId } from '../ids.ts';
import { presentWebhook } from './present-webhook.ts';
import {
  findWebhook,
  insertWebhook,
  listWebhooks,
  rotateSecret,
  updateWebhook,
  type WebhookChange,
  type WebhookRecord,
} from './webhook-store.ts';

/** Every event is written once for each endpoint of its app, so there is an end to how many. */
const mostEndpoints = 50;
/** How long a receiver has to change over to a new secret, unless it is said. */
const keepOldMinutes = 1440;

/** An endpoint, and the secret that this answer alone shows. */
export interface WebhookWithSecret {
  readonly webhook: WebhookRecord;
  readonly secret: string;
}

/**
 * Adds an endpoint and makes the secret that its deliveries are signed with, which can be read back by nobody. Throws 422 for an address
 * that must not be called, and for one endpoint too many. Whether the caller may is judged before, here as below.
 */
export function createWebhook(
  deps: Deps,
  caller: ConfigCaller,
  request: WebhookRequest,
): Promise<WebhookWithSecret> {
  const url = callableUrl(request.url, deps.config);
  return inChange(deps, caller, async (change) => {
    const { trx, appId, now } = change;
    if ((await listWebhooks(trx, appId)).length >= mostEndpoints)
      throw unprocessable('', `There are ${mostEndpoints} endpoints already. Delete one first.`);
    const id = newId('webhook', now);
    const secret = newSigningSecret();
    const webhook: WebhookRecord = {
      id,
      appId,
      url,
      events: request.events,
      description: request.description,
      vocabulary: request.status_vocabulary,
      secretSealed: deps.secrets.seal(secret, id),
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
    await insertWebhook(trx, webhook);
    await note(change, 'created', null, webhook);
    return { webhook, secret };
  });
}

/**
 * Changes an endpoint; where nothing differs, its version stays. `active: true` resumes one that the server paused as well. Throws 404,
 * 412, and 422 for the address.
 */
export function changeWebhook(
  deps: Deps,
  caller: ConfigCaller,
  id: string,
  { url, active, events, description, status_vocabulary: vocabulary }: WebhookPatch,
  precondition: Precondition,
): Promise<WebhookRecord> {
  const change: WebhookChange = {
    ...(url !== undefined && { url: callableUrl(url, deps.config) }),
    // Whoever says so by hand has seen why the server had paused it.
    ...(active !== undefined && { active, pausedBecause: null }),
    // What the endpoint did before says nothing about the one that it is from now on.
    ...((active !== undefined || url !== undefined) && { failingSince: null }),
    ...(events !== undefined && { events }),
    ...(description !== undefined && { description }),
    ...(vocabulary !== undefined && { vocabulary }),
  };
  return inChange(deps, caller, async (running) => {
    const before = await requireIn(running, id);
    precondition(before);
    if (isDeepStrictEqual({ ...before, ...change }, before)) return before;
    const after = await updateWebhook(running.trx, before, change, running.now);
    if (!after) throw notFound('webhook');
    await note(running, 'changed', before, after);
    return after;
  });
}

/**
 * Gives an endpoint a new secret, which can be read back by nobody. For a while deliveries are signed with the old one as well, so that
 * its receiver can change over; the one before that ends at once. Throws 404.
 */
export function rotateWebhookSecret(
  deps: Deps,
  caller: ConfigCaller,
  id: string,
  { keep_old_minutes: minutes = keepOldMinutes }: RotateWebhookSecret,
): Promise<WebhookWithSecret> {
  return inChange(deps, caller, async (change) => {
    const before = await requireIn(change, id);
    const secret = newSigningSecret();
    const rotation = {
      sealed: deps.secrets.seal(secret, id),
      keepOldUntilAt: change.now + minutes * 60_000,
    };
    const webhook = await rotateSecret(change.trx, before, rotation, change.now);
    if (!webhook) throw notFound('webhook');
    await note(change, 'secret_rotated', before, webhook);
    return { webhook, secret };
  });
}

/** Deletes an endpoint: nothing more is sent to it, but what was stays on record. Throws 404 and 412. */
export function deleteWebhook(
  deps: Deps,
  caller: ConfigCaller,
  id: string,
  precondition: Precondition,
): Promise<void> {
  return inChange(deps, caller, async (change) => {
    const before = await requireIn(change, id);
    precondition(before);
    await updateWebhook(change.trx, before, { active: false, archived: true }, change.now);
    await note(change, 'deleted', before, null);
  });
}

async function requireIn({ trx, appId }: Change, id: string): Promise<WebhookRecord> {
  const webhook = await findWebhook(trx, id);
  if (!webhook || webhook.archived || webhook.appId !== appId) throw notFound('webhook');
  return webhook;
}

function note(
  { trx, caller, now }: Change,
  action: AuditEntry['action'],
  before: WebhookRecord | null,
  after: WebhookRecord | null,
): Promise<void> {
  const shown = (webhook: WebhookRecord | null) => webhook && audited(webhook, now);
  const changes = {
    ...(before?.url !== after?.url && { url: {} }),
    ...changesBetween(shown(before), shown(after)),
  };
  const id = (after ?? before)?.id ?? '';
  return recordAudit(trx, { caller, action, object: { type: 'webhook', id }, changes }, now);
}

/** What follows the path of an address is often a secret of its receiver. */
function audited(webhook: WebhookRecord, now: number): object {
  const { origin, pathname, search } = new URL(webhook.url);
  return { ...presentWebhook(webhook, now), url: `${origin}${pathname}${search === '' ? '' : '?…'}` };
}
