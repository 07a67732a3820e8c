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
  /** The member is its primary host: whoever acts for it. */
  readonly isPrimaryHost: boolean;
  /** The member is one of its hosts. */
  readonly isHost: boolean;
  /** A host of it is in one of the member's teams. */
  readonly isTeams: boolean;
}

/** Whether a member may: visible and permitted, visible only, or not even visible. */
export function memberMay(
  permissions: Permissions,
  operation: BookingOperation,
  ownership: Ownership,
): 'allowed' | 'forbidden' | 'hidden' {
  const { isHost, isPrimaryHost, isTeams } = ownership;
  // Whoever is expected at a meeting sees it, also beside the one who acts for it.
  if (!reaches(permissions.view, { isOwn: isHost, isTeams })) return 'hidden';
  const { permission } = bookingOperations[operation];
  const mayAct = permission === 'view' || reaches(permissions[permission], { isOwn: isPrimaryHost, isTeams });
  return mayAct ? 'allowed' : 'forbidden';
}

/** Whether a member may change anything about a booking. */
export const memberMayChange = (permissions: Permissions, ownership: Ownership): boolean =>
  (['edit', 'delete'] as const).some(
    (operation) => memberMay(permissions, operation, ownership) === 'allowed',
  );

function reaches(
  scope: DataScope,
  { isOwn, isTeams }: { readonly isOwn: boolean; readonly isTeams: boolean },
): boolean {
  switch (scope) {
    case 'none':
      return false;
    case 'own':
      return isOwn;
    // One's own bookings are the team's as well, even of a member without a team.
    case 'team':
      return isTeams || isOwn;
    case 'all':
      return true;
  }
}
