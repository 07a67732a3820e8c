import { createRoute, z } from '@hono/zod-openapi';
import {
  exceptionPatchSchema,
  exceptionQuery,
  exceptionRequestSchema,
  exceptionSchema,
  idOf,
  pageSchema,
} from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireConfigCaller } from '../access/require-config.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, problems } from '../http/route-answers.ts';
import {
  addException,
  changeException,
  getException,
  listExceptions,
  removeException,
} from './exception-service.ts';

const common = { security: privateSecurity, tags: ['Hosts'] };
const path = '/v1/hosts/{id}/exceptions';
const ownPath = '/v1/hosts/{id}/exceptions/{exception_id}';
const hostParams = z.object({ id: idOf('host') });
const params = hostParams.extend({ exception_id: idOf('exception') });
const answer = json('The exception', exceptionSchema);

const listRoute = createRoute({
  ...common,
  method: 'get',
  path,
  operationId: 'listExceptions',
  summary: 'Time taken from or added to a host’s week, by start; of some days alone with from and to',
  request: { params: hostParams, query: exceptionQuery },
  responses: {
    200: json('A page of exceptions', pageSchema(exceptionSchema)),
    ...problems(400, 401, 403, 404, 429),
  },
});

const addRoute = createRoute({
  ...common,
  method: 'post',
  path,
  operationId: 'addException',
  summary: 'Take time from a host’s week, or add some; what is booked stays',
  request: { params: hostParams, body: body(exceptionRequestSchema) },
  responses: { 201: answer, ...problems(400, 401, 403, 404, 413, 415, 422, 429) },
});

const getRoute = createRoute({
  ...common,
  method: 'get',
  path: ownPath,
  operationId: 'getException',
  summary: 'One exception',
  request: { params },
  responses: { 200: answer, ...problems(400, 401, 403, 404, 429) },
});

const changeRoute = createRoute({
  ...common,
  method: 'patch',
  path: ownPath,
  operationId: 'changeException',
  summary: 'Change an exception; what is left out stays, null clears',
  request: { params, body: body(exceptionPatchSchema) },
  responses: { 200: answer, ...problems(400, 401, 403, 404, 412, 413, 415, 422, 429) },
});

const removeRoute = createRoute({
  ...common,
  method: 'delete',
  path: ownPath,
  operationId: 'removeException',
  summary: 'Let the week be as ever again',
  request: { params },
  responses: { 204: { description: 'It is gone' }, ...problems(400, 401, 403, 404, 412, 429) },
});

/** Exceptions from hosts' weeks. */
export function exceptionRoutes(app: App, deps: Deps): void {
  app.openapi(listRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'view');
    const { id } = c.req.valid('param');
    return c.json(await listExceptions(deps, caller, id, c.req.valid('query')), 200);
  });
  app.openapi(addRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    const { id } = c.req.valid('param');
    const added = await addException(deps, caller, id, c.req.valid('json'));
    return c.json(added, 201, { ETag: etagOf(added) });
  });
  app.openapi(getRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'view');
    const { id: hostId, exception_id: id } = c.req.valid('param');
    const exception = await getException(deps, caller, { hostId, id });
    return c.json(exception, 200, { ETag: etagOf(exception) });
  });
  app.openapi(changeRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    const { id: hostId, exception_id: id } = c.req.valid('param');
    const patch = c.req.valid('json');
    const changed = await changeException(deps, caller, { hostId, id }, patch, preconditionOf(c));
    return c.json(changed, 200, { ETag: etagOf(changed) });
  });
  app.openapi(removeRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    const { id: hostId, exception_id: id } = c.req.valid('param');
    await removeException(deps, caller, { hostId, id }, preconditionOf(c));
    return c.body(null, 204);
  });
}
