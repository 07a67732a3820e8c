import { createRoute, z } from '@hono/zod-openapi';
import { idOf, objectQuery, pageSchema, type ConfigFields } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireConfigCaller } from '../access/require-config.ts';
import type { RouteModule } from '../app.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { ObjectService } from './object-service.ts';
import type { ConfigRecord, Resource } from './resource.ts';

/** The descriptions of the five calls that a kind of object has. */
function routesOf<
  Stored extends ConfigRecord,
  Request,
  Patch extends object,
  Answer extends ConfigFields,
  Once extends object,
>({ path, tag, idKind, words, schemas }: Resource<Stored, Request, Patch, Answer, Once>) {
  const common = { security: privateSecurity, tags: [tag] };
  const { one, a, many, operation } = words;
  // The answers' own types would not survive being generic; that they fit their schemas, `Resource` sees to.
  const answer: z.ZodType<ConfigFields> = schemas.answer;
  const created: z.ZodType<ConfigFields> = schemas.created ?? schemas.answer;
  const params = z.object({ id: idOf(idKind) });
  return {
    list: createRoute({
      ...common,
      method: 'get',
      path: `/v1/${path}`,
      operationId: `list${operation}s`,
      summary: `Every ${one}, oldest first; archived: true lists those no longer used`,
      request: { query: objectQuery },
      responses: { 200: json(`A page of ${many}`, pageSchema(answer)), ...problems(400, 401, 403, 429) },
    }),
    create: createRoute({
      ...common,
      method: 'post',
      path: `/v1/${path}`,
      operationId: `create${operation}`,
      summary: words.creating ?? `Add ${a}`,
      request: { body: body(schemas.request) },
      responses: { 201: json('It is there', created), ...problems(400, 401, 403, 409, 413, 415, 422, 429) },
    }),
    get: createRoute({
      ...common,
      method: 'get',
      path: `/v1/${path}/{id}`,
      operationId: `get${operation}`,
      summary: `One ${one}`,
      request: { params },
      responses: { 200: json(`The ${one}`, answer), ...problems(400, 401, 403, 404, 429) },
    }),
    change: createRoute({
      ...common,
      method: 'patch',
      path: `/v1/${path}/{id}`,
      operationId: `change${operation}`,
      summary: `Change ${a}; what is left out stays, null clears`,
      request: { params, body: body(schemas.patch) },
      responses: {
        200: json(`The ${one} as it is now`, answer),
        ...problems(400, 401, 403, 404, 409, 412, 413, 415, 422, 429),
      },
    }),
    remove: createRoute({
      ...common,
      method: 'delete',
      path: `/v1/${path}/{id}`,
      operationId: `delete${operation}`,
      summary: words.removing,
      request: { params },
      responses: {
        204: { description: 'It is gone, or archived' },
        ...problems(400, 401, 403, 404, 412, 422, 429),
      },
    }),
  };
}

/** The five calls of a kind of object: list, create, get, change, delete. */
export function resourceRoutes<
  Stored extends ConfigRecord,
  Request,
  Patch extends object,
  Answer extends ConfigFields,
  Once extends object,
>(resource: Resource<Stored, Request, Patch, Answer, Once>): RouteModule {
  const routes = routesOf(resource);
  return (app, deps) => {
    const service = new ObjectService(deps, resource);
    app.openapi(routes.list, async (c) => {
      const caller = await requireConfigCaller(c, deps, 'view');
      const { data, pagination } = await service.list(caller, c.req.valid('query'));
      return c.json({ data: [...data] satisfies ConfigFields[], pagination }, 200);
    });
    app.openapi(routes.create, async (c) => {
      const caller = await requireConfigCaller(c, deps, 'edit');
      const created: ConfigFields = await service.create(caller, c.req.valid('json'));
      return c.json(created, 201, { ETag: etagOf(created) });
    });
    app.openapi(routes.get, async (c) => {
      const caller = await requireConfigCaller(c, deps, 'view');
      const found: ConfigFields = await service.get(caller, c.req.valid('param').id);
      return c.json(found, 200, { ETag: etagOf(found) });
    });
    app.openapi(routes.change, async (c) => {
      const caller = await requireConfigCaller(c, deps, 'edit');
      const { id } = c.req.valid('param');
      const patch = c.req.valid('json');
      const changed: ConfigFields = await service.change(caller, id, patch, preconditionOf(c));
      return c.json(changed, 200, { ETag: etagOf(changed) });
    });
    app.openapi(routes.remove, async (c) => {
      const caller = await requireConfigCaller(c, deps, 'edit');
      await service.remove(caller, c.req.valid('param').id, preconditionOf(c));
      return c.body(null, 204);
    });
  };
}
