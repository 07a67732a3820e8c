import type { WebhookEvent } from '@slotkit/shared/lifecycle';
import type { Writer } from '../db/database.ts';
import { newId } from '../ids.ts';
import type { OutboxDraft } from '../jobs/outbox-store.ts';
import { webhookDraft } from '../webhooks/webhook-draft.ts';
import { subscribersOf } from '../webhooks/webhook-store.ts';
import { insertEvent, nextSequence } from './event-store.ts';
import { fitEvent } from './fit-event.ts';
import { presentEvent, type ToldChange } from './present-event.ts';

/** A change as the lifecycle names it to other systems. */
export interface NamedChange extends ToldChange {
  /** The change's name among the webhooks; null for one that nobody is told. */
  readonly webhook: WebhookEvent | null;
}

/**
 * Keeps what happened as an event, in the change's own transaction and whether or not anybody listens, and names the deliveries that it
 * leaves: one for every endpoint that wants it now. Nothing for a change without a name.
 */
export async function recordEvent(trx: Writer, change: NamedChange, now: number): Promise<OutboxDraft[]> {
  const { booking, webhook: type } = change;
  if (type === null) return [];
  const sequence = await nextSequence(trx, booking.id);
  const event = {
    id: newId('event', now),
    appId: booking.appId,
    bookingId: booking.id,
    body: fitEvent(presentEvent(type, change, sequence, now)),
  };
  await insertEvent(trx, event, { type, sequence }, now);
  const endpoints = await subscribersOf(trx, booking.appId, type);
  return endpoints.map((webhookId) => webhookDraft(webhookId, { ...event, type }, now));
}
