import type { ConfigObject, DataScope, Permissions } from '@slotkit/shared/wire';

/**
 * What a member needs to be: an `admin`, whose permissions all reach everything; anybody whose permission to view reaches something; or
 * somebody whose permission reaches the object's hosts, where `team` is for those whose reaches further than themselves.
 */
type Need = 'admin' | 'viewer' | 'team' | 'own';

/** Who of the members may read and who may change which kind of object (D6). Clients are judged by their scopes alone. */
export const configRules = {
  app: { view: 'viewer', edit: 'admin' },
  widget_key: { view: 'admin', edit: 'admin' },
  client: { view: 'admin', edit: 'admin' },
  member: { view: 'admin', edit: 'admin' },
  team: { view: 'admin', edit: 'admin' },
  location: { view: 'viewer', edit: 'admin' },
  event_type: { view: 'own', edit: 'team' },
  host: { view: 'own', edit: 'team' },
  schedule: { view: 'own', edit: 'own' },
  exception: { view: 'own', edit: 'own' },
  dnd: { view: 'own', edit: 'own' },
  calendar: { view: 'own', edit: 'own' },
  audit_log: { view: 'admin', edit: 'admin' },
} as const satisfies Partial<
  Record<ConfigObject | 'calendar' | 'audit_log', Readonly<Record<ConfigOperation, Need>>>
>;

/** A kind of object that this table knows. */
export type RuledObject = keyof typeof configRules;
/** Removing is changing. */
export type ConfigOperation = 'view' | 'edit';

/** How many of an object's hosts: none, some, or each of them and there is one. */
export type Share = 'none' | 'some' | 'all';

/** How a member stands to an object: which of its hosts it is itself, and which it is itself or shares a team with. */
export interface Standing {
  readonly own: Share;
  readonly team: Share;
}

/** To what belongs to the whole app and to nobody's hosts. */
export const noStanding: Standing = { own: 'none', team: 'none' };

/** Whether a member is an admin: sees and changes everything, other members included. */
export const isAdmin = ({ view, edit, delete: remove }: Permissions): boolean =>
  [view, edit, remove].every((scope) => scope === 'all');

/**
 * Whether a member may: visible and permitted, not permitted, or not even visible. Whoever is one of an object's hosts may see it; to
 * change it, all of its hosts must be within reach.
 */
export function memberMayConfigure(
  permissions: Permissions,
  object: RuledObject,
  operation: ConfigOperation,
  standing: Standing,
): 'allowed' | 'forbidden' | 'hidden' {
  const { view, edit }: Readonly<Record<ConfigOperation, Need>> = configRules[object];
  const sees = meets(view, permissions, 'view', standing);
  if (!sees) return view === 'own' ? 'hidden' : 'forbidden';
  if (operation === 'view') return 'allowed';
  return meets(edit, permissions, 'edit', standing) ? 'allowed' : 'forbidden';
}

function meets(
  need: Need,
  permissions: Permissions,
  operation: ConfigOperation,
  standing: Standing,
): boolean {
  switch (need) {
    case 'admin':
      return isAdmin(permissions);
    case 'viewer':
      return permissions.view !== 'none';
    case 'own':
      return reaches(permissions[operation], operation, standing);
    case 'team':
      return permissions[operation] !== 'own' && reaches(permissions[operation], operation, standing);
  }
}

function reaches(scope: DataScope, operation: ConfigOperation, { own, team }: Standing): boolean {
  const isEnough = (share: Share): boolean => share === 'all' || (operation === 'view' && share === 'some');
  switch (scope) {
    case 'none':
      return false;
    case 'own':
      return isEnough(own);
    case 'team':
      return isEnough(team);
    case 'all':
      return true;
  }
}
