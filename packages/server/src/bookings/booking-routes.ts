import { createRoute, z } from '@hono/zod-openapi';
import { bookRequestSchema, bookingSchema } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import { eventTypeParams, publicEventType } from '../event-types/event-type-routes.ts';
import type { App } from '../http/app-env.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { idempotently } from '../idempotency/idempotently.ts';
import { visitor } from './caller.ts';
import { emailKey } from './contact-keys.ts';
import { manageUrl } from './manage-url.ts';
import { ownWays } from './own-ways.ts';
import { placeBooking } from './place-booking.ts';
import { presentBooking } from './present-booking.ts';

/** The header by which a repeated request is known. */
export const idempotencyHeaders = z.object({ 'idempotency-key': z.string().optional() });

/** A repeat under the same key. Without a schema of its own: it is the first answer, byte for byte. */
export const replay = { description: 'The first answer to this Idempotency-Key again, byte for byte' };

const bookRoute = createRoute({
  method: 'post',
  path: '/v1/public/apps/{app_id}/event-types/{slug}/bookings',
  operationId: 'book',
  security: [{ WidgetKey: [] }],
  tags: ['Public'],
  summary: 'Book, with or without a hold',
  request: { params: eventTypeParams, headers: idempotencyHeaders, body: body(bookRequestSchema) },
  responses: {
    200: replay,
    201: json('The booking', bookingSchema),
    ...problems(400, 401, 404, 409, 413, 415, 422, 429),
  },
});

/** Booking by a visitor. */
export function bookingRoutes(app: App, deps: Deps): void {
  app.openapi(bookRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const request = c.req.valid('json');
    const scope = { appId: c.var.app.id, caller: 'visitor', route: `book ${slug}` };
    return idempotently(c, deps, scope, async (rememberAs) => {
      const eventType = await publicEventType(deps, c.var.app.id, slug);
      const remember = rememberAs((booking) => ({
        ...presentBooking(booking, eventType.settings, {
          actor: visitor.actor,
          attendeeId: booking.attendees[0]?.id ?? null,
          now: deps.clock.now(),
        }),
        manage_url: manageUrl(deps, booking),
        ...ownWays(deps, booking, booking.attendees[0], 'manage'),
      }));
      const key = request.attendee.email === undefined ? null : emailKey(request.attendee.email);
      if (key !== null) await deps.rateLimits.drawBookingFor(key);
      try {
        return await placeBooking(deps, visitor, eventType, request, remember);
      } catch (error) {
        if (key !== null) await deps.rateLimits.returnBookingOf(key);
        throw error;
      }
    });
  });
}
