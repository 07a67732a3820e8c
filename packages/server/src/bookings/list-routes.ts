import { createRoute } from '@hono/zod-openapi';
import { bookingListQuery, businessBookingSchema, pageSchema } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requirePrincipal, requireScope } from '../access/principal.ts';
import type { Deps } from '../deps.ts';
import { settingsOfTypes } from '../event-types/event-type-store.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { findBookings } from './find-bookings.ts';
import { presentFound } from './transition-routes.ts';

const listRoute = createRoute({
  method: 'get',
  path: '/v1/bookings',
  operationId: 'listBookings',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'Bookings by what is asked for, page by page; holds only with status=draft',
  request: { query: bookingListQuery },
  responses: {
    200: json('A page of bookings', pageSchema(businessBookingSchema)),
    ...problems(400, 401, 403, 429),
  },
});

/** Lists of bookings for other systems and members. */
export function bookingListRoutes(app: App, deps: Deps): void {
  app.openapi(listRoute, async (c) => {
    const principal = await requirePrincipal(c, deps);
    requireScope(c, principal, 'scheduling:read');
    const { found, pagination } = await findBookings(deps, principal, c.req.valid('query'));
    const eventTypeIds = [...new Set(found.map(({ booking }) => booking.eventType.id))];
    const settings = await settingsOfTypes(deps.db.read, eventTypeIds);
    const now = deps.clock.now();
    const data = found.map((one) => presentFound(one, one.booking, settings(one.booking.eventType.id), now));
    return c.json({ data, pagination }, 200);
  });
}
