import type { Reader } from '../db/database.ts';
import type { MemberRecord } from './member-store.ts';

/** The teams that a member may want to tell bookings by: those that it is in, or all where it sees everything. */
export async function teamsInView(
  reader: Reader,
  { id, appId, permissions }: Pick<MemberRecord, 'id' | 'appId' | 'permissions'>,
): Promise<{ id: string; name: string }[]> {
  const teams = reader
    .selectFrom('teams')
    .select(['id', 'name'])
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .orderBy('name')
    .orderBy('id');
  if (permissions.view === 'all') return teams.execute();
  const mine = reader.selectFrom('team_members').select('team_id').where('member_id', '=', id);
  return teams.where('id', 'in', mine).execute();
}
