import { defaultScopes, type ApiScope, type Permissions } from '@slotkit/shared/wire';
import { isAdmin } from './decide-config-access.ts';

/**
 * The scopes that a client needs to give somebody these permissions, or to touch somebody who has them: what the member may do then, the
 * client may do already. Otherwise a client that may only configure could make itself a member who may do everything.
 */
export function scopesOfPermissions(permissions: Permissions): readonly ApiScope[] {
  if (isAdmin(permissions)) return defaultScopes;
  const { view, edit, delete: remove } = permissions;
  const isChanging = edit !== 'none' || remove !== 'none';
  return [
    ...(view === 'none' ? [] : (['scheduling:read', 'availability:read'] as const)),
    ...(view === 'all' ? (['contacts:read', 'webhooks:read'] as const) : []),
    ...(isChanging ? (['scheduling:write'] as const) : []),
    ...(edit === 'all' ? (['contacts:write', 'webhooks:manage'] as const) : []),
  ];
}

/** The scopes of `needed` that are missing among `own`. */
export const missingScopes = (own: readonly ApiScope[], needed: readonly ApiScope[]): readonly ApiScope[] =>
  needed.filter((scope) => !own.includes(scope));
