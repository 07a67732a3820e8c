import { AppError } from '@slotkit/shared';
import type { ApiScope } from '@slotkit/shared/wire';
import { missingScopes } from '../access/decide-granting.ts';
import type { ConfigCaller } from './config-caller.ts';

/**
 * Lets nobody give away, or take over, more than it has itself: a client needs every scope that it gives. Members who get here are
 * admins. Throws 403 naming what is missing.
 */
export function requireGranting(caller: ConfigCaller, needed: readonly ApiScope[]): void {
  if (caller.kind !== 'client') return;
  const missing = missingScopes(caller.client.tokenScopes, needed);
  if (missing.length > 0)
    throw new AppError(
      'forbidden',
      `A client can give nobody more than it may itself; this needs ${missing.join(', ')} as well.`,
      { extra: { scope: missing.join(' ') } },
    );
}
