import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';

/** Time taken from or added to a host's week. `startLocal` and `endLocal` are what clocks of the zone show. */
export interface StoredException {
  readonly id: string;
  readonly hostId: string;
  readonly type: 'blocked' | 'extra';
  readonly startLocal: string;
  readonly endLocal: string;
  /** Null: the schedule's. */
  readonly timezone: string | null;
  readonly reason: string | null;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Days between which exceptions are wanted, both included. */
export interface ExceptionFilter {
  readonly hostId: string;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

/** An exception of a host; null when it has none of that id. */
export async function findException(
  reader: Reader,
  { hostId, id }: Pick<StoredException, 'hostId' | 'id'>,
): Promise<StoredException | null> {
  const row = await reader
    .selectFrom('host_exceptions')
    .selectAll()
    .where('id', '=', id)
    .where('host_id', '=', hostId)
    .executeTakeFirst();
  return row ? storedOf(row) : null;
}

/** One page of a host's exceptions, by start. */
export async function pageOfExceptions(
  reader: Reader,
  { hostId, from, to }: ExceptionFilter,
  page: PageRequest,
): Promise<StoredException[]> {
  let exceptions = reader.selectFrom('host_exceptions').selectAll().where('host_id', '=', hostId);
  if (from !== undefined) exceptions = exceptions.where('end_local', '>', `${from}T00:00`);
  if (to !== undefined) exceptions = exceptions.where('start_local', '<=', `${to}T23:59`);
  const rows = await onPage(exceptions, { value: 'start_local', id: 'id' }, page).execute();
  return rows.map(storedOf);
}

/** Adds an exception. */
export async function insertException(trx: Writer, exception: StoredException): Promise<void> {
  const { id, hostId, createdAt } = exception;
  await trx
    .insertInto('host_exceptions')
    .values({ id, host_id: hostId, created_at: createdAt, ...changeable(exception) })
    .execute();
}

/** Writes what can change about an exception. */
export async function updateException(trx: Writer, exception: StoredException): Promise<void> {
  await trx
    .updateTable('host_exceptions')
    .set(changeable(exception))
    .where('id', '=', exception.id)
    .execute();
}

/** Takes an exception away. */
export async function deleteException(trx: Writer, id: string): Promise<void> {
  await trx.deleteFrom('host_exceptions').where('id', '=', id).execute();
}

const changeable = (exception: StoredException) => ({
  type: exception.type,
  start_local: exception.startLocal,
  end_local: exception.endLocal,
  timezone: exception.timezone,
  reason: exception.reason,
  version: exception.version,
  updated_at: exception.updatedAt,
});

const storedOf = (row: Selectable<Schema['host_exceptions']>): StoredException => ({
  id: row.id,
  hostId: row.host_id,
  type: row.type,
  startLocal: row.start_local,
  endLocal: row.end_local,
  timezone: row.timezone,
  reason: row.reason,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});
