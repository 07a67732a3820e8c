import { requireGranting } from '../configuration/require-granting.ts';
import { scopesOfPermissions } from '../access/decide-granting.ts';
import { notFound } from '@slotkit/shared';
import type { Session } from '@slotkit/shared/wire';
import { recordAudit } from '../configuration/audit-store.ts';
import { inChange } from '../configuration/change.ts';
import { hostsToConfigure, requireConfigAccess } from '../configuration/config-access.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import type { ConfigOperation } from '../access/decide-config-access.ts';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { findStoredMember } from '../members/stored-member-store.ts';
import type { StoredMember } from '../members/member-resource.ts';
import { presentSession } from './present-session.ts';
import { closeSessions, sessionsOf } from './session-store.ts';

/** Where a member of the caller's app is signed in. Throws 403, and 404 for a member that is not there. */
export async function readMemberSessions(
  { db, clock }: Deps,
  caller: ConfigCaller,
  memberId: string,
): Promise<Session[]> {
  await requireStoredMember(db.read, caller, 'view', memberId);
  const sessions = await sessionsOf(db.read, memberId, clock.now());
  return sessions.map((session) => presentSession(session, null));
}

/** Signs a member out everywhere; links that it could sign in by are over as well. Throws 403 and 404. */
export function endMemberSessions(deps: Deps, caller: ConfigCaller, memberId: string): Promise<void> {
  return inChange(deps, caller, async ({ trx, now }) => {
    const { permissions } = await requireStoredMember(trx, caller, 'edit', memberId);
    requireGranting(caller, scopesOfPermissions(permissions));
    const ended = await closeSessions(trx, memberId);
    if (ended === 0) return;
    const object = { type: 'member', id: memberId } as const;
    await recordAudit(trx, { caller, action: 'changed', object, changes: { sessions: {} } }, now);
  });
}

async function requireStoredMember(
  reader: Reader,
  caller: ConfigCaller,
  operation: ConfigOperation,
  id: string,
): Promise<StoredMember> {
  await hostsToConfigure(reader, caller, 'member');
  const target = { object: 'member', word: 'member', hostIds: [] } as const;
  await requireConfigAccess(reader, caller, operation, target);
  const member = await findStoredMember(reader, { id, appId: caller.appId });
  if (!member) throw notFound('member');
  return member;
}
