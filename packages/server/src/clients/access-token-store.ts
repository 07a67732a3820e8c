import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { ApiScope } from '@slotkit/shared/wire';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import { hashSecret, newSecret } from '../secrets.ts';
import { clientColumns, clientOf, type ClientRecord, type ProvenClient } from './client-store.ts';

/** A bearer token's client, with the scopes that this token was given. */
export interface TokenHolder extends ClientRecord {
  readonly tokenScopes: readonly ApiScope[];
  /** In which words it is told statuses: its own choice, else its app's. */
  readonly vocabulary: StatusVocabulary;
}

/** How long a bearer token is good for, unless the secret that it is given for ends before. */
const tokenMs = 3_600_000;

/** A bearer token as it is given out. */
export interface IssuedToken {
  readonly token: string;
  readonly expiresAt: number;
}

/** Gives a client a bearer token, which is kept as SHA-256 alone, and ends with the secret that it is given for. */
export async function issueToken(
  trx: Writer,
  { id, secret }: Pick<ProvenClient, 'id' | 'secret'>,
  scopes: readonly ApiScope[],
  now: number,
): Promise<IssuedToken> {
  const token = newSecret();
  const expiresAt = Math.min(now + tokenMs, secret.expiresAt ?? Number.POSITIVE_INFINITY);
  await trx
    .insertInto('access_tokens')
    .values({
      token_hash: hashSecret(token),
      client_id: id,
      secret_hash: secret.hash,
      scopes_json: JSON.stringify(scopes),
      created_at: now,
      expires_at: expiresAt,
    })
    .execute();
  return { token, expiresAt };
}

/**
 * Whose bearer token this is; null when it is unknown, expired or revoked, its secret has ended or its client is archived. Asked anew for
 * every call, so that whatever ends a token does so everywhere at once.
 */
export async function findTokenHolder(
  reader: Reader,
  token: string,
  now: number,
): Promise<TokenHolder | null> {
  const row = await reader
    .selectFrom('access_tokens')
    .innerJoin('clients', 'clients.id', 'access_tokens.client_id')
    .innerJoin('apps', 'apps.id', 'clients.app_id')
    .leftJoin('client_secrets', 'client_secrets.secret_hash', 'access_tokens.secret_hash')
    .select(clientColumns)
    .select(['access_tokens.scopes_json as token_scopes_json', 'clients.status_vocabulary as own_vocabulary'])
    .select('apps.status_vocabulary as app_vocabulary')
    .where('access_tokens.token_hash', '=', hashSecret(token))
    .where('access_tokens.expires_at', '>', now)
    .where((where) =>
      where.or([
        where('client_secrets.expires_at', 'is', null),
        where('client_secrets.expires_at', '>', now),
      ]),
    )
    .where('clients.archived', '=', 0)
    .executeTakeFirst();
  if (!row) return null;
  const client = clientOf(row);
  const granted = readJson<ApiScope[]>(row.token_scopes_json);
  // What was taken from the client meanwhile is gone at once.
  return {
    ...client,
    tokenScopes: granted.filter((scope) => client.scopes.includes(scope)),
    vocabulary: row.own_vocabulary ?? row.app_vocabulary,
  };
}

/** Whose client a token was given to, whether or not it is good for anything still; null when there is none. */
export async function findTokenClient(reader: Reader, token: string): Promise<string | null> {
  const row = await reader
    .selectFrom('access_tokens')
    .select('client_id')
    .where('token_hash', '=', hashSecret(token))
    .executeTakeFirst();
  return row?.client_id ?? null;
}

/** Ends a token from the commit on. */
export async function deleteToken(trx: Writer, token: string): Promise<void> {
  await trx.deleteFrom('access_tokens').where('token_hash', '=', hashSecret(token)).execute();
}

/** Forgets tokens that have expired. Returns how many. */
export async function purgeTokens(trx: Writer, now: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('access_tokens')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}
