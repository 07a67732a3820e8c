import { notFound } from '@slotkit/shared';
import { formatInstant } from '@slotkit/shared/time';
import type { RotatedSecret, RotateSecretRequest } from '@slotkit/shared/wire';
import { recordAudit } from '../configuration/audit-store.ts';
import { inChange } from '../configuration/change.ts';
import { requireConfigAccess } from '../configuration/config-access.ts';
import type { ConfigCaller } from '../configuration/config-caller.ts';
import { requireGranting } from '../configuration/require-granting.ts';
import type { Deps } from '../deps.ts';
import { addSecret, endSecrets } from './client-secret-store.ts';
import { findStoredClient } from './stored-client-store.ts';

/**
 * Gives a client a new secret, and lets the one it has work on for as long as is asked, so that the other system can change over without
 * a gap. Throws 403, also for a client with more scopes than the caller, and 404, also for an archived one.
 */
export function rotateSecret(
  deps: Deps,
  caller: ConfigCaller,
  id: string,
  { keep_old_minutes: keepOldMinutes }: RotateSecretRequest,
): Promise<RotatedSecret> {
  return inChange(deps, caller, async ({ trx, appId, now }) => {
    await requireConfigAccess(trx, caller, 'edit', {
      object: 'client',
      word: 'client',
      hostIds: [],
      isKnown: false,
    });
    const client = await findStoredClient(trx, { id, appId });
    if (!client || client.archived) throw notFound('client');
    requireGranting(caller, client.scopes);
    const until = await endSecrets(trx, id, now + keepOldMinutes * 60_000, now);
    const secret = await addSecret(trx, id, now);
    await recordAudit(
      trx,
      { caller, action: 'secret_rotated', object: { type: 'client', id }, changes: {} },
      now,
    );
    return {
      client_id: id,
      client_secret: secret,
      previous_secret_expires_at: until === null ? null : formatInstant(until),
    };
  });
}
