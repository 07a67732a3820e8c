import type { Selectable } from 'kysely';
import type { ObjectFilter } from '../configuration/resource.ts';
import type { Reader, Writer } from '../db/database.ts';
import { readOptionalJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import type { StoredWidgetKey } from './widget-key-resource.ts';

/** A publishable key: whose it is, and the origins it is limited to; null: the app's. */
export interface WidgetKeyRecord {
  readonly appId: string;
  readonly key: string;
  readonly origins: readonly string[] | null;
}

/** The app's publishable key that its own hosted pages carry: the oldest one; null when it has none. */
export async function findPublicKey(reader: Reader, appId: string): Promise<string | null> {
  const row = await reader
    .selectFrom('widget_keys')
    .select('key')
    .where('app_id', '=', appId)
    .orderBy('created_at')
    .orderBy('id')
    .executeTakeFirst();
  return row?.key ?? null;
}

/** A widget key by its text; null when there is none. */
export async function findWidgetKey(reader: Reader, key: string): Promise<WidgetKeyRecord | null> {
  const row = await reader
    .selectFrom('widget_keys')
    .select(['app_id', 'key', 'origins_json'])
    .where('key', '=', key)
    .executeTakeFirst();
  return row
    ? { appId: row.app_id, key: row.key, origins: readOptionalJson<string[]>(row.origins_json) }
    : null;
}

/** A key of an app by its id; null when there is none. */
export async function findOwnKey(
  reader: Reader,
  { id, appId }: { readonly id: string; readonly appId: string },
): Promise<StoredWidgetKey | null> {
  const row = await reader
    .selectFrom('widget_keys')
    .selectAll()
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .executeTakeFirst();
  return row ? storedOf(row) : null;
}

/** One page of an app's keys; none is ever archived. */
export async function pageOfKeys(
  reader: Reader,
  { appId, archived }: ObjectFilter,
  page: PageRequest,
): Promise<StoredWidgetKey[]> {
  if (archived) return [];
  const keys = reader.selectFrom('widget_keys').selectAll().where('app_id', '=', appId);
  const rows = await onPage(keys, { value: 'id', id: 'id' }, page).execute();
  return rows.map(storedOf);
}

/** Writes a new key. */
export async function insertWidgetKey(trx: Writer, stored: StoredWidgetKey): Promise<void> {
  await trx
    .insertInto('widget_keys')
    .values({
      id: stored.id,
      app_id: stored.appId,
      key: stored.key,
      created_at: stored.createdAt,
      ...changeable(stored),
    })
    .execute();
}

/** Writes what can change about a key. */
export async function updateWidgetKey(trx: Writer, stored: StoredWidgetKey): Promise<void> {
  await trx.updateTable('widget_keys').set(changeable(stored)).where('id', '=', stored.id).execute();
}

/** Deletes a key: whoever sends it is refused from the commit on. */
export async function deleteWidgetKey(trx: Writer, id: string): Promise<void> {
  await trx.deleteFrom('widget_keys').where('id', '=', id).execute();
}

const changeable = ({ name, origins, version, updatedAt }: StoredWidgetKey) => ({
  name,
  origins_json: origins && JSON.stringify(origins),
  version,
  updated_at: updatedAt,
});

const storedOf = (row: Selectable<Schema['widget_keys']>): StoredWidgetKey => ({
  id: row.id,
  appId: row.app_id,
  key: row.key,
  name: row.name,
  origins: readOptionalJson<string[]>(row.origins_json),
  archived: false,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: Math.max(row.created_at, row.updated_at),
});
