import { formatInstant } from '@slotkit/shared/time';
import { roleOf, type Session, type SignedInBody } from '@slotkit/shared/wire';
import { ownHostIds, teamHostIds } from '../access/member-hosts.ts';
import { findApp } from '../apps/app-store.ts';
import { teamsInView } from '../members/teams-in-view.ts';
import type { Reader } from '../db/database.ts';
import type { SignedIn } from './keep-session.ts';
import type { SessionRecord } from './session-store.ts';

/** A session as its member, or an admin, sees it; `currentId` is the one that the call came with. */
export const presentSession = (session: SessionRecord, currentId: string | null): Session => ({
  id: session.id,
  created_at: formatInstant(session.createdAt),
  last_seen_at: formatInstant(session.lastSeenAt),
  expires_at: formatInstant(session.expiresAt),
  agent: session.agent,
  current: session.id === currentId,
});

/** Who is signed in, with what is its own. */
export async function presentSignedIn(
  reader: Reader,
  { member, session }: SignedIn,
): Promise<SignedInBody | null> {
  const app = await findApp(reader, member.appId);
  if (!app) return null;
  const { id, name, email, permissions, locale } = member;
  return {
    member: { id, name, email, role: roleOf(permissions), permissions: { ...permissions }, locale },
    app: { id: app.id, name: app.name, timezone: app.timezone, locale: app.locale },
    host_ids: [...(await ownHostIds(reader, id))],
    team_host_ids: [...(await teamHostIds(reader, id))],
    teams: await teamsInView(reader, member),
    session: presentSession(session, session.id),
  };
}
