import type { Reader } from '../db/database.ts';
import type { Ownership } from './decide-booking-access.ts';

/** What hosts are to a member: whether the primary one, or any, is the member itself, and whether one of them is in a team of the member's. */
export async function ownershipOf(
  reader: Reader,
  memberId: string,
  hosts: readonly { readonly id: string; readonly primary: boolean }[],
): Promise<Ownership> {
  const rows = await reader
    .selectFrom('hosts')
    .leftJoin('team_members as theirs', 'theirs.member_id', 'hosts.member_id')
    .leftJoin('team_members as mine', (join) =>
      join.onRef('mine.team_id', '=', 'theirs.team_id').on('mine.member_id', '=', memberId),
    )
    .select(['hosts.id', 'hosts.member_id', 'mine.team_id'])
    .where(
      'hosts.id',
      'in',
      hosts.map(({ id }) => id),
    )
    .execute();
  const primary = hosts.find((host) => host.primary)?.id;
  return {
    isPrimaryHost: rows.some(({ id, member_id }) => id === primary && member_id === memberId),
    isHost: rows.some(({ member_id }) => member_id === memberId),
    isTeams: rows.some(({ team_id }) => team_id !== null),
  };
}
