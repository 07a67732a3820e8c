import { AppError, notFound } from '@slotkit/shared';
import type { Context } from 'hono';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import { memberMay, type Ownership } from './decide-booking-access.ts';
import { requirePrincipal, requireScope } from './principal.ts';

const scopes = { view: 'config:read', edit: 'config:write' } as const;

/**
 * Finds a host for a caller who wants to see or change its times: clients by scope, members as far as their permissions reach, an agent
 * itself, a manager those of its teams (D6). Throws 401, 403, and 404 for what the caller must not even know of.
 */
export async function requireHost(
  c: Context<AppEnv>,
  deps: Deps,
  hostId: string,
  operation: keyof typeof scopes,
): Promise<{ readonly id: string }> {
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, scopes[operation]);
  const host = await deps.db.read
    .selectFrom('hosts')
    .select(['id', 'app_id', 'member_id'])
    .where('id', '=', hostId)
    .where('archived', '=', 0)
    .executeTakeFirst();
  if (host?.app_id !== principal.appId) throw notFound('host');
  if (principal.kind === 'client') return host;
  const { id: memberId, permissions } = principal.member;
  const verdict = memberMay(permissions, operation, await ownershipOf(deps.db.read, memberId, host));
  if (verdict === 'hidden') throw notFound('host');
  if (verdict === 'forbidden')
    throw new AppError('forbidden', `Your permission to ${operation} does not reach this host.`);
  return host;
}

async function ownershipOf(
  reader: Reader,
  memberId: string,
  host: { readonly member_id: string | null },
): Promise<Ownership> {
  if (host.member_id === null) return { isPrimaryHost: false, isTeams: false };
  const shared = await reader
    .selectFrom('team_members as mine')
    .innerJoin('team_members as theirs', 'theirs.team_id', 'mine.team_id')
    .select('mine.team_id')
    .where('mine.member_id', '=', memberId)
    .where('theirs.member_id', '=', host.member_id)
    .executeTakeFirst();
  return { isPrimaryHost: host.member_id === memberId, isTeams: shared !== undefined };
}
