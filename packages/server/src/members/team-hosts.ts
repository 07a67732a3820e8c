import type { Reader } from '../db/database.ts';

/** The hosts in a team of an app; none for a team that is not there. */
export async function hostsOfTeam(reader: Reader, appId: string, teamId: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('teams')
    .innerJoin('team_members', 'team_members.team_id', 'teams.id')
    .innerJoin('hosts', 'hosts.member_id', 'team_members.member_id')
    .select('hosts.id')
    .where('teams.id', '=', teamId)
    .where('teams.app_id', '=', appId)
    .orderBy('hosts.id')
    .execute();
  return rows.map(({ id }) => id);
}
