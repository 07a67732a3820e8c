import { createRoute, z } from '@hono/zod-openapi';
import {
  doNotDisturbAnswerSchema,
  doNotDisturbPatchSchema,
  doNotDisturbRequestSchema,
  doNotDisturbSchema,
  idOf,
  pageQuery,
  pageSchema,
} from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireConfigCaller } from '../access/require-config.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { addDnd, changeDnd, getDnd, listDnd, removeDnd } from './dnd-service.ts';

const common = { security: privateSecurity, tags: ['Hosts'] };
const path = '/v1/hosts/{id}/dnd';
const ownPath = '/v1/hosts/{id}/dnd/{dnd_id}';
const hostParams = z.object({ id: idOf('host') });
const params = hostParams.extend({ dnd_id: idOf('doNotDisturb') });

const listRoute = createRoute({
  ...common,
  method: 'get',
  path,
  operationId: 'listDoNotDisturb',
  summary: 'The times, present and ahead, in which a host is not to be booked, by start',
  request: { params: hostParams, query: pageQuery },
  responses: {
    200: json('A page of times', pageSchema(doNotDisturbSchema)),
    ...problems(400, 401, 403, 404, 429),
  },
});

const addRoute = createRoute({
  ...common,
  method: 'post',
  path,
  operationId: 'addDoNotDisturb',
  summary: 'Keep a time free of new bookings; what is booked in it stays, and the answer names it',
  request: { params: hostParams, body: body(doNotDisturbRequestSchema) },
  responses: {
    200: json('What it would affect (dry_run)', doNotDisturbAnswerSchema),
    201: json('The time, and what is booked in it', doNotDisturbAnswerSchema),
    ...problems(400, 401, 403, 404, 413, 415, 422, 429),
  },
});

const getRoute = createRoute({
  ...common,
  method: 'get',
  path: ownPath,
  operationId: 'getDoNotDisturb',
  summary: 'One of these times',
  request: { params },
  responses: { 200: json('The time', doNotDisturbSchema), ...problems(400, 401, 403, 404, 429) },
});

const changeRoute = createRoute({
  ...common,
  method: 'patch',
  path: ownPath,
  operationId: 'changeDoNotDisturb',
  summary: 'Change such a time; customers can be told whose bookings lie in it from now on',
  request: { params, body: body(doNotDisturbPatchSchema) },
  responses: {
    200: json('The time as it is, or would be (dry_run), and what is booked in it', doNotDisturbAnswerSchema),
    ...problems(400, 401, 403, 404, 412, 413, 415, 422, 429),
  },
});

const removeRoute = createRoute({
  ...common,
  method: 'delete',
  path: ownPath,
  operationId: 'removeDoNotDisturb',
  summary: 'Let the host be booked in that time again',
  request: { params },
  responses: { 204: { description: 'It is gone' }, ...problems(400, 401, 403, 404, 412, 429) },
});

/** Times in which a host is not to be booked. */
export function dndRoutes(app: App, deps: Deps): void {
  app.openapi(listRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'view');
    const { id } = c.req.valid('param');
    return c.json(await listDnd(deps, caller, id, c.req.valid('query')), 200);
  });
  app.openapi(addRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    const added = await addDnd(deps, caller, c.req.valid('param').id, c.req.valid('json'));
    return added.id === null ? c.json(added, 200) : c.json(added, 201, { ETag: etagOf(added) });
  });
  app.openapi(getRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'view');
    const { id: hostId, dnd_id: id } = c.req.valid('param');
    const dnd = await getDnd(deps, caller, { hostId, id });
    return c.json(dnd, 200, { ETag: etagOf(dnd) });
  });
  app.openapi(changeRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    const { id: hostId, dnd_id: id } = c.req.valid('param');
    const patch = c.req.valid('json');
    const changed = await changeDnd(deps, caller, { hostId, id }, patch, preconditionOf(c));
    return c.json(changed, 200, { ETag: etagOf(changed) });
  });
  app.openapi(removeRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    const { id: hostId, dnd_id: id } = c.req.valid('param');
    await removeDnd(deps, caller, { hostId, id }, preconditionOf(c));
    return c.body(null, 204);
  });
}
