import { createRoute, z } from '@hono/zod-openapi';
import { compactSlotsSchema, slotsQuerySchema, slotsSchema } from '@slotkit/shared/wire';
import { etag } from 'hono/etag';
import { offerOfMove } from '../bookings/reschedule-booking.ts';
import type { Deps } from '../deps.ts';
import { eventTypeParams, publicEventType } from '../event-types/event-type-routes.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { linkToken, requireLink } from '../links/require-link.ts';
import { offerOf } from './offer.ts';
import { presentCompactSlots, presentSlots } from './present-slots.ts';
import { requireQueryZone, slotRange } from './slot-range.ts';
import { listSlots } from './slot-service.ts';

const slotsRoute = createRoute({
  method: 'get',
  path: '/v1/public/apps/{app_id}/event-types/{slug}/slots',
  operationId: 'listSlots',
  security: [{ WidgetKey: [] }, { WidgetKey: [], Manage: [] }],
  tags: ['Public'],
  summary: 'Free slots of a range; with a Manage token those that a booking could move to',
  request: { params: eventTypeParams, query: slotsQuerySchema },
  responses: {
    200: json('The slots', z.union([slotsSchema, compactSlotsSchema])),
    304: { description: 'Nothing has changed since the ETag sent along' },
    ...problems(400, 401, 404, 422, 429),
  },
});

/** What is free, and when. */
export function slotRoutes(app: App, deps: Deps): void {
  app.use(slotsRoute.getRoutingPath(), etag());
  app.openapi(slotsRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const query = c.req.valid('query');
    requireQueryZone(query.timezone);
    const range = slotRange(query.from, query.to, query.timezone);
    const moving = linkToken(c, 'manage') === null ? null : await requireLink(c, deps, 'manage');
    const isOwn = moving?.booking.eventType.slug === slug && moving.booking.appId === c.var.app.id;
    // What is booked can be moved, though nobody else may book it any more.
    const eventType = isOwn
      ? await eventTypeOfBooking(deps.db.read, moving.booking.eventType.id)
      : await publicEventType(deps, c.var.app.id, slug);
    const offer =
      moving && isOwn
        ? offerOfMove(eventType, moving.booking, query)
        : offerOf(eventType, {
            durationMinutes: query.duration_minutes,
            hostId: query.host_id,
            locationId: query.location_id,
          });
    // The time of a group stays taken by the others when one of them moves.
    const staysTaken = (moving?.booking.group?.taken ?? 1) > 1;
    const exceptBookingId = isOwn && !staysTaken ? moving.booking.id : null;
    const listed = await listSlots(deps.db.read, offer, { range, nowAt: deps.clock.now(), exceptBookingId });
    const answer = query.shape === 'compact' ? presentCompactSlots : presentSlots;
    c.header('Cache-Control', 'no-cache');
    return c.json(answer(offer, query.timezone, listed), 200);
  });
}
