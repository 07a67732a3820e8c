import { formatInstant } from '@slotkit/shared/time';
import type { Webhook } from '@slotkit/shared/wire';
import type { WebhookRecord } from './webhook-store.ts';

/** An endpoint as the wire says it; its secret is never among it. */
export const presentWebhook = (webhook: WebhookRecord): Webhook => ({
  id: webhook.id,
  url: webhook.url,
  events: [...webhook.events],
  description: webhook.description,
  active: webhook.active,
  paused_because: webhook.pausedBecause,
  archived: webhook.archived,
  version: webhook.version,
  created_at: formatInstant(webhook.createdAt),
  updated_at: formatInstant(webhook.updatedAt),
});
