import type { Reader } from '../db/database.ts';
import { findEventBody } from '../events/event-store.ts';
import { spellEvent } from '../events/spell-event.ts';
import { webhookVocabulary } from './webhook-vocabulary.ts';
import { queuedWebhookSchema, type QueuedWebhook } from './webhook-draft.ts';

/** What every try sends: the same id, and the same bytes in the endpoint's vocabulary. */
export interface WebhookMessage {
  readonly id: string;
  readonly body: string;
}

/** What the outbox keeps of a delivery; null when it cannot be read. */
export const readQueued = (payload: unknown): QueuedWebhook | null =>
  queuedWebhookSchema.safeParse(payload).data ?? null;

/** What a delivery sends to an endpoint; null when its event is gone with its booking. */
export async function messageOf(
  reader: Reader,
  queued: QueuedWebhook,
  endpointId: string,
): Promise<WebhookMessage | null> {
  if (queued.body !== undefined) return { id: queued.eventId, body: queued.body };
  const body = await findEventBody(reader, queued.eventId);
  if (body === null) return null;
  return { id: queued.eventId, body: spellEvent(body, await webhookVocabulary(reader, endpointId)) };
}
