import type { Selectable } from 'kysely';
import { sql } from 'kysely';
import type { Location } from '@slotkit/shared/wire';
import type { ConfigRecord, ObjectFilter } from '../configuration/resource.ts';
import type { Reader, Writer } from '../db/database.ts';
import { readOptionalJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';

/** A place as it is set up. */
export interface StoredLocation extends ConfigRecord {
  readonly name: string;
  readonly type: Location['type'];
  readonly value: string;
  /** Who serves it; null: every host. */
  readonly hostIds: readonly string[] | null;
}

/** A place of an app by id, archived or not; null when there is none. */
export async function findLocation(
  reader: Reader,
  { id, appId }: { readonly id: string; readonly appId: string },
): Promise<StoredLocation | null> {
  const row = await reader
    .selectFrom('locations')
    .selectAll()
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .executeTakeFirst();
  return row ? storedOf(row) : null;
}

/** One page of an app's places. */
export async function pageOfLocations(
  reader: Reader,
  { appId, archived }: ObjectFilter,
  page: PageRequest,
): Promise<StoredLocation[]> {
  const locations = reader
    .selectFrom('locations')
    .selectAll()
    .where('app_id', '=', appId)
    .where('archived', '=', archived ? 1 : 0);
  const rows = await onPage(locations, { value: 'id', id: 'id' }, page).execute();
  return rows.map(storedOf);
}

/** Writes a new place, behind all others of its app. */
export async function insertLocation(trx: Writer, location: StoredLocation): Promise<void> {
  const last = await trx
    .selectFrom('locations')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('app_id', '=', location.appId)
    .executeTakeFirst();
  await trx
    .insertInto('locations')
    .values({
      id: location.id,
      app_id: location.appId,
      position: (last?.position ?? -1) + 1,
      created_at: location.createdAt,
      ...changeable(location),
    })
    .execute();
}

/** Writes what can change about a place. */
export async function updateLocation(trx: Writer, location: StoredLocation): Promise<void> {
  await trx.updateTable('locations').set(changeable(location)).where('id', '=', location.id).execute();
}

/** Deletes a place that no booking has. */
export async function deleteLocation(trx: Writer, id: string): Promise<void> {
  await trx.deleteFrom('locations').where('id', '=', id).execute();
}

/** Whether any booking has, or had, a place. */
export async function isPlaceOfBookings(reader: Reader, { id, appId }: StoredLocation): Promise<boolean> {
  const row = await reader
    .selectFrom('bookings')
    .select('id')
    .where('app_id', '=', appId)
    .where(sql<boolean>`location_json like ${`{"id":"${id}"%`}`)
    .executeTakeFirst();
  return row !== undefined;
}

/** Takes a host out of the places that it served. */
export async function leaveLocations(
  trx: Writer,
  { hostId, appId }: { readonly hostId: string; readonly appId: string },
  now: number,
): Promise<void> {
  const rows = await trx.selectFrom('locations').selectAll().where('app_id', '=', appId).execute();
  for (const location of rows.map(storedOf)) {
    if (!location.hostIds?.includes(hostId)) continue;
    const hostIds = location.hostIds.filter((id) => id !== hostId);
    await updateLocation(trx, { ...location, hostIds, version: location.version + 1, updatedAt: now });
  }
}

const changeable = (location: StoredLocation) => ({
  name: location.name,
  type: location.type,
  value: location.value,
  host_ids_json: location.hostIds && JSON.stringify(location.hostIds),
  archived: location.archived ? 1 : 0,
  version: location.version,
  updated_at: location.updatedAt,
});

const storedOf = (row: Selectable<Schema['locations']>): StoredLocation => ({
  id: row.id,
  appId: row.app_id,
  name: row.name,
  type: row.type,
  value: row.value,
  hostIds: readOptionalJson<string[]>(row.host_ids_json),
  archived: row.archived === 1,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
