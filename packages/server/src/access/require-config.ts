import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { ConfigOperation } from './decide-config-access.ts';
import { requirePrincipal, requireScope, type Principal } from './principal.ts';

const scopes = { view: 'config:read', edit: 'config:write' } as const;

/**
 * Who wants to read or change the configuration. Throws 401, and 403 for a client without the scope; what a member may is decided object
 * by object.
 */
export async function requireConfigCaller(
  c: Context<AppEnv>,
  deps: Deps,
  operation: ConfigOperation,
): Promise<Principal> {
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, scopes[operation]);
  return principal;
}
