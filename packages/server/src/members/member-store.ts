import type { MemberNotifications, Permissions } from '@slotkit/shared/wire';
import { isAdmin } from '../access/decide-config-access.ts';
import { emailKey } from '../bookings/contact-keys.ts';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import { newId } from '../ids.ts';

/** A person who signs in. */
export interface MemberRecord {
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly email: string;
  readonly permissions: Permissions;
  readonly locale: string;
}

/** Adds a member; the id is for demos. */
export async function insertMember(
  trx: Writer,
  member: Omit<MemberRecord, 'id'> & { readonly id?: string },
  now: number,
): Promise<MemberRecord> {
  const record = { id: newId('member', now), ...member };
  await trx
    .insertInto('members')
    .values({
      id: record.id,
      app_id: record.appId,
      name: record.name,
      email: record.email,
      permissions_json: JSON.stringify(record.permissions),
      locale: record.locale,
      notifications_json: '{}',
      created_at: now,
      updated_at: now,
    })
    .execute();
  return record;
}

/** A member by id; null when there is none or it is archived. */
export async function findMember(reader: Reader, id: string): Promise<MemberRecord | null> {
  const row = await members(reader).where('members.id', '=', id).executeTakeFirst();
  return row ? toRecord(row) : null;
}

/** The admins of an app who want to be told what needs looking after, the oldest first. */
export async function adminsToTell(reader: Reader, appId: string): Promise<MemberRecord[]> {
  const rows = await members(reader)
    .select('members.notifications_json')
    .where('members.app_id', '=', appId)
    .orderBy('members.id')
    .execute();
  return rows
    .filter(
      ({ notifications_json: wishes }) => readJson<Partial<MemberNotifications>>(wishes).system !== false,
    )
    .map(toRecord)
    .filter(({ permissions }) => isAdmin(permissions));
}

/** Everybody who has an address, in whatever app: as a rule one, or nobody. */
export async function membersByEmail(reader: Reader, email: string): Promise<MemberRecord[]> {
  const key = emailKey(email);
  // Compared here, because the engines' own small letters differ beyond ASCII.
  const addresses = await reader
    .selectFrom('members')
    .select(['id', 'email'])
    .where('archived', '=', 0)
    .orderBy('id')
    .execute();
  const ids = addresses.filter((member) => emailKey(member.email) === key).map(({ id }) => id);
  const rows = ids.length === 0 ? [] : await members(reader).where('members.id', 'in', ids).execute();
  return rows.map(toRecord);
}

const members = (reader: Reader) =>
  reader
    .selectFrom('members')
    .select(['members.id', 'members.app_id', 'members.name', 'members.email'])
    .select(['members.permissions_json', 'members.locale'])
    .where('members.archived', '=', 0);

const toRecord = (row: {
  readonly id: string;
  readonly app_id: string;
  readonly name: string;
  readonly email: string;
  readonly permissions_json: string;
  readonly locale: string;
}): MemberRecord => ({
  id: row.id,
  appId: row.app_id,
  name: row.name,
  email: row.email,
  permissions: readJson<Permissions>(row.permissions_json),
  locale: row.locale,
});
