import { createRoute } from '@hono/zod-openapi';
import { deliverySchema, pageQuery, pageSchema, timelineEntrySchema } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireBooking } from '../access/require-booking.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { readPage } from '../lists/read-page.ts';
import { listDeliveries } from '../jobs/delivery-store.ts';
import { presentDelivery } from '../jobs/present-delivery.ts';
import { presentTimelineEntry } from './present-timeline.ts';
import { listTimeline } from './timeline-store.ts';
import { bookingParams } from './transition-routes.ts';

const eventsRoute = createRoute({
  method: 'get',
  path: '/v1/bookings/{id}/events',
  operationId: 'listBookingEvents',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'Its timeline, oldest first: what happened, who did it, when, from where',
  request: { params: bookingParams, query: pageQuery },
  responses: {
    200: json('The timeline', pageSchema(timelineEntrySchema)),
    ...problems(400, 401, 403, 404, 429),
  },
});

const deliveriesRoute = createRoute({
  method: 'get',
  path: '/v1/bookings/{id}/deliveries',
  operationId: 'listBookingDeliveries',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'What was, or will be, sent because of it, and how that went',
  request: { params: bookingParams, query: pageQuery },
  responses: {
    200: json('The deliveries', pageSchema(deliverySchema)),
    ...problems(400, 401, 403, 404, 429),
  },
});

/** What happened to a booking, and what was told of it. */
export function historyRoutes(app: App, deps: Deps): void {
  const { read } = deps.db;
  app.openapi(eventsRoute, async (c) => {
    const { booking } = await requireBooking(c, deps, c.req.valid('param').id, 'view');
    const { rows, pagination } = await readPage(
      deps,
      { route: `listBookingEvents ${booking.id}`, appId: booking.appId, query: c.req.valid('query') },
      (page) => listTimeline(read, booking.id, page),
      ({ at, id }) => ({ value: at, id }),
    );
    return c.json({ data: rows.map(presentTimelineEntry), pagination }, 200);
  });
  app.openapi(deliveriesRoute, async (c) => {
    const { booking } = await requireBooking(c, deps, c.req.valid('param').id, 'view');
    const { rows, pagination } = await readPage(
      deps,
      { route: `listBookingDeliveries ${booking.id}`, appId: booking.appId, query: c.req.valid('query') },
      (page) => listDeliveries(read, booking.id, page),
      ({ createdAt, id }) => ({ value: createdAt, id }),
    );
    return c.json({ data: rows.map(presentDelivery), pagination }, 200);
  });
}
