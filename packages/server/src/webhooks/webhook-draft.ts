import { z } from 'zod';
import type { OutboxDraft } from '../jobs/outbox-store.ts';

/** What the outbox keeps of a delivery: which event, and the bytes of one that is kept nowhere else. */
export const queuedWebhookSchema = z.object({ eventId: z.string(), body: z.string().optional() });
export type QueuedWebhook = z.infer<typeof queuedWebhookSchema>;

/** The delivery of one event to one endpoint, which waits in line for that endpoint alone. */
export const webhookDraft = (
  webhookId: string,
  event: {
    readonly id: string;
    readonly appId: string;
    readonly bookingId: string | null;
    readonly type: string;
  },
  now: number,
): OutboxDraft => ({
  appId: event.appId,
  bookingId: event.bookingId,
  channel: 'webhook',
  kind: event.type,
  partyId: null,
  recipient: webhookId,
  lane: `webhook:${webhookId}`,
  payload: { eventId: event.id } satisfies QueuedWebhook,
  dueAt: now,
});
