import type { ApiScope, Permissions } from '@slotkit/shared/wire';

/**
 * What is wanted with contacts: the scope that a client needs for it, and of members which permission, and how far it must reach: to a
 * booking of the person, as it does for that booking itself, or to every booking there is (D6, decision record 0024).
 */
export const contactOperations = {
  view: { scope: 'contacts:read', permission: 'view', reach: 'a_booking' },
  edit: { scope: 'contacts:write', permission: 'edit', reach: 'a_booking' },
  /** Nobody knows yet whose bookings it will be behind. */
  create: { scope: 'contacts:write', permission: 'edit', reach: 'every_booking' },
  remove: { scope: 'contacts:write', permission: 'delete', reach: 'every_booking' },
  /** Everything that is held about a person, with all of its bookings. */
  export: { scope: 'contacts:read', permission: 'view', reach: 'every_booking' },
  erase: { scope: 'contacts:write', permission: 'delete', reach: 'every_booking' },
} as const satisfies Record<
  string,
  { scope: ApiScope; permission: keyof Permissions; reach: 'a_booking' | 'every_booking' }
>;
export type ContactOperation = keyof typeof contactOperations;

/** Whether a member may, where its permissions to view and to do that reach a booking of the contact or not. */
export function memberMayWithContact(
  permissions: Permissions,
  operation: ContactOperation,
  reaches: { readonly toView: boolean; readonly toDo: boolean },
): 'allowed' | 'forbidden' | 'hidden' {
  if (!reaches.toView) return 'hidden';
  const { permission, reach } = contactOperations[operation];
  const isEnough = reach === 'every_booking' ? permissions[permission] === 'all' : reaches.toDo;
  return isEnough ? 'allowed' : 'forbidden';
}
