import { createRoute, z } from '@hono/zod-openapi';
import { idOf, scheduleRequestSchema, scheduleSchema } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireConfigCaller } from '../access/require-config.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { getSchedule, setSchedule } from './schedule-service.ts';

const common = { security: privateSecurity, tags: ['Hosts'] };
const path = '/v1/hosts/{id}/schedule';
const params = z.object({ id: idOf('host') });
const answer = json('The week', scheduleSchema);

const getRoute = createRoute({
  ...common,
  path,
  method: 'get',
  operationId: 'getSchedule',
  summary: 'When a host works, week by week; its tag is the host’s version',
  request: { params },
  responses: { 200: answer, ...problems(400, 401, 403, 404, 429) },
});

const setRoute = createRoute({
  ...common,
  path,
  method: 'put',
  operationId: 'setSchedule',
  summary: 'Set the whole week of a host; what is booked stays',
  request: { params, body: body(scheduleRequestSchema) },
  responses: { 200: answer, ...problems(400, 401, 403, 404, 412, 413, 415, 422, 429) },
});

/** When hosts work. */
export function scheduleRoutes(app: App, deps: Deps): void {
  app.openapi(getRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'view');
    const schedule = await getSchedule(deps, caller, c.req.valid('param').id);
    return c.json(schedule, 200, { ETag: etagOf(schedule) });
  });
  app.openapi(setRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    const { id } = c.req.valid('param');
    const schedule = await setSchedule(deps, caller, id, c.req.valid('json'), preconditionOf(c));
    return c.json(schedule, 200, { ETag: etagOf(schedule) });
  });
}
