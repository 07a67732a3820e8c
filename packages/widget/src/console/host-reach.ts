import type { SignedIn } from './console-shapes.ts';

/** Whose bookings and times a member may change (D6). The server decides it again. */
export function hostReach({
  member,
  host_ids: own,
  team_host_ids: team,
}: Pick<SignedIn, 'member' | 'host_ids' | 'team_host_ids'>): (hostId: string) => boolean {
  switch (member.permissions.edit) {
    case 'all':
      return () => true;
    case 'team':
      return (id) => own.includes(id) || team.includes(id);
    case 'own':
      return (id) => own.includes(id);
    case 'none':
      return () => false;
  }
}
