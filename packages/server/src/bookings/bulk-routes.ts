import { createRoute } from '@hono/zod-openapi';
import { bulkAnswerSchema, bulkRequestSchema } from '@slotkit/shared/wire';
import { principalId, requirePrincipal, requireScope } from '../access/principal.ts';
import { privateSecurity } from '../access/private-security.ts';
import { requireBooking } from '../access/require-booking.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { answerOnce } from '../idempotency/idempotently.ts';
import { keySourceOf } from '../idempotency/key-source-of.ts';
import { idempotencyHeaders } from './booking-routes.ts';
import { changeMany } from './change-many.ts';

const bulkRoute = createRoute({
  method: 'post',
  path: '/v1/bookings/bulk',
  operationId: 'changeBookings',
  security: privateSecurity,
  tags: ['Bookings'],
  summary: 'Cancel or reassign up to 500 bookings, each by itself; dry_run says what would happen',
  request: { headers: idempotencyHeaders, body: body(bulkRequestSchema) },
  responses: {
    200: json('What became of each, in the order of the ids', bulkAnswerSchema),
    ...problems(400, 401, 403, 404, 409, 413, 415, 422, 429),
  },
});

/** One change of many bookings. */
export function bulkRoutes(app: App, deps: Deps): void {
  app.openapi(bulkRoute, async (c) => {
    const request = c.req.valid('json');
    const principal = await requirePrincipal(c, deps);
    requireScope(c, principal, 'scheduling:write');
    const scope = { appId: principal.appId, caller: principalId(principal), route: 'bulk' };
    const operation = request.action === 'cancel' ? 'delete' : 'edit';
    return answerOnce(keySourceOf(c), deps, scope, async () => ({
      results: await changeMany(deps, request, (id) => requireBooking(c, deps, id, operation)),
    }));
  });
}
