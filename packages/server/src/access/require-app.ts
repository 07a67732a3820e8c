import { AppError } from '@slotkit/shared';
import type { ApiScope, Permissions } from '@slotkit/shared/wire';
import type { Context } from 'hono';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import { requirePrincipal, requireScope } from './principal.ts';

/** What a call about the whole app asks for: a scope of clients, permissions that reach everything of members. */
export interface AppOperation {
  readonly scope: ApiScope;
  readonly permissions: readonly (keyof Permissions)[];
  /** What it is about, as a refusal says it: `Webhooks`. */
  readonly what: string;
}

/**
 * Whose app a caller may see or change as a whole, for what concerns everybody's bookings: the app's id (D6). Throws 401, 403 for a
 * client without the scope and for a member whose permissions do not reach every booking.
 */
export async function requireApp(
  c: Context<AppEnv>,
  deps: Deps,
  { scope, permissions, what }: AppOperation,
): Promise<string> {
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, scope);
  if (principal.kind === 'client') return principal.appId;
  const own = principal.member.permissions;
  if (permissions.some((permission) => own[permission] !== 'all'))
    throw new AppError(
      'forbidden',
      `${what} are for members who may ${permissions.join(' and ')} every booking.`,
    );
  return principal.appId;
}
