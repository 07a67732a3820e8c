import { createRoute, z } from '@hono/zod-openapi';
import {
  createdWebhookSchema,
  idOf,
  pageQuery,
  pageSchema,
  rotateWebhookSecretSchema,
  webhookPatchSchema,
  webhookRequestSchema,
  webhookSchema,
  webhookTestSchema,
} from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import type { Deps } from '../deps.ts';
import { allowEmptyBody } from '../http/allow-empty-body.ts';
import type { App } from '../http/app-env.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, optionalBody, problems } from '../http/route-answers.ts';
import { readPage } from '../lists/read-page.ts';
import { changeWebhook, createWebhook, deleteWebhook, rotateWebhookSecret } from './configure-webhook.ts';
import { presentWebhook } from './present-webhook.ts';
import { requireWebhookAccess } from './webhook-access.ts';
import { requireWebhook, testWebhook } from './webhook-service.ts';
import { pageOfWebhooks, type WebhookRecord } from './webhook-store.ts';

const common = { security: privateSecurity, tags: ['Webhooks'] };
const params = z.object({ id: idOf('webhook') });
const endpoint = json('The endpoint', webhookSchema);

const listRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/webhooks',
  operationId: 'listWebhooks',
  summary: 'Every endpoint, oldest first; an app has 50 at most',
  request: { query: pageQuery },
  responses: {
    200: json('A page of endpoints', pageSchema(webhookSchema)),
    ...problems(400, 401, 403, 429),
  },
});

const createWebhookRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/webhooks',
  operationId: 'createWebhook',
  summary: 'Add an endpoint; the only answer that shows its secret',
  request: { body: body(webhookRequestSchema) },
  responses: {
    201: json('The endpoint, with its secret', createdWebhookSchema),
    ...problems(400, 401, 403, 413, 415, 422, 429),
  },
});

const getRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/webhooks/{id}',
  operationId: 'getWebhook',
  summary: 'An endpoint',
  request: { params },
  responses: { 200: endpoint, ...problems(400, 401, 403, 404, 429) },
});

const patchRoute = createRoute({
  ...common,
  method: 'patch',
  path: '/v1/webhooks/{id}',
  operationId: 'changeWebhook',
  summary: 'Change, pause or resume an endpoint',
  request: { params, body: body(webhookPatchSchema) },
  responses: { 200: endpoint, ...problems(400, 401, 403, 404, 412, 413, 415, 422, 429) },
});

const deleteRoute = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/webhooks/{id}',
  operationId: 'deleteWebhook',
  summary: 'Delete an endpoint; what is still to be sent to it is skipped',
  request: { params },
  responses: { 204: { description: 'It is gone' }, ...problems(400, 401, 403, 404, 412, 429) },
});

const testRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/webhooks/{id}/test',
  operationId: 'testWebhook',
  summary: 'Send a ping, once, to a paused endpoint too',
  request: { params },
  responses: { 202: json('It is on its way', webhookTestSchema), ...problems(400, 401, 403, 404, 429) },
});

const rotateRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/webhooks/{id}/rotate-secret',
  operationId: 'rotateWebhookSecret',
  summary:
    'Give an endpoint a new secret, shown this once; the old one goes on signing beside it for a day, or as long as is said',
  middleware: allowEmptyBody,
  request: { params, body: optionalBody(rotateWebhookSecretSchema) },
  responses: {
    200: json('The endpoint, with its new secret', createdWebhookSchema),
    ...problems(400, 401, 403, 404, 413, 415, 422, 429),
  },
});

/** Endpoints of other systems that are told what happens to bookings. */
export function webhookRoutes(app: App, deps: Deps): void {
  const present = (webhook: WebhookRecord) => presentWebhook(webhook, deps.clock.now());
  app.openapi(listRoute, async (c) => {
    const { appId } = await requireWebhookAccess(c, deps, 'webhooks:read');
    const page = await readPage(
      deps,
      { route: 'listWebhooks', appId, query: c.req.valid('query') },
      (request) => pageOfWebhooks(deps.db.read, appId, request),
      ({ id }) => ({ value: id, id }),
    );
    return c.json({ data: page.rows.map(present), pagination: page.pagination }, 200);
  });
  app.openapi(createWebhookRoute, async (c) => {
    const caller = await requireWebhookAccess(c, deps, 'webhooks:manage');
    const { webhook, secret } = await createWebhook(deps, caller, c.req.valid('json'));
    return c.json({ ...present(webhook), secret }, 201, { ETag: etagOf(webhook) });
  });
  app.openapi(getRoute, async (c) => {
    const { appId } = await requireWebhookAccess(c, deps, 'webhooks:read');
    const webhook = await requireWebhook(deps, { id: c.req.valid('param').id, appId });
    return c.json(present(webhook), 200, { ETag: etagOf(webhook) });
  });
  app.openapi(patchRoute, async (c) => {
    const caller = await requireWebhookAccess(c, deps, 'webhooks:manage');
    const { id } = c.req.valid('param');
    const webhook = await changeWebhook(deps, caller, id, c.req.valid('json'), preconditionOf(c));
    return c.json(present(webhook), 200, { ETag: etagOf(webhook) });
  });
  app.openapi(deleteRoute, async (c) => {
    const caller = await requireWebhookAccess(c, deps, 'webhooks:manage');
    await deleteWebhook(deps, caller, c.req.valid('param').id, preconditionOf(c));
    return c.body(null, 204);
  });
  app.openapi(testRoute, async (c) => {
    const { appId } = await requireWebhookAccess(c, deps, 'webhooks:manage');
    const { messageId, deliveryId } = await testWebhook(deps, { id: c.req.valid('param').id, appId });
    return c.json({ message_id: messageId, delivery_id: deliveryId }, 202);
  });
  app.openapi(rotateRoute, async (c) => {
    const caller = await requireWebhookAccess(c, deps, 'webhooks:manage');
    const { id } = c.req.valid('param');
    const { webhook, secret } = await rotateWebhookSecret(deps, caller, id, c.req.valid('json'));
    return c.json({ ...present(webhook), secret }, 200, { ETag: etagOf(webhook) });
  });
}
