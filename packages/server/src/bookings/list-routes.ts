import { createRoute, z } from '@hono/zod-openapi';
import {
  bookingCountSchema,
  bookingExportQuery,
  bookingFilterQuery,
  bookingListQuery,
  businessBookingSchema,
  pageSchema,
} from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requirePrincipal, requireScope } from '../access/principal.ts';
import type { Deps } from '../deps.ts';
import { settingsOfTypes } from '../event-types/event-type-store.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { countBookings } from './count-bookings.ts';
import { exportBookings } from './export-bookings.ts';
import { findBookings } from './find-bookings.ts';
import { presentFound } from './transition-routes.ts';
import { withContacts } from './with-contacts.ts';

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

const countRoute = createRoute({
  method: 'get',
  path: '/v1/bookings/count',
  operationId: 'countBookings',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'How many bookings are as asked for, up to 1000; the filters are those of the list',
  request: { query: bookingFilterQuery },
  responses: { 200: json('The number', bookingCountSchema), ...problems(400, 401, 403, 429) },
});

const exportRoute = createRoute({
  method: 'get',
  path: '/v1/bookings/export',
  operationId: 'exportBookings',
  security: privateSecurity,
  tags: ['Bookings'],
  summary:
    'All bookings as asked for, as CSV: a line for each of their attendees; filters and order are those of the list',
  description:
    'UTF-8 with a byte order mark, commas, every cell in quotation marks, lines with CR LF, instants in UTC. A cell that a spreadsheet ' +
    'would take for a formula has an apostrophe in front.',
  request: { query: bookingExportQuery },
  responses: {
    200: { description: 'The file', content: { 'text/csv': { schema: z.string() } } },
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
    return c.json({ data: await withContacts(deps, data), pagination }, 200);
  });
  app.openapi(countRoute, async (c) => {
    const principal = await requirePrincipal(c, deps);
    requireScope(c, principal, 'scheduling:read');
    return c.json(await countBookings(deps, principal, c.req.valid('query')), 200);
  });
  app.openapi(exportRoute, async (c) => {
    const principal = await requirePrincipal(c, deps);
    requireScope(c, principal, 'scheduling:read');
    const lines = await exportBookings(deps, principal, c.req.valid('query'));
    return c.body(asStream(lines), 200, {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': 'attachment; filename="bookings.csv"',
    });
  });
}

/** Reads on only as fast as the caller does, and stops when it leaves. */
function asStream(parts: AsyncGenerator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await parts.next();
      if (done === true) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void parts.return(undefined),
  });
}
