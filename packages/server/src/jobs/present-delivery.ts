import { formatInstant } from '@slotkit/shared/time';
import type { DeliveryRecord } from './delivery-store.ts';

/** A delivery as the wire says it. */
export interface PresentedDelivery {
  readonly id: string;
  readonly channel: string;
  readonly kind: string;
  readonly to: string;
  readonly status: DeliveryRecord['status'];
  readonly due_at: string;
  readonly attempts: number;
  /** When it is tried next; null when it has its outcome. */
  readonly next_attempt_at: string | null;
  readonly last_error: string | null;
}

/** A delivery for whoever may see all of its booking. */
export const presentDelivery = (delivery: DeliveryRecord): PresentedDelivery => ({
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
