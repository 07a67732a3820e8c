import type { Reader } from '../db/database.ts';

/** The hosts that a member is itself. */
export async function ownHostIds(reader: Reader, memberId: string): Promise<Set<string>> {
  const rows = await reader.selectFrom('hosts').select('id').where('member_id', '=', memberId).execute();
  return new Set(rows.map(({ id }) => id));
}

/** The hosts who share a team with a member. */
export async function teamHostIds(reader: Reader, memberId: string): Promise<Set<string>> {
  const rows = await reader
    .selectFrom('team_members as mine')
    .innerJoin('team_members as theirs', 'theirs.team_id', 'mine.team_id')
    .innerJoin('hosts', 'hosts.member_id', 'theirs.member_id')
    .select('hosts.id')
    .where('mine.member_id', '=', memberId)
    .execute();
  return new Set(rows.map(({ id }) => id));
}
