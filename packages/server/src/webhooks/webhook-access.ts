import { AppError } from '@slotkit/shared';
import type { ApiScope } from '@slotkit/shared/wire';
import type { Context } from 'hono';
import { requirePrincipal, requireScope } from '../access/principal.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';

/**
 * Whose endpoints the caller may see or change: the app's id. Throws 401, and 403 for a client without the scope and for a member who is
 * not an admin, because an endpoint is told of everybody's bookings.
 */
export async function requireWebhookAccess(
  c: Context<AppEnv>,
  deps: Deps,
  scope: Extract<ApiScope, `webhooks:${string}`>,
): Promise<string> {
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, scope);
  if (principal.kind === 'member' && !isAdmin(principal.member.permissions))
    throw new AppError('forbidden', 'Webhooks are for members who may see and change every booking.');
  return principal.appId;
}

const isAdmin = ({ view, edit }: { readonly view: string; readonly edit: string }): boolean =>
  view === 'all' && edit === 'all';
