import type { Selectable } from 'kysely';
import type { ObjectFilter } from '../configuration/resource.ts';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import type { StoredClient } from './client-resource.ts';

/** A client of an app by its id, an archived one too; null when there is none. */
export async function findStoredClient(
  reader: Reader,
  { id, appId }: { readonly id: string; readonly appId: string },
): Promise<StoredClient | null> {
  const row = await reader
    .selectFrom('clients')
    .selectAll()
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .executeTakeFirst();
  return row ? storedOf(row) : null;
}

/** One page of an app's clients. */
export async function pageOfClients(
  reader: Reader,
  { appId, archived }: ObjectFilter,
  page: PageRequest,
): Promise<StoredClient[]> {
  const clients = reader
    .selectFrom('clients')
    .selectAll()
    .where('app_id', '=', appId)
    .where('archived', '=', archived ? 1 : 0);
  const rows = await onPage(clients, { value: 'id', id: 'id' }, page).execute();
  return rows.map(storedOf);
}

/** Writes a new client, without a secret. */
export async function insertStoredClient(trx: Writer, stored: StoredClient): Promise<void> {
  const { id, appId, kind, createdAt } = stored;
  await trx
    .insertInto('clients')
    .values({ id, app_id: appId, kind, created_at: createdAt, ...changeable(stored) })
    .execute();
}

/** Writes what can change about a client. */
export async function updateClient(trx: Writer, stored: StoredClient): Promise<void> {
  await trx.updateTable('clients').set(changeable(stored)).where('id', '=', stored.id).execute();
}

const changeable = (stored: StoredClient) => ({
  name: stored.name,
  scopes_json: JSON.stringify(stored.scopes),
  status_vocabulary: stored.statusVocabulary,
  archived: stored.archived ? 1 : 0,
  version: stored.version,
  updated_at: stored.updatedAt,
});

const storedOf = (row: Selectable<Schema['clients']>): StoredClient => ({
  id: row.id,
  appId: row.app_id,
  name: row.name,
  kind: row.kind,
  scopes: readJson(row.scopes_json),
  statusVocabulary: row.status_vocabulary,
  archived: row.archived === 1,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
