import { createRoute } from '@hono/zod-openapi';
import { notFound } from '@slotkit/shared';
import { deliverySchema, idOf } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireBooking } from '../access/require-booking.ts';
import { bookingParams } from '../bookings/transition-routes.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { findDelivery } from './delivery-store.ts';
import { presentDelivery } from './present-delivery.ts';
import { resendDelivery } from './resend-delivery.ts';

const resend = createRoute({
  method: 'post',
  path: '/v1/bookings/{id}/deliveries/{delivery_id}/resend',
  operationId: 'resendDelivery',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'Send a message of a booking once more, as a new delivery',
  request: { params: bookingParams.extend({ delivery_id: idOf('delivery') }) },
  responses: {
    200: json(
      'The same is on its way already, and tried at once if it was waiting for another try',
      deliverySchema,
    ),
    202: json('The new delivery', deliverySchema),
    ...problems(400, 401, 403, 404, 409, 429),
  },
});

/** Sending a message once more. */
export function resendRoutes(app: App, deps: Deps): void {
  app.openapi(resend, async (c) => {
    const { id, delivery_id: deliveryId } = c.req.valid('param');
    const { caller, booking } = await requireBooking(c, deps, id, 'edit');
    const asked = await findDelivery(deps.db.read, deliveryId);
    if (asked?.bookingId !== booking.id) throw notFound('delivery');
    const { delivery, isRepeat } = await resendDelivery(deps, caller, deliveryId);
    return c.json(presentDelivery(delivery), isRepeat ? 200 : 202);
  });
}
