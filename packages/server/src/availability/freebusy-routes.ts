import { createRoute, z } from '@hono/zod-openapi';
import { notFound } from '@slotkit/shared';
import { freebusyQuerySchema, freebusySchema, idOf } from '@slotkit/shared/wire';
import { requirePrincipal, requireScope } from '../access/principal.ts';
import { privateSecurity } from '../access/private-security.ts';
import { hostsInView } from '../access/require-event-type.ts';
import type { Deps } from '../deps.ts';
import { findHost } from '../event-types/assignable-host.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { freebusyOf } from './freebusy-service.ts';
import { presentPeriod } from './present-slots.ts';
import { requireQueryZone, slotRange } from './slot-range.ts';

const freebusyRoute = createRoute({
  method: 'get',
  path: '/v1/freebusy/{host_id}',
  security: privateSecurity,
  tags: ['Availability'],
  operationId: 'readFreebusy',
  summary: 'When a host is taken, without by what; holds and calendars elsewhere included',
  request: { params: z.object({ host_id: idOf('host') }), query: freebusyQuerySchema },
  responses: { 200: json('The times', freebusySchema), ...problems(400, 401, 403, 404, 429) },
});

/** When hosts are taken. */
export function freebusyRoutes(app: App, deps: Deps): void {
  const { db, clock } = deps;
  app.openapi(freebusyRoute, async (c) => {
    const principal = await requirePrincipal(c, deps);
    requireScope(c, principal, 'availability:read');
    const host = await findHost(db.read, principal.appId, c.req.valid('param').host_id);
    const isInView = await hostsInView(db.read, principal);
    if (!host || !isInView(host.id)) throw notFound('host');
    const { from, to, timezone = host.timezone } = c.req.valid('query');
    requireQueryZone(timezone);
    const range = slotRange(from, to, timezone);
    const { busy, unknown } = await freebusyOf(db.read, host, range, clock.now());
    const { start, end } = presentPeriod(range);
    return c.json(
      {
        host_id: host.id,
        from: start,
        to: end,
        busy: busy.map(presentPeriod),
        unknown: unknown.map(presentPeriod),
      },
      200,
    );
  });
}
