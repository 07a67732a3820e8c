import { createRoute, z } from '@hono/zod-openapi';
import { deliverySchema, idOf, pageQuery, pageSchema, webhookDeliverySchema } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { callerOf } from '../access/require-booking.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json, problems } from '../http/route-answers.ts';
import { presentDelivery } from '../jobs/present-delivery.ts';
import { readPage } from '../lists/read-page.ts';
import { presentWebhookDelivery } from './present-webhook-delivery.ts';
import { redeliver } from './redeliver.ts';
import { requireWebhookAccess } from './webhook-access.ts';
import { listWebhookDeliveries } from './webhook-log-store.ts';
import { requireWebhook, requireWebhookDelivery } from './webhook-service.ts';
import { listTries } from './webhook-try-store.ts';

const common = { security: privateSecurity, tags: ['Webhooks'] };
const params = z.object({ id: idOf('webhook') });
const deliveryParams = params.extend({ delivery_id: idOf('delivery') });

const listRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries',
  operationId: 'listWebhookDeliveries',
  summary:
    'What was, or will be, sent to an endpoint, the latest first, with every try and what was answered',
  request: { params, query: pageQuery },
  responses: {
    200: json('A page of deliveries', pageSchema(webhookDeliverySchema)),
    ...problems(400, 401, 403, 404, 429),
  },
});

const getRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/webhooks/{id}/deliveries/{delivery_id}',
  operationId: 'getWebhookDelivery',
  summary: 'One delivery to an endpoint, with every try and what was answered',
  request: { params: deliveryParams },
  responses: { 200: json('The delivery', webhookDeliverySchema), ...problems(400, 401, 403, 404, 429) },
});

const redeliverRoute = createRoute({
  ...common,
  method: 'post',
  path: '/v1/webhooks/{id}/deliveries/{delivery_id}/redeliver',
  operationId: 'redeliverWebhook',
  summary: 'Send the same event once more, by the same webhook-id, as a new delivery',
  request: { params: deliveryParams },
  responses: {
    200: json('The same is on its way already, and tried at once if it was waiting', deliverySchema),
    202: json('The new delivery', deliverySchema),
    ...problems(400, 401, 403, 404, 409, 429),
  },
});

/** What was sent to endpoints, how that went, and sending it once more. */
export function webhookLogRoutes(app: App, deps: Deps): void {
  app.openapi(listRoute, async (c) => {
    const { appId } = await requireWebhookAccess(c, deps, 'webhooks:read');
    const webhook = await requireWebhook(deps, { id: c.req.valid('param').id, appId });
    const page = await readPage(
      deps,
      { route: `listWebhookDeliveries ${webhook.id}`, appId, query: c.req.valid('query') },
      (request) => listWebhookDeliveries(deps.db.read, webhook, request),
      ({ createdAt, id }) => ({ value: createdAt, id }),
    );
    const tries = await listTries(
      deps.db.read,
      page.rows.map((one) => one.id),
    );
    const data = page.rows.map((delivery) => presentWebhookDelivery(delivery, tries));
    return c.json({ data, pagination: page.pagination }, 200);
  });
  app.openapi(getRoute, async (c) => {
    const { appId } = await requireWebhookAccess(c, deps, 'webhooks:read');
    const { id, delivery_id: deliveryId } = c.req.valid('param');
    const delivery = await requireWebhookDelivery(deps, { id, appId }, deliveryId);
    return c.json(presentWebhookDelivery(delivery, await listTries(deps.db.read, [delivery.id])), 200);
  });
  app.openapi(redeliverRoute, async (c) => {
    const principal = await requireWebhookAccess(c, deps, 'webhooks:manage');
    const { id, delivery_id: deliveryId } = c.req.valid('param');
    const key = { id, appId: principal.appId };
    const { delivery, isRepeat } = await redeliver(deps, callerOf(principal), key, deliveryId);
    return c.json(presentDelivery(delivery), isRepeat ? 200 : 202);
  });
}
