import { AppError, notFound } from '@slotkit/shared';
import type { Permissions } from '@slotkit/shared/wire';
import type { Context } from 'hono';
import { findContact, type ContactRecord } from '../contacts/contact-store.ts';
import { isBehindBookingOf, type BookingReach } from '../contacts/contact-reach.ts';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { MemberRecord } from '../members/member-store.ts';
import { contactOperations, memberMayWithContact, type ContactOperation } from './decide-contact-access.ts';
import { ownHostIds, teamHostIds } from './member-hosts.ts';
import { requirePrincipal, requireScope, type Principal } from './principal.ts';

/**
 * Finds a contact for a caller who wants something with it. Throws 401, 403 naming the missing scope or permission, and 404 for what
 * this caller must not even know of: another app's contact, or one behind no booking in the member's view.
 */
export async function requireContact(
  c: Context<AppEnv>,
  deps: Deps,
  contactId: string,
  operation: ContactOperation,
): Promise<{ readonly principal: Principal; readonly contact: ContactRecord }> {
  const { read } = deps.db;
  const { scope, permission } = contactOperations[operation];
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, scope);
  const contact = await findContact(read, principal.appId, contactId);
  if (!contact) throw notFound('contact');
  if (principal.kind === 'client') return { principal, contact };
  const { member } = principal;
  const verdict = memberMayWithContact(member.permissions, operation, {
    toView: await reaches(read, member, 'view', contact),
    toDo: await reaches(read, member, permission, contact),
  });
  if (verdict === 'hidden') throw notFound('contact');
  if (verdict === 'forbidden')
    throw new AppError('forbidden', `Your permission to ${permission} does not reach far enough for that.`);
  return { principal, contact };
}

/**
 * The caller of something that is about no contact that is known to it. Throws 401, and 403 for a client without the scope and for a
 * member whose permission does not reach every booking.
 */
export async function requireAllContacts(
  c: Context<AppEnv>,
  deps: Deps,
  operation: 'create' | 'export' | 'erase',
): Promise<Principal> {
  const { scope, permission } = contactOperations[operation];
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, scope);
  if (principal.kind === 'member' && principal.member.permissions[permission] !== 'all')
    throw new AppError('forbidden', `That is for members who may ${permission} every booking.`);
  return principal;
}

/** Which contacts a caller may list; null: all of the app. Throws 401, 403 for a client without the scope and a member who views nothing. */
export async function requireContactList(
  c: Context<AppEnv>,
  deps: Deps,
): Promise<{ readonly appId: string; readonly reach: BookingReach | null }> {
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, contactOperations.view.scope);
  const { appId } = principal;
  if (principal.kind === 'client') return { appId, reach: null };
  const { member } = principal;
  if (member.permissions.view === 'none')
    throw new AppError('forbidden', 'Your permission to view does not reach any booking.');
  return { appId, reach: await reachOf(deps.db.read, member, 'view') };
}

async function reaches(
  reader: Reader,
  member: MemberRecord,
  permission: keyof Permissions,
  contact: ContactRecord,
): Promise<boolean> {
  if (member.permissions[permission] === 'none') return false;
  const reach = await reachOf(reader, member, permission);
  return reach === null || isBehindBookingOf(reader, contact.id, reach);
}

async function reachOf(
  reader: Reader,
  { id, permissions }: MemberRecord,
  permission: keyof Permissions,
): Promise<BookingReach | null> {
  const scope = permissions[permission];
  if (scope === 'all') return null;
  const teams = scope === 'team' ? await teamHostIds(reader, id) : new Set<string>();
  const own = await ownHostIds(reader, id);
  return permission === 'view'
    ? { primary: new Set(), any: new Set([...teams, ...own]) }
    : { primary: own, any: teams };
}
