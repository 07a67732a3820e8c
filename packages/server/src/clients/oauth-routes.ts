import { createRoute, z } from '@hono/zod-openapi';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import type { App } from '../http/app-env.ts';
import { json } from '../http/route-answers.ts';
import { findClientBySecret, issueToken, tokenSeconds } from './client-store.ts';
import { grantScopes, readTokenRequest, type OAuthRefusal } from './oauth-request.ts';

const refusal = json(
  'Refused, as RFC 6749 says',
  z.object({ error: z.string(), error_description: z.string() }),
);

const tokenRoute = createRoute({
  method: 'post',
  path: '/oauth/token',
  operationId: 'issueToken',
  security: [{ Basic: [] }, {}],
  tags: ['Clients'],
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
    400: refusal,
    401: refusal,
  },
});

/** OAuth 2 client credentials (RFC 6749, section 4.4). */
export function oauthRoutes(app: App, deps: Deps): void {
  const { db, clock } = deps;
  app.openapi(tokenRoute, async (c) => {
    c.header('Cache-Control', 'no-store');
    c.header('Pragma', 'no-cache');
    const refuse = ({ error, description }: OAuthRefusal) => {
      const body = { error, error_description: description };
      if (error !== 'invalid_client') return c.json(body, 400);
      c.header('WWW-Authenticate', 'Basic realm="slotkit"');
      return c.json(body, 401);
    };
    if (!isForm(c.req.header('Content-Type'))) {
      return refuse({ error: 'invalid_request', description: 'the body must be a form' });
    }
    const request = readTokenRequest(new URLSearchParams(await c.req.text()), c.req.header('Authorization'));
    if ('error' in request) return refuse(request);
    const now = clock.now();
    const client = await findClientBySecret(db.read, request.clientId, request.clientSecret, now);
    if (!client) return refuse({ error: 'invalid_client', description: 'unknown client or wrong secret' });
    const scopes = grantScopes(request.scope, client.scopes);
    if ('error' in scopes) return refuse(scopes);
    const token = await writeTransaction(db, (trx) => issueToken(trx, client.id, scopes, now));
    const answer = { token_type: 'Bearer' as const, expires_in: tokenSeconds, scope: scopes.join(' ') };
    return c.json({ access_token: token, ...answer }, 200);
  });
}

const isForm = (contentType: string | undefined): boolean =>
  contentType?.split(';')[0]?.trim().toLowerCase() === 'application/x-www-form-urlencoded';
