import { allNotifications, type MemberNotifications, type Permissions } from '@slotkit/shared/wire';
import type { Selectable } from 'kysely';
import { isAdmin } from '../access/decide-config-access.ts';
import { emailKey } from '../bookings/contact-keys.ts';
import type { ObjectFilter } from '../configuration/resource.ts';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import type { StoredMember } from './member-resource.ts';

/** A member of an app by its id, an archived one too; null when there is none. */
export async function findStoredMember(
  reader: Reader,
  { id, appId }: { readonly id: string; readonly appId: string },
): Promise<StoredMember | null> {
  const row = await reader
    .selectFrom('members')
    .selectAll()
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .executeTakeFirst();
  return row ? storedOf(row) : null;
}

/** One page of an app's members. */
export async function pageOfMembers(
  reader: Reader,
  { appId, archived }: ObjectFilter,
  page: PageRequest,
): Promise<StoredMember[]> {
  const members = reader
    .selectFrom('members')
    .selectAll()
    .where('app_id', '=', appId)
    .where('archived', '=', archived ? 1 : 0);
  const rows = await onPage(members, { value: 'id', id: 'id' }, page).execute();
  return rows.map(storedOf);
}

/** Who of an app's members has an address (as `emailKey` writes it); null: nobody. */
export async function memberByEmail(reader: Reader, appId: string, key: string): Promise<string | null> {
  const rows = await reader
    .selectFrom('members')
    .select(['id', 'email'])
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .execute();
  return rows.find(({ email }) => emailKey(email) === key)?.id ?? null;
}

/** Whether an app has an admin besides this member. */
export async function hasOtherAdmin(reader: Reader, appId: string, id: string): Promise<boolean> {
  const rows = await reader
    .selectFrom('members')
    .select('permissions_json')
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .where('id', '<>', id)
    .execute();
  return rows.some(({ permissions_json: permissions }) => isAdmin(readJson<Permissions>(permissions)));
}

/** The language of whoever does not say its own. */
export async function localeOfApp(reader: Reader, appId: string): Promise<string> {
  const { locale } = await reader
    .selectFrom('apps')
    .select('locale')
    .where('id', '=', appId)
    .executeTakeFirstOrThrow();
  return locale;
}

/** Writes a new member. */
export async function insertStoredMember(trx: Writer, stored: StoredMember): Promise<void> {
  const { id, appId, createdAt } = stored;
  await trx
    .insertInto('members')
    .values({ id, app_id: appId, created_at: createdAt, ...changeable(stored) })
    .execute();
}

/** Writes what can change about a member. */
export async function updateMember(trx: Writer, stored: StoredMember): Promise<void> {
  await trx.updateTable('members').set(changeable(stored)).where('id', '=', stored.id).execute();
}

const changeable = (stored: StoredMember) => ({
  name: stored.name,
  email: stored.email,
  permissions_json: JSON.stringify(stored.permissions),
  locale: stored.locale,
  notifications_json: JSON.stringify(stored.notifications),
  archived: stored.archived ? 1 : 0,
  version: stored.version,
  updated_at: stored.updatedAt,
});

const storedOf = (row: Selectable<Schema['members']>): StoredMember => ({
  id: row.id,
  appId: row.app_id,
  name: row.name,
  email: row.email,
  permissions: readJson(row.permissions_json),
  locale: row.locale,
  notifications: { ...allNotifications, ...readJson<Partial<MemberNotifications>>(row.notifications_json) },
  archived: row.archived === 1,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
