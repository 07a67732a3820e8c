import { formatInstant } from '@slotkit/shared/time';
import type { WebhookDelivery, WebhookTry } from '@slotkit/shared/wire';
import { presentDelivery } from '../jobs/present-delivery.ts';
import type { WebhookDeliveryRecord } from './webhook-log-store.ts';
import type { WebhookTryRecord } from './webhook-try-store.ts';

/** A delivery to an endpoint with all of its tries, as the wire says it. */
export const presentWebhookDelivery = (
  delivery: WebhookDeliveryRecord,
  tries: readonly WebhookTryRecord[],
): WebhookDelivery => ({
  ...presentDelivery(delivery),
  message_id: delivery.messageId,
  booking_id: delivery.bookingId,
  created_at: formatInstant(delivery.createdAt),
  finished_at: delivery.finishedAt === null ? null : formatInstant(delivery.finishedAt),
  body: delivery.body,
  tries: tries.filter(({ deliveryId }) => deliveryId === delivery.id).map(presentTry),
});

const presentTry = (one: WebhookTryRecord): WebhookTry => ({
  at: formatInstant(one.startedAt),
  duration_ms: one.durationMs,
  request: { url: one.url, headers: { ...one.requestHeaders } },
  response: one.response && { ...one.response, headers: { ...one.response.headers } },
  error: one.error,
});
