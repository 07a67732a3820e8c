import { createRoute } from '@hono/zod-openapi';
import { appConfigSchema, appPatchSchema } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireConfigCaller } from '../access/require-config.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { changeApp, getAppConfig } from './app-service.ts';

const common = { security: privateSecurity, tags: ['App'], path: '/v1/app' };

const getRoute = createRoute({
  ...common,
  method: 'get',
  operationId: 'getApp',
  summary: 'The app that you call for',
  responses: { 200: json('The app', appConfigSchema), ...problems(401, 403, 429) },
});

const patchRoute = createRoute({
  ...common,
  method: 'patch',
  operationId: 'changeApp',
  summary: 'Change the app; what is left out stays, objects are merged, null gives the default back',
  description:
    'A new `sender` is for bookings made from now on; calendar events that were sent keep their organizer, or calendars would take them for other events. ' +
    'To forget people at all, or sooner than before, by `retention_days` takes the scope `contacts:write` as well.',
  request: { body: body(appPatchSchema) },
  responses: {
    200: json('The app as it is now', appConfigSchema),
    ...problems(400, 401, 403, 412, 413, 415, 422, 429),
  },
});

/** The app itself. */
export function appRoutes(app: App, deps: Deps): void {
  app.openapi(getRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'view');
    const found = await getAppConfig(deps, caller);
    return c.json(found, 200, { ETag: etagOf(found) });
  });
  app.openapi(patchRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    const changed = await changeApp(deps, caller, c.req.valid('json'), preconditionOf(c));
    return c.json(changed, 200, { ETag: etagOf(changed) });
  });
}
