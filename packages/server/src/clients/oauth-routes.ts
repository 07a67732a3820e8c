import { createRoute, z } from '@hono/zod-openapi';
import { apiScopes } from '@slotkit/shared/wire';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { App, AppEnv } from '../http/app-env.ts';
import { json } from '../http/route-answers.ts';
import { keepUncached, refuse } from './oauth-answers.ts';
import { readRevocationRequest, readTokenRequest, type OAuthRefusal } from './oauth-request.ts';
import { grantToken, revokeToken } from './token-service.ts';

const common = { security: [{ Basic: [] }, {}], tags: ['OAuth'] };
const refusal = (description: string) =>
  json(description, z.object({ error: z.string(), error_description: z.string() }));
const refusals = {
  400: refusal('Refused, as RFC 6749 says'),
  401: refusal('The client is unknown, or its secret wrong'),
  429: refusal('Too many requests'),
};
const tokenRoute = createRoute({
  ...common,
  method: 'post',
  path: '/oauth/token',
  operationId: 'issueToken',
  summary: 'A bearer token for client credentials',
  description:
    'A form with `grant_type=client_credentials` and, if you want fewer than all, `scope`. Id and secret of the client come by HTTP Basic or as `client_id` and `client_secret` in the form.',
  responses: {
    200: json(
      'The token, good for the seconds it says',
      z.object({
        access_token: z.string(),
        token_type: z.literal('Bearer'),
        expires_in: z.int(),
        scope: z.string(),
      }),
    ),
    ...refusals,
  },
});

const revokeRoute = createRoute({
  ...common,
  method: 'post',
  path: '/oauth/revoke',
  operationId: 'revokeToken',
  summary: 'End a token of yours, at once and everywhere',
  description:
    'A form with `token`; the client proves who it is as for a token. A token that is unknown or has ended is answered 200 as well.',
  responses: { 200: { description: 'It is good for nothing, whatever it was' }, ...refusals },
});

const metadataRoute = createRoute({
  tags: ['OAuth'],
  method: 'get',
  path: '/.well-known/oauth-authorization-server',
  operationId: 'getOAuthMetadata',
  summary: 'What OAuth libraries want to know of this server (RFC 8414)',
  responses: {
    200: json(
      'Where tokens come from, and how',
      z.object({
        issuer: z.string(),
        token_endpoint: z.string(),
        revocation_endpoint: z.string(),
        scopes_supported: z.array(z.string()),
        response_types_supported: z.array(z.string()),
        grant_types_supported: z.array(z.string()),
        token_endpoint_auth_methods_supported: z.array(z.string()),
        revocation_endpoint_auth_methods_supported: z.array(z.string()),
        service_documentation: z.string(),
      }),
    ),
  },
});

/** OAuth 2 client credentials (RFC 6749, section 4.4), revocation (RFC 7009) and metadata (RFC 8414). */
export function oauthRoutes(app: App, deps: Deps): void {
  app.openapi(tokenRoute, async (c) => {
    const fields = await readForm(c);
    if ('error' in fields) return refuse(c, fields);
    const request = readTokenRequest(fields, c.req.header('Authorization'));
    if ('error' in request) return refuse(c, request);
    const granted = await grantToken(deps, request);
    if ('error' in granted) return refuse(c, granted);
    keepUncached(c);
    const seconds = Math.floor((granted.expiresAt - deps.clock.now()) / 1000);
    const answer = { token_type: 'Bearer' as const, expires_in: seconds, scope: granted.scopes.join(' ') };
    return c.json({ access_token: granted.token, ...answer }, 200);
  });
  app.openapi(revokeRoute, async (c) => {
    const fields = await readForm(c);
    if ('error' in fields) return refuse(c, fields);
    const request = readRevocationRequest(fields, c.req.header('Authorization'));
    if ('error' in request) return refuse(c, request);
    const refused = await revokeToken(deps, request);
    if (refused) return refuse(c, refused);
    keepUncached(c);
    return c.body(null, 200);
  });
  for (const path of ['/oauth/token', '/oauth/revoke'])
    app.all(path, (c) => {
      const body = { error: 'invalid_request', error_description: 'send this as a form by POST' };
      return c.json(body, 405, { Allow: 'POST' });
    });

  const { publicUrl } = deps.config;
  const authMethods = ['client_secret_basic', 'client_secret_post'];
  app.openapi(metadataRoute, (c) => {
    c.header('Cache-Control', 'public, max-age=3600');
    return c.json(
      {
        issuer: publicUrl,
        token_endpoint: `${publicUrl}/oauth/token`,
        revocation_endpoint: `${publicUrl}/oauth/revoke`,
        scopes_supported: [...apiScopes],
        // There is nobody to send elsewhere: systems prove themselves who they are.
        response_types_supported: [],
        grant_types_supported: ['client_credentials'],
        token_endpoint_auth_methods_supported: authMethods,
        revocation_endpoint_auth_methods_supported: authMethods,
        service_documentation: `${publicUrl}/docs`,
      },
      200,
    );
  });
}

async function readForm(c: Context<AppEnv>): Promise<URLSearchParams | OAuthRefusal> {
  const type = c.req.header('Content-Type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/x-www-form-urlencoded')
    return {
      error: 'invalid_request',
      description: 'the body must be a form: Content-Type application/x-www-form-urlencoded',
    };
  return new URLSearchParams(await c.req.text());
}
