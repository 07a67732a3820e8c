import { createRoute, z } from '@hono/zod-openapi';
import { idOf, publicAppSchema, publicEventTypeSchema, widgetKeyInQuery } from '@slotkit/shared/wire';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { listPublicEventTypes } from './event-type-store.ts';
import { ofHost } from './for-host.ts';
import { presentApp, presentEventType } from './present-event-type.ts';
import { publicEventType } from './public-event-type.ts';

/** The path of everything public about an app. */
const appParams = z.object({ app_id: z.string().max(64) });
/** The path of everything public about one event type. */
export const eventTypeParams = appParams.extend({ slug: z.string().max(64) });

/** What a link to one host asks for. */
const hostQuery = z.object({
  key: widgetKeyInQuery,
  host_id: idOf('host').optional().openapi({
    description:
      'Only what this host takes part in. Where it may be named, it is the only host of the answer, with the places that it serves.',
  }),
});

const appRoute = createRoute({
  method: 'get',
  path: '/v1/public/apps/{app_id}',
  operationId: 'getPublicApp',
  security: [{ WidgetKey: [] }],
  tags: ['Public'],
  summary: 'An app: branding, public event types, locations',
  request: { params: appParams, query: hostQuery },
  responses: { 200: json('The app', publicAppSchema), ...problems(400, 401, 404, 429) },
});

const eventTypeRoute = createRoute({
  method: 'get',
  path: '/v1/public/apps/{app_id}/event-types/{slug}',
  operationId: 'getPublicEventType',
  security: [{ WidgetKey: [] }],
  tags: ['Public'],
  summary: 'One event type, with its questions',
  request: { params: eventTypeParams, query: hostQuery },
  responses: { 200: json('The event type', publicEventTypeSchema), ...problems(400, 401, 404, 429) },
});

/** What a visitor can book. */
export function eventTypeRoutes(app: App, deps: Deps): void {
  app.openapi(appRoute, async (c) => {
    const { host_id: hostId } = c.req.valid('query');
    const shown = ofHost(await listPublicEventTypes(deps.db.read, c.var.app.id), hostId);
    return c.json(presentApp(c.var.app, shown, hostId !== undefined), 200);
  });
  app.openapi(eventTypeRoute, async (c) => {
    const { slug } = c.req.valid('param');
    const { host_id: hostId } = c.req.valid('query');
    const eventType = await publicEventType(deps, c.var.app.id, slug);
    const [shown = eventType] = ofHost([eventType], hostId);
    return c.json(presentEventType(shown, hostId !== undefined), 200);
  });
}
