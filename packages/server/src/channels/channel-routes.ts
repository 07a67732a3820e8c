import { createRoute } from '@hono/zod-openapi';

import {
  createdHttpChannelSchema,
  genesysChannelSchema,
  genesysRequestSchema,
  httpChannelSchema,
  httpRequestSchema,
} from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import type { Context } from 'hono';
import { requirePrincipal, type Principal } from '../access/principal.ts';
import { requireApp } from '../access/require-app.ts';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { etagOf, preconditionOf } from '../http/entity-tag.ts';
import { body, json, problems } from '../http/route-answers.ts';
import { removeChannel, requireChannel, setGenesys, setHttp } from './channel-service.ts';
import { presentGenesys, presentHttp } from './present-channel.ts';

const common = { security: privateSecurity, tags: ['Channels'] };
const gone = { 204: { description: 'It is gone' }, ...problems(401, 403, 404, 412, 429) };

const getGenesysRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/channels/genesys',
  operationId: 'getGenesysChannel',
  summary: 'How messages reach Genesys Cloud, without the secret',
  responses: { 200: json('The settings', genesysChannelSchema), ...problems(401, 403, 404, 429) },
});

const putGenesysRoute = createRoute({
  ...common,
  method: 'put',
  path: '/v1/channels/genesys',
  operationId: 'setGenesysChannel',
  summary: 'Set up Genesys Cloud; without client_secret the one that is there stays',
  request: { body: body(genesysRequestSchema) },
  responses: {
    200: json('The settings', genesysChannelSchema),
    ...problems(400, 401, 403, 412, 413, 415, 422, 429),
  },
});

const deleteGenesysRoute = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/channels/genesys',
  operationId: 'deleteGenesysChannel',
  summary: 'Forget the settings and the secret; what is still to be sent is skipped',
  responses: gone,
});

const getHttpRoute = createRoute({
  ...common,
  method: 'get',
  path: '/v1/channels/http',
  operationId: 'getHttpChannel',
  summary: 'Where messages are posted to, without the secret',
  responses: { 200: json('The settings', httpChannelSchema), ...problems(401, 403, 404, 429) },
});

const putHttpRoute = createRoute({
  ...common,
  method: 'put',
  path: '/v1/channels/http',
  operationId: 'setHttpChannel',
  summary: 'Set up where messages are posted to; a secret that is made for it is shown in this answer only',
  request: { body: body(httpRequestSchema) },
  responses: {
    200: json('The settings, with a secret that was just made', createdHttpChannelSchema),
    ...problems(400, 401, 403, 412, 413, 415, 422, 429),
  },
});

const deleteHttpRoute = createRoute({
  ...common,
  method: 'delete',
  path: '/v1/channels/http',
  operationId: 'deleteHttpChannel',
  summary: 'Forget the address and the secret; what is still to be sent is skipped',
  responses: gone,
});

/** The settings of message channels. Their tags are versions, for `If-Match`. */
export function channelRoutes(app: App, deps: Deps): void {
  app.openapi(getGenesysRoute, async (c) => {
    const channel = await requireChannel(
      deps,
      (await requireAccess(c, deps, 'config:read')).appId,
      'genesys',
    );
    return c.json(presentGenesys(channel), 200, { ETag: etagOf(channel) });
  });
  app.openapi(putGenesysRoute, async (c) => {
    const caller = await requireAccess(c, deps, 'config:write');
    const channel = await setGenesys(deps, caller, c.req.valid('json'), preconditionOf(c));
    return c.json(presentGenesys(channel), 200, { ETag: etagOf(channel) });
  });
  app.openapi(deleteGenesysRoute, async (c) => {
    await removeChannel(deps, await requireAccess(c, deps, 'config:write'), 'genesys', preconditionOf(c));
    return c.body(null, 204);
  });
  app.openapi(getHttpRoute, async (c) => {
    const channel = await requireChannel(deps, (await requireAccess(c, deps, 'config:read')).appId, 'http');
    return c.json(presentHttp(channel), 200, { ETag: etagOf(channel) });
  });
  app.openapi(putHttpRoute, async (c) => {
    const caller = await requireAccess(c, deps, 'config:write');
    const { channel, newSecret } = await setHttp(deps, caller, c.req.valid('json'), preconditionOf(c));
    const shown = { ...presentHttp(channel), ...(newSecret !== null && { secret: newSecret }) };
    return c.json(shown, 200, { ETag: etagOf(channel) });
  });
  app.openapi(deleteHttpRoute, async (c) => {
    await removeChannel(deps, await requireAccess(c, deps, 'config:write'), 'http', preconditionOf(c));
    return c.body(null, 204);
  });
}

/** Who wants to see or set an app's channels, and may. Throws 401 and 403. */
async function requireAccess(
  c: Context<AppEnv>,
  deps: Deps,
  scope: 'config:read' | 'config:write',
): Promise<Principal> {
  await requireApp(c, deps, { scope, permissions: ['view', 'edit'], what: 'Channels' });
  return requirePrincipal(c, deps);
}
