import { AppError, notFound } from '@slotkit/shared';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import { memberMay } from './decide-booking-access.ts';
import type { ConfigOperation } from './decide-config-access.ts';
import { ownershipOf } from './ownership.ts';
import { requireConfigCaller } from './require-config.ts';

/**
 * Finds a host for a caller who wants to see or change its times: clients by scope, members as far as their permissions reach, an agent
 * itself, a manager those of its teams (D6). Throws 401, 403, and 404 for what the caller must not even know of.
 */
export async function requireHost(
  c: Context<AppEnv>,
  deps: Deps,
  hostId: string,
  operation: ConfigOperation,
): Promise<{ readonly id: string; readonly appId: string }> {
  const principal = await requireConfigCaller(c, deps, operation);
  const host = await deps.db.read
    .selectFrom('hosts')
    .select(['id', 'app_id as appId'])
    .where('id', '=', hostId)
    .where('archived', '=', 0)
    .executeTakeFirst();
  if (host?.appId !== principal.appId) throw notFound('host');
  if (principal.kind === 'client') return host;
  const { id: memberId, permissions } = principal.member;
  const ownership = await ownershipOf(deps.db.read, memberId, [{ id: hostId, primary: true }]);
  const verdict = memberMay(permissions, operation, ownership);
  if (verdict === 'hidden') throw notFound('host');
  if (verdict === 'forbidden')
    throw new AppError('forbidden', `Your permission to ${operation} does not reach this host.`);
  return host;
}
