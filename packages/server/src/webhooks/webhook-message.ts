import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { Reader } from '../db/database.ts';
import { findEventBody } from '../events/event-store.ts';
import { spellEvent } from '../events/spell-event.ts';
import { queuedWebhookSchema, type QueuedWebhook } from './webhook-draft.ts';

/** What every try sends: the same id and bytes. */
export interface WebhookMessage {
  readonly id: string;
  readonly body: string;
}

/** What the outbox keeps of a delivery; null when it cannot be read. */
export const readQueued = (payload: unknown): QueuedWebhook | null =>
  queuedWebhookSchema.safeParse(payload).data ?? null;

/** What a delivery sends, statuses in the receiver's words; null when its event is gone with its booking. */
export async function messageOf(
  reader: Reader,
  queued: QueuedWebhook,
  vocabulary: StatusVocabulary,
): Promise<WebhookMessage | null> {
  const body = queued.body ?? (await findEventBody(reader, queued.eventId));
  return body === null ? null : { id: queued.eventId, body: spellEvent(body, vocabulary) };
}
