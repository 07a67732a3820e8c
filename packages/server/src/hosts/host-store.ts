import type { Selectable } from 'kysely';
import type { Limits } from '@slotkit/shared/availability';
import type { ConfigRecord, ObjectFilter } from '../configuration/resource.ts';
import type { Reader, Writer } from '../db/database.ts';
import { readJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import type { PoolHost } from '../event-types/event-type.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';

/** A host as it is set up. */
export interface StoredHost extends ConfigRecord {
  readonly name: string;
  readonly email: string;
  readonly timezone: string;
  readonly memberId: string | null;
  readonly avatarUrl: string | null;
  readonly limits: Limits;
  readonly schedule: PoolHost['schedule'];
  readonly active: boolean;
}

/** A host of an app by id, archived or not; null when there is none. */
export async function findStoredHost(
  reader: Reader,
  { id, appId }: { readonly id: string; readonly appId: string },
): Promise<StoredHost | null> {
  const row = await reader
    .selectFrom('hosts')
    .selectAll()
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .executeTakeFirst();
  return row ? storedOf(row) : null;
}

/** One page of an app's hosts. */
export async function pageOfHosts(
  reader: Reader,
  { appId, archived, hostIds }: ObjectFilter,
  page: PageRequest,
): Promise<StoredHost[]> {
  if (hostIds?.size === 0) return [];
  let hosts = reader
    .selectFrom('hosts')
    .selectAll()
    .where('app_id', '=', appId)
    .where('archived', '=', archived ? 1 : 0);
  if (hostIds) hosts = hosts.where('id', 'in', [...hostIds]);
  const rows = await onPage(hosts, { value: 'id', id: 'id' }, page).execute();
  return rows.map(storedOf);
}

/** Writes a new host. */
export async function insertHost(trx: Writer, host: StoredHost): Promise<void> {
  await trx
    .insertInto('hosts')
    .values({ id: host.id, app_id: host.appId, created_at: host.createdAt, ...changeable(host) })
    .execute();
}

/** Writes what can change about a host. */
export async function updateHost(trx: Writer, host: StoredHost): Promise<void> {
  await trx.updateTable('hosts').set(changeable(host)).where('id', '=', host.id).execute();
}

/** Whether a host has, or had, any booking. */
export async function hasBookings(reader: Reader, hostId: string): Promise<boolean> {
  const row = await reader
    .selectFrom('booking_hosts')
    .select('booking_id')
    .where('host_id', '=', hostId)
    .executeTakeFirst();
  return row !== undefined;
}

/** Deletes a host that nobody booked, with all that is its own. */
export async function deleteHost(trx: Writer, id: string): Promise<void> {
  for (const table of ['host_calendars', 'host_exceptions', 'host_do_not_disturb'] as const)
    await trx.deleteFrom(table).where('host_id', '=', id).execute();
  await trx.deleteFrom('hosts').where('id', '=', id).execute();
}

const changeable = (host: StoredHost) => ({
  name: host.name,
  email: host.email,
  timezone: host.timezone,
  member_id: host.memberId,
  avatar_url: host.avatarUrl,
  limits_json: JSON.stringify(host.limits),
  schedule_json: JSON.stringify(host.schedule),
  active: host.active ? 1 : 0,
  archived: host.archived ? 1 : 0,
  version: host.version,
  updated_at: host.updatedAt,
});

const storedOf = (row: Selectable<Schema['hosts']>): StoredHost => ({
  id: row.id,
  appId: row.app_id,
  name: row.name,
  email: row.email,
  timezone: row.timezone,
  memberId: row.member_id,
  avatarUrl: row.avatar_url,
  limits: readJson<Limits>(row.limits_json),
  schedule: readJson<PoolHost['schedule']>(row.schedule_json),
  active: row.active === 1,
  archived: row.archived === 1,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
