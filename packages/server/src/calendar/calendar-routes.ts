import { createRoute, z } from '@hono/zod-openapi';
import { calendarPatchSchema, calendarRequestSchema, calendarSchema, idOf } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireHostCalendars } from '../hosts/require-host-calendars.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { changeCalendar, connectCalendar, disconnectCalendar, requireConnected } from './calendar-service.ts';
import { connectedCalendars } from './connected-calendar-store.ts';
import { presentCalendar } from './present-calendar.ts';

const common = { security: privateSecurity, tags: ['Hosts'] };
const hostParams = z.object({ id: idOf('host') });
const params = hostParams.extend({ calendar_id: idOf('calendar') });
const path = '/v1/hosts/{id}/calendars';
const ownPath = '/v1/hosts/{id}/calendars/{calendar_id}';

const listRoute = createRoute({
  ...common,
  method: 'get',
  path,
  operationId: 'listCalendars',
  summary:
    'The calendars elsewhere that are connected to a host, and how reading them goes; they are one page',
  request: { params: hostParams },
  responses: {
    200: json(
      'The calendars',
      z.object({
        data: z.array(calendarSchema),
        pagination: z.object({ next_cursor: z.null(), has_more: z.literal(false) }),
      }),
    ),
    ...problems(400, 401, 403, 404, 429),
  },
});

const connectRoute = createRoute({
  ...common,
  method: 'post',
  path,
  operationId: 'connectCalendar',
  summary:
    'Connect a calendar to a host; it is found and read first, and where there are several the refusal names them',
  request: { params: hostParams, body: body(calendarRequestSchema) },
  responses: {
    201: json('It is connected and was read', calendarSchema),
    ...problems(400, 401, 403, 404, 413, 415, 422, 429),
  },
});

const getRoute = createRoute({
  ...common,
  method: 'get',
  path: ownPath,
  operationId: 'getCalendar',
  summary: 'A connected calendar',
  request: { params },
  responses: { 200: json('The calendar', calendarSchema), ...problems(400, 401, 403, 404, 429) },
});

const changeRoute = createRoute({
  ...common,
  method: 'patch',
  path: ownPath,
  operationId: 'changeCalendar',
  summary: 'Change what a calendar is used for, or its credentials, which are tried out first',
  request: { params, body: body(calendarPatchSchema) },
  responses: {
    200: json('The calendar', calendarSchema),
    ...problems(400, 401, 403, 404, 412, 413, 415, 422, 429),
  },
});

const disconnectRoute = createRoute({
  ...common,
  method: 'delete',
  path: ownPath,
  operationId: 'disconnectCalendar',
  summary: 'Forget the credentials and what was read; entries that were written stay',
  request: { params },
  responses: {
    204: { description: 'It is not connected any more' },
    ...problems(400, 401, 403, 404, 412, 429),
  },
});

/** Calendars elsewhere that belong to hosts. Their tags are versions, for `If-Match`. */
export function calendarRoutes(app: App, deps: Deps): void {
  app.openapi(listRoute, async (c) => {
    const host = await requireHostCalendars(c, deps, c.req.valid('param').id, 'view');
    const data = (await connectedCalendars(deps.db.read, host.id)).map(presentCalendar);
    return c.json({ data, pagination: { next_cursor: null, has_more: false as const } }, 200);
  });
  app.openapi(connectRoute, async (c) => {
    const owner = await requireHostCalendars(c, deps, c.req.valid('param').id, 'edit');
    const calendar = await connectCalendar(deps, owner, c.req.valid('json'));
    return c.json(presentCalendar(calendar), 201, { ETag: etagOf(calendar) });
  });
  app.openapi(getRoute, async (c) => {
    const { id, calendar_id: calendarId } = c.req.valid('param');
    const host = await requireHostCalendars(c, deps, id, 'view');
    const calendar = await requireConnected(deps, host.id, calendarId);
    return c.json(presentCalendar(calendar), 200, { ETag: etagOf(calendar) });
  });
  app.openapi(changeRoute, async (c) => {
    const { id, calendar_id: calendarId } = c.req.valid('param');
    const host = await requireHostCalendars(c, deps, id, 'edit');
    const changed = await changeCalendar(deps, host.id, calendarId, c.req.valid('json'), preconditionOf(c));
    return c.json(presentCalendar(changed), 200, { ETag: etagOf(changed) });
  });
  app.openapi(disconnectRoute, async (c) => {
    const { id, calendar_id: calendarId } = c.req.valid('param');
    const host = await requireHostCalendars(c, deps, id, 'edit');
    await disconnectCalendar(deps, host.id, calendarId, preconditionOf(c));
    return c.body(null, 204);
  });
}
