import type { ConsoleDesk } from '../console-desk.ts';

/** The parts of the settings, in the order of their navigation. */
const settingParts = ['event-types', 'hosts', 'locations', 'publish', 'websites', 'app'] as const;
export type SettingPart = (typeof settingParts)[number];

type Signed = Pick<ConsoleDesk, 'signedIn'>;

/** Whether a member sees to the whole app: everything may be set by it. */
export const isAdmin = ({ signedIn }: Signed): boolean => {
  const { view, edit, delete: remove } = signedIn.member.permissions;
  return [view, edit, remove].every((scope) => scope === 'all');
};

/** Whether a member may set up anything: an admin, or whoever sees to a team's hosts and event types. */
export const maySetUp = ({ signedIn }: Signed): boolean => {
  const { view, edit } = signedIn.member.permissions;
  return [view, edit].every((scope) => scope === 'all' || scope === 'team');
};

/** Whether a member may change what these hosts have to do with: all of them must be within reach. */
export const mayChangeOf = (desk: Signed, hostIds: readonly string[]): boolean => {
  const { host_ids: own, team_host_ids: team } = desk.signedIn;
  return (
    isAdmin(desk) || (hostIds.length > 0 && hostIds.every((id) => own.includes(id) || team.includes(id)))
  );
};

/** The parts that a member may do something in. */
export function partsFor(desk: Signed): readonly SettingPart[] {
  return isAdmin(desk) ? settingParts : ['event-types', 'hosts', 'publish'];
}

/** The part that an address names; the first one where it names none of the member's. */
export const partIn = (desk: Signed, named: string | undefined): SettingPart =>
  partsFor(desk).find((part) => part === named) ?? 'event-types';
