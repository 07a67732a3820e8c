import { createRoute, z } from '@hono/zod-openapi';
import { bookRequestSchema, bookingSchema } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import { eventTypeParams } from '../event-types/event-type-routes.ts';
import { keySourceOf } from '../idempotency/key-source-of.ts';
import type { App } from '../http/app-env.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { bookAsVisitor } from './book-as-visitor.ts';

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
  app.openapi(bookRoute, (c) =>
    bookAsVisitor(deps, keySourceOf(c), c.var.app.id, c.req.valid('param').slug, c.req.valid('json')),
  );
}
