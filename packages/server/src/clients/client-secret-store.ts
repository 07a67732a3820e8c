import type { Reader, Writer } from '../db/database.ts';
import { hashSecret, newSecret } from '../secrets.ts';

/** How a secret is kept: together with the client's id, so that it can be found without comparing anything byte by byte. */
export const secretHash = (clientId: string, secret: string): string => hashSecret(`${clientId}\0${secret}`);

/** Gives a client one more secret, which is returned once and kept as SHA-256 alone. */
export async function addSecret(
  trx: Writer,
  clientId: string,
  now: number,
  secret: string = newSecret(),
): Promise<string> {
  await trx
    .insertInto('client_secrets')
    .values({
      secret_hash: secretHash(clientId, secret),
      client_id: clientId,
      created_at: now,
      expires_at: null,
    })
    .execute();
  return secret;
}

/**
 * Lets the secret that a client uses now end at an instant, and every other of its secrets at once, so that there are never more than
 * two. Tokens end with the secret that they were given for. Returns until when the one works; null when none does.
 */
export async function endSecrets(
  trx: Writer,
  clientId: string,
  endsAt: number,
  now: number,
): Promise<number | null> {
  const current = endsAt > now ? await currentSecret(trx, clientId, now) : null;
  await trx
    .deleteFrom('client_secrets')
    .where('client_id', '=', clientId)
    .where('secret_hash', '<>', current?.hash ?? '')
    .execute();
  if (current === null) return null;
  const until = Math.min(endsAt, current.expiresAt ?? endsAt);
  await trx
    .updateTable('client_secrets')
    .set({ expires_at: until })
    .where('secret_hash', '=', current.hash)
    .execute();
  return until;
}

/** Makes all secrets and tokens of a client worthless from the commit on. */
export async function forgetCredentials(trx: Writer, clientId: string): Promise<void> {
  await trx.deleteFrom('client_secrets').where('client_id', '=', clientId).execute();
  await trx.deleteFrom('access_tokens').where('client_id', '=', clientId).execute();
}

/** The newest secret that works. */
async function currentSecret(
  reader: Reader,
  clientId: string,
  now: number,
): Promise<{ readonly hash: string; readonly expiresAt: number | null } | null> {
  const row = await reader
    .selectFrom('client_secrets')
    .select(['secret_hash as hash', 'expires_at as expiresAt'])
    .where('client_id', '=', clientId)
    .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
    .orderBy('created_at', 'desc')
    // Of two made at one instant the one that does not end is the newer one.
    .orderBy((order) => order.case().when('expires_at', 'is', null).then(0).else(1).end())
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** Forgets secrets that have ended. Returns how many. */
export async function purgeSecrets(trx: Writer, now: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('client_secrets')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
