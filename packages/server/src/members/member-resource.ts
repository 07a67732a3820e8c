import { unprocessable } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import {
  allNotifications,
  memberPatchSchema,
  memberRequestSchema,
  memberSchema,
  roleOf,
  roles,
  type Member,
  type MemberNotifications,
  type MemberPatch,
  type MemberRequest,
  type Permissions,
} from '@slotkit/shared/wire';
import { isAdmin } from '../access/decide-config-access.ts';
import { scopesOfPermissions } from '../access/decide-granting.ts';
import { emailKey } from '../bookings/contact-keys.ts';
import type { Change } from '../configuration/change.ts';
import { requireGranting } from '../configuration/require-granting.ts';
import type { ConfigRecord, Resource } from '../configuration/resource.ts';
import { newId } from '../ids.ts';
import { closeSessions } from '../sign-in/session-store.ts';
import type { MemberRecord } from './member-store.ts';
import {
  findStoredMember,
  hasOtherAdmin,
  insertStoredMember,
  localeOfApp,
  memberByEmail,
  pageOfMembers,
  updateMember,
} from './stored-member-store.ts';

/** A member as it is configured. */
export interface StoredMember extends ConfigRecord, MemberRecord {
  readonly notifications: MemberNotifications;
}

/** Members as objects of the configuration. Always archived, never deleted, because bookings and the audit log name them. */
export const members: Resource<StoredMember, MemberRequest, MemberPatch, Member> = {
  object: 'member',
  idKind: 'member',
  path: 'members',
  tag: 'Members',
  words: {
    one: 'member',
    a: 'a member',
    many: 'members',
    operation: 'Member',
    creating: 'Add somebody who signs in',
    removing: 'Archive a member, who is signed out at once; the last admin cannot be',
  },
  schemas: { request: memberRequestSchema, patch: memberPatchSchema, answer: memberSchema },
  present: (stored) => ({
    id: stored.id,
    name: stored.name,
    email: stored.email,
    role: roleOf(stored.permissions),
    permissions: { ...stored.permissions },
    locale: stored.locale,
    notifications: { ...stored.notifications },
    archived: stored.archived,
    version: stored.version,
    created_at: formatInstant(stored.createdAt),
    updated_at: formatInstant(stored.updatedAt),
  }),
  find: findStoredMember,
  page: pageOfMembers,
  async create(change, { name, email, role, permissions, locale, notifications }) {
    const { trx, appId, now } = change;
    const stored: StoredMember = {
      id: newId('member', now),
      appId,
      name,
      email,
      permissions: permissions ?? roles[role ?? 'agent'],
      locale: locale ?? (await localeOfApp(trx, appId)),
      notifications: mergedNotifications(allNotifications, notifications),
      archived: false,
      version: 1,
      createdAt: now,
      updatedAt: now,
    };
    requireGranting(change.caller, scopesOfPermissions(stored.permissions));
    await requireFreeEmail(change, stored);
    await insertStoredMember(trx, stored);
    return stored;
  },
  async revise(change, stored, patch) {
    const { name, email, role, permissions, locale, notifications } = patch;
    const next: StoredMember = {
      ...stored,
      ...(name !== undefined && { name }),
      ...(email !== undefined && { email }),
      permissions: role === undefined ? mergedPermissions(stored.permissions, permissions) : roles[role],
      ...(locale !== undefined && { locale: locale ?? (await localeOfApp(change.trx, change.appId)) }),
      notifications:
        notifications === null ? allNotifications : mergedNotifications(stored.notifications, notifications),
    };
    // Before and after: whoever may change an admin's address could sign in as the admin.
    for (const member of [stored, next])
      requireGranting(change.caller, scopesOfPermissions(member.permissions));
    await requireFreeEmail(change, next);
    if (isAdmin(stored.permissions) && !isAdmin(next.permissions))
      await requireOtherAdmin(change, stored, patch.role === undefined ? '/permissions' : '/role');
    return next;
  },
  async update({ trx }, next, stored) {
    await updateMember(trx, next);
    // Whoever has the old address has not the new one.
    if (emailKey(next.email) !== emailKey(stored.email)) await closeSessions(trx, stored.id);
  },
  isReferredTo: () => Promise.resolve(true),
  async beforeRemoval(change, stored) {
    requireGranting(change.caller, scopesOfPermissions(stored.permissions));
    if (isAdmin(stored.permissions)) await requireOtherAdmin(change, stored, '');
    await closeSessions(change.trx, stored.id);
  },
  remove: () => Promise.reject(new Error('Members are archived.')),
};

/** What is not said stays. */
const mergedPermissions = (before: Permissions, said: MemberPatch['permissions']): Permissions => ({
  view: said?.view ?? before.view,
  edit: said?.edit ?? before.edit,
  delete: said?.delete ?? before.delete,
});

const mergedNotifications = (
  before: MemberNotifications,
  said: MemberRequest['notifications'],
): MemberNotifications => ({
  bookings: said?.bookings ?? before.bookings,
  briefings: said?.briefings ?? before.briefings,
  system: said?.system ?? before.system,
});

/** By its address a member signs in, so an app has it once. */
async function requireFreeEmail({ trx }: Change, { id, appId, email }: StoredMember): Promise<void> {
  const holder = await memberByEmail(trx, appId, emailKey(email));
  if (holder !== null && holder !== id)
    throw unprocessable('/email', 'There is a member with this e-mail address already.');
}

async function requireOtherAdmin(
  { trx }: Change,
  { id, appId }: StoredMember,
  pointer: string,
): Promise<void> {
  if (!(await hasOtherAdmin(trx, appId, id)))
    throw unprocessable(pointer, 'This is the last admin of the app. Make somebody else an admin first.');
}
