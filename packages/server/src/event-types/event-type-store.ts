import type { Reader } from '../db/database.ts';
import { readJson, readOptionalJson } from '../db/json-column.ts';
import { isGoogleMeet } from '../google/google-meet.ts';
import type { EventTypeRecord, LocationRecord, PoolHost } from './event-type.ts';
import { meetHosts, servedBy } from './meet-hosts.ts';
import type { StoredSettings } from './setting-fields.ts';
import { readSettings } from './read-settings.ts';

interface EventTypeRow {
  readonly id: string;
  readonly app_id: string;
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  readonly public: number;
  readonly settings_json: string;
  readonly app_timezone: string;
}

/** An event type by its slug, public or not; null when there is none or it is archived. */
export async function findEventType(reader: Reader, slug: string): Promise<EventTypeRecord | null> {
  const row = await live(reader).where('event_types.slug', '=', slug).executeTakeFirst();
  return row ? ((await complete(reader, [row]))[0] ?? null) : null;
}

/** The same by its id. */
export async function findEventTypeById(reader: Reader, id: string): Promise<EventTypeRecord | null> {
  const row = await live(reader).where('event_types.id', '=', id).executeTakeFirst();
  return row ? ((await complete(reader, [row]))[0] ?? null) : null;
}

/** The event type of a booking, archived or not: what is booked can still be managed. */
export async function eventTypeOfBooking(reader: Reader, id: string): Promise<EventTypeRecord> {
  const row = await all(reader).where('event_types.id', '=', id).executeTakeFirstOrThrow();
  const [eventType] = await complete(reader, [row]);
  if (!eventType) throw new Error(`Event type ${id} vanished while it was read.`);
  return eventType;
}

/** What is set on event types, archived or not, found by their ids. */
export async function settingsOfTypes(
  reader: Reader,
  ids: readonly string[],
): Promise<(id: string) => StoredSettings> {
  const rows =
    ids.length === 0
      ? []
      : await reader
          .selectFrom('event_types')
          .select(['id', 'settings_json'])
          .where('id', 'in', ids)
          .execute();
  const known = new Map(rows.map(({ id, settings_json }) => [id, readSettings(settings_json)]));
  return (id) => {
    const settings = known.get(id);
    if (!settings) throw new Error(`Event type ${id} vanished while it was read.`);
    return settings;
  };
}

/** The public event types of an app, in the order that the app gives them. */
export async function listPublicEventTypes(reader: Reader, appId: string): Promise<EventTypeRecord[]> {
  const rows = await live(reader)
    .where('event_types.app_id', '=', appId)
    .where('event_types.public', '=', 1)
    .orderBy('event_types.position')
    .orderBy('event_types.id')
    .execute();
  return complete(reader, rows);
}

const all = (reader: Reader) =>
  reader
    .selectFrom('event_types')
    .innerJoin('apps', 'apps.id', 'event_types.app_id')
    .select(['event_types.id', 'event_types.app_id', 'event_types.slug', 'event_types.title'])
    .select(['event_types.description', 'event_types.public', 'event_types.settings_json'])
    .select('apps.timezone as app_timezone');

const live = (reader: Reader) => all(reader).where('event_types.archived', '=', 0);

async function complete(reader: Reader, rows: readonly EventTypeRow[]): Promise<EventTypeRecord[]> {
  if (rows.length === 0) return [];
  const hosts = await poolHosts(
    reader,
    rows.map(({ id }) => id),
  );
  const appIds = [...new Set(rows.map((row) => row.app_id))];
  const locations = await appLocations(reader, appIds);
  const able = [...locations.values()].some(isGoogleMeet) ? await meetHosts(reader, appIds) : noHosts;
  return rows.map((row) => {
    const stored = readSettings(row.settings_json);
    const settings = { ...stored, timezone: stored.timezone ?? row.app_timezone };
    const pool = hosts.get(row.id) ?? [];
    const poolIds = pool.map(({ id }) => id);
    return {
      id: row.id,
      appId: row.app_id,
      slug: row.slug,
      title: row.title,
      description: row.description,
      public: row.public === 1,
      settings,
      hosts: pool,
      locations: settings.locationIds
        .flatMap((id) => locations.get(id) ?? [])
        .map((location) => servedBy(location, poolIds, settings, able)),
    };
  });
}

const noHosts: ReadonlySet<string> = new Set();

async function poolHosts(reader: Reader, eventTypeIds: readonly string[]): Promise<Map<string, PoolHost[]>> {
  const rows = await reader
    .selectFrom('event_type_hosts')
    .innerJoin('hosts', 'hosts.id', 'event_type_hosts.host_id')
    .select([
      'event_type_hosts.event_type_id',
      'hosts.id',
      'hosts.name',
      'hosts.email',
      'hosts.timezone',
      'hosts.avatar_url',
      'hosts.limits_json',
      'hosts.schedule_json',
    ])
    .where('event_type_hosts.event_type_id', 'in', eventTypeIds)
    .where('hosts.active', '=', 1)
    .where('hosts.archived', '=', 0)
    .orderBy('hosts.id')
    .execute();
  const byEventType = Map.groupBy(rows, (row) => row.event_type_id);
  return new Map([...byEventType].map(([id, pool]) => [id, pool.map(toPoolHost)]));
}

/** The hosts of an event type's pool who take bookings, by id. */
export const poolOf = async (reader: Reader, eventTypeId: string): Promise<readonly PoolHost[]> =>
  (await poolHosts(reader, [eventTypeId])).get(eventTypeId) ?? [];

/** The hosts of an event type's pool who take no bookings at present, by id. */
export const inactiveHosts = (
  reader: Reader,
  eventTypeId: string,
): Promise<{ readonly id: string; readonly name: string }[]> =>
  reader
    .selectFrom('event_type_hosts')
    .innerJoin('hosts', 'hosts.id', 'event_type_hosts.host_id')
    .select(['hosts.id', 'hosts.name'])
    .where('event_type_hosts.event_type_id', '=', eventTypeId)
    .where('hosts.active', '=', 0)
    .where('hosts.archived', '=', 0)
    .orderBy('hosts.id')
    .execute();

/** A host as a pool has it, out of its row. */
export function toPoolHost(row: {
  id: string;
  name: string;
  email: string;
  timezone: string;
  avatar_url: string | null;
  limits_json: string;
  schedule_json: string;
}): PoolHost {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    timezone: row.timezone,
    avatarUrl: row.avatar_url,
    limits: readJson<PoolHost['limits']>(row.limits_json),
    schedule: readJson<PoolHost['schedule']>(row.schedule_json),
  };
}

async function appLocations(reader: Reader, appIds: readonly string[]): Promise<Map<string, LocationRecord>> {
  const rows = await reader
    .selectFrom('locations')
    .select(['id', 'name', 'type', 'value', 'host_ids_json'])
    .where('app_id', 'in', appIds)
    .where('archived', '=', 0)
    .execute();
  return new Map(
    rows.map(({ host_ids_json, ...location }) => [
      location.id,
      { ...location, hostIds: readOptionalJson<string[]>(host_ids_json) },
    ]),
  );
}
