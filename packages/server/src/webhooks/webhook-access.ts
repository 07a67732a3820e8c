import type { Context } from 'hono';
import { requirePrincipal, type Principal } from '../access/principal.ts';
import { requireApp } from '../access/require-app.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';

/** Who may see or change an app's endpoints: an endpoint is told of everybody's bookings. Throws 401 and 403. */
export async function requireWebhookAccess(
  c: Context<AppEnv>,
  deps: Deps,
  scope: 'webhooks:read' | 'webhooks:manage',
): Promise<Principal> {
  await requireApp(c, deps, { scope, permissions: ['view', 'edit'], what: 'Webhooks' });
  return requirePrincipal(c, deps);
}
