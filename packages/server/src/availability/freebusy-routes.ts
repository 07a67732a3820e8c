import { createRoute, z } from '@hono/zod-openapi';
import { notFound } from '@slotkit/shared';
import { freebusyQuerySchema, freebusySchema, hostTimesSchema, idOf } from '@slotkit/shared/wire';
import { requirePrincipal, requireScope } from '../access/principal.ts';
import { privateSecurity } from '../access/private-security.ts';
import { hostsInView } from '../access/require-event-type.ts';
import type { Deps } from '../deps.ts';
import { findHost } from '../event-types/assignable-host.ts';
import type { Context } from 'hono';
import type { App, AppEnv } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { freebusyOf } from './freebusy-service.ts';
import { hostTimesOf } from './host-times.ts';
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

const timesRoute = createRoute({
  method: 'get',
  path: '/v1/availability/hosts/{host_id}',
  security: privateSecurity,
  tags: ['Availability'],
  operationId: 'readHostTimes',
  summary:
    'When a host works and what keeps it from being booked, for drawing a calendar around its bookings',
  request: { params: z.object({ host_id: idOf('host') }), query: freebusyQuerySchema },
  responses: { 200: json('The times', hostTimesSchema), ...problems(400, 401, 403, 404, 429) },
});

/** When hosts are taken. */
export function freebusyRoutes(app: App, deps: Deps): void {
  const { db, clock } = deps;

  /** The host that is asked about and the range. Throws 401, 403, 400, and 404 for a host that the caller must not know of. */
  async function asked(
    c: Context<AppEnv>,
    hostId: string,
    query: { readonly from: string; readonly to: string; readonly timezone?: string | undefined },
  ) {
    const principal = await requirePrincipal(c, deps);
    requireScope(c, principal, 'availability:read');
    const host = await findHost(db.read, principal.appId, hostId);
    const isInView = await hostsInView(db.read, principal);
    if (!host || !isInView(host.id)) throw notFound('host');
    const { from, to, timezone = host.timezone } = query;
    requireQueryZone(timezone);
    return { host, range: slotRange(from, to, timezone) };
  }

  app.openapi(timesRoute, async (c) => {
    const { host, range } = await asked(c, c.req.valid('param').host_id, c.req.valid('query'));
    const times = await hostTimesOf(db.read, host, range, clock.now());
    const { start, end } = presentPeriod(range);
    return c.json(
      {
        host_id: host.id,
        from: start,
        to: end,
        working: times.working.map(presentPeriod),
        blocked: times.blocked.map(presentPeriod),
        do_not_disturb: times.doNotDisturb.map(presentPeriod),
        elsewhere: times.elsewhere.map(presentPeriod),
        unknown: times.unknown.map(presentPeriod),
      },
      200,
    );
  });

  app.openapi(freebusyRoute, async (c) => {
    const { host, range } = await asked(c, c.req.valid('param').host_id, c.req.valid('query'));
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
