import { createRoute, z } from '@hono/zod-openapi';
import { deliverySchema, paginationSchema, timelineEntrySchema } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireBooking } from '../access/require-booking.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { listDeliveries } from '../jobs/delivery-store.ts';
import { presentDelivery } from '../jobs/present-delivery.ts';
import { presentTimelineEntry } from './present-timeline.ts';
import { listTimeline } from './timeline-store.ts';
import { bookingParams } from './transition-routes.ts';

const listOf = <Row extends z.ZodType>(row: Row) =>
  z.object({ data: z.array(row), pagination: paginationSchema });
/** A booking leaves few rows behind: they come all at once. */
const wholeList = { next_cursor: null, has_more: false };

const eventsRoute = createRoute({
  method: 'get',
  path: '/v1/bookings/{id}/events',
  operationId: 'listBookingEvents',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'Its timeline, oldest first: what happened, who did it, when, from where',
  request: { params: bookingParams },
  responses: { 200: json('The timeline', listOf(timelineEntrySchema)), ...problems(400, 401, 403, 404, 429) },
});

const deliveriesRoute = createRoute({
  method: 'get',
  path: '/v1/bookings/{id}/deliveries',
  operationId: 'listBookingDeliveries',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'What was, or will be, sent because of it, and how that went',
  request: { params: bookingParams },
  responses: { 200: json('The deliveries', listOf(deliverySchema)), ...problems(400, 401, 403, 404, 429) },
});

/** What happened to a booking, and what was told of it. */
export function historyRoutes(app: App, deps: Deps): void {
  app.openapi(eventsRoute, async (c) => {
    const { booking } = await requireBooking(c, deps, c.req.valid('param').id, 'view');
    const timeline = await listTimeline(deps.db.read, booking.id);
    return c.json({ data: timeline.map(presentTimelineEntry), pagination: wholeList }, 200);
  });
  app.openapi(deliveriesRoute, async (c) => {
    const { booking } = await requireBooking(c, deps, c.req.valid('param').id, 'view');
    const deliveries = await listDeliveries(deps.db.read, booking.id);
    return c.json({ data: deliveries.map(presentDelivery), pagination: wholeList }, 200);
  });
}
