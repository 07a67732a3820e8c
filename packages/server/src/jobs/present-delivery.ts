import { formatInstant } from '@slotkit/shared/time';
import type { Delivery } from '@slotkit/shared/wire';
import type { DeliveryRecord } from './delivery-store.ts';

/** A delivery for whoever may see all of its booking. */
export const presentDelivery = (delivery: DeliveryRecord): Delivery => ({
  id: delivery.id,
  channel: delivery.channel,
  kind: delivery.kind,
  to: delivery.recipient,
  status: delivery.status,
  due_at: formatInstant(delivery.dueAt),
  attempts: delivery.attempts,
  next_attempt_at: delivery.nextAttemptAt === null ? null : formatInstant(delivery.nextAttemptAt),
  last_error: delivery.lastError,
});
