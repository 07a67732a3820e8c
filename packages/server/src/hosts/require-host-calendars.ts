import type { Context } from 'hono';
import type { ConfigOperation } from '../access/decide-config-access.ts';
import { requireConfigCaller } from '../access/require-config.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { StoredHost } from './host-store.ts';
import { requireHostPart } from './require-host-part.ts';

/**
 * Finds a host for a caller who wants to see or change its calendars: clients by scope, members as far as their permissions reach, an
 * agent itself, a manager those of its teams (D6). Throws 401, 403, and 404 for what the caller must not even know of.
 */
export async function requireHostCalendars(
  c: Context<AppEnv>,
  deps: Deps,
  hostId: string,
  operation: ConfigOperation,
): Promise<StoredHost> {
  const caller = await requireConfigCaller(c, deps, operation);
  return requireHostPart(deps.db.read, caller, operation, { part: 'calendar', hostId });
}
