import type { Selectable } from 'kysely';
import type { ObjectFilter } from '../configuration/resource.ts';
import type { Reader, Writer } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import type { StoredTeam } from './team-resource.ts';

/** A team of an app by its id; null when there is none. */
export async function findTeam(
  reader: Reader,
  { id, appId }: { readonly id: string; readonly appId: string },
): Promise<StoredTeam | null> {
  const rows = await reader
    .selectFrom('teams')
    .selectAll()
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .execute();
  const [team = null] = await withMembers(reader, rows);
  return team;
}

/** One page of an app's teams. */
export async function pageOfTeams(
  reader: Reader,
  { appId, archived }: ObjectFilter,
  page: PageRequest,
): Promise<StoredTeam[]> {
  const teams = reader
    .selectFrom('teams')
    .selectAll()
    .where('app_id', '=', appId)
    .where('archived', '=', archived ? 1 : 0);
  return withMembers(reader, await onPage(teams, { value: 'id', id: 'id' }, page).execute());
}

/** Those of these ids that are members of the app and not archived. */
export async function knownMembers(
  reader: Reader,
  appId: string,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await reader
    .selectFrom('members')
    .select('id')
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .where('id', 'in', ids)
    .execute();
  return new Set(rows.map(({ id }) => id));
}

/** Writes a new team. */
export async function insertTeam(trx: Writer, stored: StoredTeam): Promise<void> {
  const { id, appId, name, version, createdAt, updatedAt } = stored;
  await trx
    .insertInto('teams')
    .values({ id, app_id: appId, name, version, created_at: createdAt, updated_at: updatedAt })
    .execute();
  await addMembers(trx, id, stored.memberIds);
}

/** Writes what can change about a team, and who is in it. */
export async function updateTeam(trx: Writer, stored: StoredTeam): Promise<void> {
  const { id, name, version, updatedAt, memberIds } = stored;
  await trx.updateTable('teams').set({ name, version, updated_at: updatedAt }).where('id', '=', id).execute();
  await trx.deleteFrom('team_members').where('team_id', '=', id).execute();
  await addMembers(trx, id, memberIds);
}

/** Deletes a team. */
export async function deleteTeam(trx: Writer, id: string): Promise<void> {
  await trx.deleteFrom('teams').where('id', '=', id).execute();
}

async function addMembers(trx: Writer, teamId: string, memberIds: readonly string[]): Promise<void> {
  if (memberIds.length === 0) return;
  const rows = memberIds.map((memberId) => ({ team_id: teamId, member_id: memberId }));
  await trx.insertInto('team_members').values(rows).execute();
}

async function withMembers(
  reader: Reader,
  rows: readonly Selectable<Schema['teams']>[],
): Promise<StoredTeam[]> {
  if (rows.length === 0) return [];
  const memberships = await reader
    .selectFrom('team_members')
    .selectAll()
    .where(
      'team_id',
      'in',
      rows.map(({ id }) => id),
    )
    .orderBy('member_id')
    .execute();
  const membersOf = Map.groupBy(memberships, ({ team_id: teamId }) => teamId);
  return rows.map((row) => ({
    id: row.id,
    appId: row.app_id,
    name: row.name,
    memberIds: membersOf.get(row.id)?.map(({ member_id: memberId }) => memberId) ?? [],
    archived: row.archived === 1,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}
