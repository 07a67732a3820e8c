import type { Selectable } from 'kysely';
import type { ConfigRecord, ObjectFilter } from '../configuration/resource.ts';
import type { Reader, Writer } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';
import { poolsOf, type PoolEntry } from './pool-store.ts';
import { readSettings } from './read-settings.ts';
import type { StoredSettings } from './setting-fields.ts';

/** An event type as it is set up. */
export interface StoredEventType extends ConfigRecord {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly public: boolean;
  readonly settings: StoredSettings;
  /** By id. */
  readonly hosts: readonly PoolEntry[];
  /** The zone of an event type that has none of its own. */
  readonly appTimezone: string;
}

type Row = Selectable<Schema['event_types']> & { readonly app_timezone: string };

const eventTypes = (reader: Reader) =>
  reader
    .selectFrom('event_types')
    .innerJoin('apps', 'apps.id', 'event_types.app_id')
    .selectAll('event_types')
    .select('apps.timezone as app_timezone');

/** An event type of an app by id, archived or not; null when there is none. */
export async function findStoredEventType(
  reader: Reader,
  { id, appId }: { readonly id: string; readonly appId: string },
): Promise<StoredEventType | null> {
  const row = await eventTypes(reader)
    .where('event_types.id', '=', id)
    .where('event_types.app_id', '=', appId)
    .executeTakeFirst();
  return row ? ((await complete(reader, [row]))[0] ?? null) : null;
}

/** One page of an app's event types. */
export async function pageOfEventTypes(
  reader: Reader,
  { appId, archived, hostIds }: ObjectFilter,
  page: PageRequest,
): Promise<StoredEventType[]> {
  let query = eventTypes(reader)
    .where('event_types.app_id', '=', appId)
    .where('event_types.archived', '=', archived ? 1 : 0);
  if (hostIds) {
    if (hostIds.size === 0) return [];
    query = query.where('event_types.id', 'in', (pools) =>
      pools
        .selectFrom('event_type_hosts')
        .select('event_type_id')
        .where('host_id', 'in', [...hostIds]),
    );
  }
  const rows = await onPage(query, { value: 'event_types.id', id: 'event_types.id' }, page).execute();
  return complete(reader, rows);
}

async function complete(reader: Reader, rows: readonly Row[]): Promise<StoredEventType[]> {
  const pools = await poolsOf(
    reader,
    rows.map(({ id }) => id),
  );
  return rows.map((row) => ({
    id: row.id,
    appId: row.app_id,
    slug: row.slug,
    title: row.title,
    description: row.description,
    public: row.public === 1,
    settings: readSettings(row.settings_json),
    hosts: pools.get(row.id) ?? [],
    appTimezone: row.app_timezone,
    archived: row.archived === 1,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  }));
}

/** Writes a new event type, behind all others of its app, without its pool. */
export async function insertEventType(trx: Writer, eventType: StoredEventType): Promise<void> {
  const last = await trx
    .selectFrom('event_types')
    .select(({ fn }) => fn.max('position').as('position'))
    .where('app_id', '=', eventType.appId)
    .executeTakeFirst();
  await trx
    .insertInto('event_types')
    .values({
      id: eventType.id,
      app_id: eventType.appId,
      position: (last?.position ?? -1) + 1,
      created_at: eventType.createdAt,
      ...changeable(eventType),
    })
    .execute();
}

/** Writes what can change about an event type, without its pool. */
export async function updateEventType(trx: Writer, eventType: StoredEventType): Promise<void> {
  await trx.updateTable('event_types').set(changeable(eventType)).where('id', '=', eventType.id).execute();
}

const changeable = (eventType: StoredEventType) => ({
  slug: eventType.slug,
  title: eventType.title,
  description: eventType.description,
  public: eventType.public ? 1 : 0,
  settings_json: JSON.stringify(eventType.settings),
  archived: eventType.archived ? 1 : 0,
  version: eventType.version,
  updated_at: eventType.updatedAt,
});

/** Whether anybody ever booked or held a time of an event type. */
export async function isBooked(reader: Reader, eventTypeId: string): Promise<boolean> {
  const row = await reader
    .selectFrom('bookings')
    .select('id')
    .where('event_type_id', '=', eventTypeId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes an event type that nobody booked, with its pool. */
export async function deleteEventType(trx: Writer, id: string): Promise<void> {
  await trx.deleteFrom('event_type_hosts').where('event_type_id', '=', id).execute();
  await trx.deleteFrom('event_types').where('id', '=', id).execute();
}

/** Event types whose pool or places others changed: each counts as changed itself. */
export async function touchEventTypes(trx: Writer, ids: readonly string[], now: number): Promise<void> {
  if (ids.length === 0) return;
  await trx
    .updateTable('event_types')
    .set((old) => ({ version: old('version', '+', 1), updated_at: now }))
    .where('id', 'in', ids)
    .execute();
}

/** Takes a place out of all event types of an app. */
export async function forgetLocation(
  trx: Writer,
  { appId, locationId }: { readonly appId: string; readonly locationId: string },
  now: number,
): Promise<void> {
  const rows = await trx
    .selectFrom('event_types')
    .select(['id', 'settings_json'])
    .where('app_id', '=', appId)
    .where('settings_json', 'like', `%${locationId}%`)
    .execute();
  for (const { id, settings_json: json } of rows) {
    const settings = readSettings(json);
    const locationIds = settings.locationIds.filter((one) => one !== locationId);
    await trx
      .updateTable('event_types')
      .set({ settings_json: JSON.stringify({ ...settings, locationIds }) })
      .where('id', '=', id)
      .execute();
  }
  await touchEventTypes(
    trx,
    rows.map(({ id }) => id),
    now,
  );
}
