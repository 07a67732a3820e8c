import type { ApiScope, ClientKind } from '@slotkit/shared/wire';
import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import { newId } from '../ids.ts';
import { hashSecret, newSecret } from '../secrets.ts';

/** Another system that calls the API. */
export interface ClientRecord {
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly kind: ClientKind;
  readonly scopes: readonly ApiScope[];
}

/** A bearer token's client, with the scopes that this token was given. */
export interface TokenHolder extends ClientRecord {
  readonly tokenScopes: readonly ApiScope[];
  /** In which words it is told statuses: its own choice, else its app's. */
  readonly vocabulary: StatusVocabulary;
}

/** How long a bearer token is good for. */
export const tokenSeconds = 3600;

/** Adds a client. Its secret is returned once and kept as SHA-256 alone; id and `secret` are for demos, which print theirs. */
export async function insertClient(
  trx: Writer,
  client: Omit<ClientRecord, 'id'> & { readonly id?: string },
  now: number,
  secret: string = newSecret(),
): Promise<{ readonly clientId: string; readonly clientSecret: string }> {
  const id = client.id ?? newId('client', now);
  await trx
    .insertInto('clients')
    .values({
      id,
      app_id: client.appId,
      name: client.name,
      kind: client.kind,
      scopes_json: JSON.stringify(client.scopes),
      created_at: now,
      updated_at: now,
    })
    .execute();
  await trx
    .insertInto('client_secrets')
    .values({ secret_hash: hashSecret(`${id}\0${secret}`), client_id: id, created_at: now, expires_at: null })
    .execute();
  return { clientId: id, clientSecret: secret };
}

const columns = [
  'clients.id',
  'clients.app_id',
  'clients.name',
  'clients.kind',
  'clients.scopes_json',
] as const;

/** The client that this id and secret prove; null for anything else, without a difference that could be measured. */
export async function findClientBySecret(
  reader: Reader,
  clientId: string,
  secret: string,
  now: number,
): Promise<ClientRecord | null> {
  // Found by the hash of both, so that nothing secret is compared byte by byte.
  const row = await reader
    .selectFrom('client_secrets')
    .innerJoin('clients', 'clients.id', 'client_secrets.client_id')
    .select(columns)
    .where('client_secrets.secret_hash', '=', hashSecret(`${clientId}\0${secret}`))
    .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
    .where('clients.archived', '=', 0)
    .executeTakeFirst();
  return row ? toRecord(row) : null;
}

/** Gives a client a bearer token, which is kept as SHA-256 alone. */
export async function issueToken(
  trx: Writer,
  clientId: string,
  scopes: readonly ApiScope[],
  now: number,
): Promise<string> {
  const token = newSecret();
  await trx
    .insertInto('access_tokens')
    .values({
      token_hash: hashSecret(token),
      client_id: clientId,
      scopes_json: JSON.stringify(scopes),
      created_at: now,
      expires_at: now + tokenSeconds * 1000,
    })
    .execute();
  return token;
}

/** Whose bearer token this is; null when it is unknown, expired or its client archived. */
export async function findTokenHolder(
  reader: Reader,
  token: string,
  now: number,
): Promise<TokenHolder | null> {
  const row = await reader
    .selectFrom('access_tokens')
    .innerJoin('clients', 'clients.id', 'access_tokens.client_id')
    .innerJoin('apps', 'apps.id', 'clients.app_id')
    .select(columns)
    .select(['access_tokens.scopes_json as token_scopes_json', 'clients.status_vocabulary as own_vocabulary'])
    .select('apps.status_vocabulary as app_vocabulary')
    .where('token_hash', '=', hashSecret(token))
    .where('access_tokens.expires_at', '>', now)
    .where('clients.archived', '=', 0)
    .executeTakeFirst();
  if (!row) return null;
  const client = toRecord(row);
  const granted = readJson<ApiScope[]>(row.token_scopes_json);
  // What was taken from the client meanwhile is gone at once.
  return {
    ...client,
    tokenScopes: granted.filter((scope) => client.scopes.includes(scope)),
    vocabulary: row.own_vocabulary ?? row.app_vocabulary,
  };
}

/** Forgets tokens that have expired. Returns how many. */
export async function purgeTokens(trx: Writer, now: number): Promise<number> {
  const { numDeletedRows } = await trx
    .deleteFrom('access_tokens')
    .where('expires_at', '<=', now)
    .executeTakeFirst();
  return Number(numDeletedRows);
}

const toRecord = (row: {
  readonly id: string;
  readonly app_id: string;
  readonly name: string;
  readonly kind: ClientKind;
  readonly scopes_json: string;
}): ClientRecord => ({
  id: row.id,
  appId: row.app_id,
  name: row.name,
  kind: row.kind,
  scopes: readJson<ApiScope[]>(row.scopes_json),
});
