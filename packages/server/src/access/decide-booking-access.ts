import type { ApiScope, DataScope, Permissions } from '@slotkit/shared/wire';

/** What is wanted with a booking: the scope that a client needs for it, and the permission that a member does (D6). */
export const bookingOperations = {
  view: { scope: 'scheduling:read', permission: 'view' },
  edit: { scope: 'scheduling:write', permission: 'edit' },
  /** Saying who did not come (D4). */
  attendance: { scope: 'scheduling:attendance', permission: 'edit' },
  delete: { scope: 'scheduling:write', permission: 'delete' },
} as const satisfies Record<string, { scope: ApiScope; permission: keyof Permissions }>;
export type BookingOperation = keyof typeof bookingOperations;

/** How a member stands to a booking. */
export interface Ownership {
  /** The member is its primary host. */
  readonly isPrimaryHost: boolean;
  /** A host of it is in one of the member's teams. */
  readonly isTeams: boolean;
}

/** Whether a member may: visible and permitted, visible only, or not even visible. */
export function memberMay(
  permissions: Permissions,
  operation: BookingOperation,
  ownership: Ownership,
): 'allowed' | 'forbidden' | 'hidden' {
  if (!reaches(permissions.view, ownership)) return 'hidden';
  return reaches(permissions[bookingOperations[operation].permission], ownership) ? 'allowed' : 'forbidden';
}

function reaches(scope: DataScope, { isPrimaryHost, isTeams }: Ownership): boolean {
  switch (scope) {
    case 'none':
      return false;
    case 'own':
      return isPrimaryHost;
    // One's own bookings are the team's as well, even of a member without a team.
    case 'team':
      return isTeams || isPrimaryHost;
    case 'all':
      return true;
  }
}
