import type { ApiScope, ClientKind } from '@slotkit/shared/wire';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import { newId } from '../ids.ts';
import { addSecret, secretHash } from './client-secret-store.ts';

/** Another system that calls the API. */
export interface ClientRecord {
  readonly id: string;
  readonly appId: string;
  readonly name: string;
  readonly kind: ClientKind;
  readonly scopes: readonly ApiScope[];
}

/** A client that has proved who it is. */
export interface ProvenClient extends ClientRecord {
  /** The secret that it did so with, as it is kept, and when that ends; null: never. */
  readonly secret: { readonly hash: string; readonly expiresAt: number | null };
}

/** Adds a client. Its secret is returned once and kept as SHA-256 alone; id and `secret` are for demos, which print theirs. */
export async function insertClient(
  trx: Writer,
  client: Omit<ClientRecord, 'id'> & { readonly id?: string },
  now: number,
  secret?: string,
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
  return { clientId: id, clientSecret: await addSecret(trx, id, now, secret) };
}

/** What a record is read from. */
export const clientColumns = [
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
): Promise<ProvenClient | null> {
  // Found by the hash of both, so that nothing secret is compared byte by byte.
  const row = await reader
    .selectFrom('client_secrets')
    .innerJoin('clients', 'clients.id', 'client_secrets.client_id')
    .select(clientColumns)
    .select(['client_secrets.secret_hash', 'client_secrets.expires_at'])
    .where('client_secrets.secret_hash', '=', secretHash(clientId, secret))
    .where((where) => where.or([where('expires_at', 'is', null), where('expires_at', '>', now)]))
    .where('clients.archived', '=', 0)
    .executeTakeFirst();
  if (!row) return null;
  return { ...clientOf(row), secret: { hash: row.secret_hash, expiresAt: row.expires_at } };
}

/** A client out of those columns. */
export const clientOf = (row: {
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
