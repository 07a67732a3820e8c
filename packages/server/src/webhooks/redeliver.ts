import { AppError } from '@slotkit/shared';
import type { Caller } from '../bookings/caller.ts';
import type { Deps } from '../deps.ts';
import { resendDelivery, type Resent } from '../jobs/resend-delivery.ts';
import { requireWebhook, requireWebhookDelivery, type WebhookKey } from './webhook-service.ts';

/**
 * Queues once more what an endpoint was, or should have been, sent: the same bytes by the same `webhook-id`, as a new delivery. Whether
 * the caller may is judged before. Throws 404; 409 while the endpoint is paused, since it would get nothing.
 */
export async function redeliver(
  deps: Deps,
  caller: Caller,
  key: WebhookKey,
  deliveryId: string,
): Promise<Resent> {
  const { active } = await requireWebhook(deps, key);
  const { id } = await requireWebhookDelivery(deps, key, deliveryId);
  if (!active)
    throw new AppError(
      'invalid_transition',
      'The endpoint is paused. Resume it by PATCH with "active": true; a ping reaches it meanwhile, too.',
      { extra: { state: 'paused' } },
    );
  return resendDelivery(deps, caller, id);
}
