import type { Context } from 'hono';
import { requireApp } from '../access/require-app.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';

/** Whose endpoints the caller may see or change: the app's id. An endpoint is told of everybody's bookings. Throws 401 and 403. */
export const requireWebhookAccess = (
  c: Context<AppEnv>,
  deps: Deps,
  scope: 'webhooks:read' | 'webhooks:manage',
): Promise<string> => requireApp(c, deps, { scope, permissions: ['view', 'edit'], what: 'Webhooks' });
