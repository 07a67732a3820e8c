import { createRoute, z } from '@hono/zod-openapi';
import { idOf, rotatedSecretSchema, rotateSecretRequestSchema } from '@slotkit/shared/wire';
import { privateSecurity } from '../access/private-security.ts';
import { requireConfigCaller } from '../access/require-config.ts';
import type { Deps } from '../deps.ts';
import { allowEmptyBody } from '../http/allow-empty-body.ts';
import type { App } from '../http/app-env.ts';
import { json, optionalBody, problems } from '../http/route-answers.ts';
import { rotateSecret } from './rotate-secret.ts';

const rotateRoute = createRoute({
  security: privateSecurity,
  tags: ['Clients'],
  method: 'post',
  path: '/v1/clients/{id}/rotate-secret',
  operationId: 'rotateClientSecret',
  summary: 'Give a client a new secret; the one it has works on for `keep_old_minutes`',
  middleware: allowEmptyBody,
  request: {
    params: z.object({ id: idOf('client') }),
    body: optionalBody(rotateSecretRequestSchema),
  },
  responses: {
    200: json('The new secret, shown this once', rotatedSecretSchema),
    ...problems(400, 401, 403, 404, 413, 415, 422, 429),
  },
});

/** What can be done with a client besides configuring it. */
export function clientRoutes(app: App, deps: Deps): void {
  app.openapi(rotateRoute, async (c) => {
    const caller = await requireConfigCaller(c, deps, 'edit');
    const request = rotateSecretRequestSchema.parse(c.req.valid('json'));
    return c.json(await rotateSecret(deps, caller, c.req.valid('param').id, request), 200);
  });
}
