import { formatInstant } from '@slotkit/shared/time';
import type { Webhook } from '@slotkit/shared/wire';
import { isSigningStill } from './signing-secrets.ts';
import type { WebhookRecord } from './webhook-store.ts';

const instantOrNull = (at: number | null): string | null => (at === null ? null : formatInstant(at));

/** An endpoint as the wire says it; its secret is never among it. */
export const presentWebhook = (webhook: WebhookRecord, now: number): Webhook => ({
  id: webhook.id,
  url: webhook.url,
  events: [...webhook.events],
  description: webhook.description,
  status_vocabulary: webhook.vocabulary,
  active: webhook.active,
  paused_because: webhook.pausedBecause,
  failing_since: instantOrNull(webhook.failingSince),
  previous_secret_expires_at: instantOrNull(
    isSigningStill(webhook, now) ? webhook.previousSecretUntilAt : null,
  ),
  archived: webhook.archived,
  version: webhook.version,
  created_at: formatInstant(webhook.createdAt),
  updated_at: formatInstant(webhook.updatedAt),
});
