import { agreedStates } from '@slotkit/shared/lifecycle';
import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { onPage } from '../lists/keyset.ts';
import type { PageRequest } from '../lists/read-page.ts';

/** A time in which a host is not to be booked: [startAt, endAt), epoch milliseconds. */
export interface DndTime {
  readonly hostId: string;
  readonly startAt: number;
  readonly endAt: number;
  readonly reason: string | null;
}

/** The same as it is stored. */
export interface DndRecord extends DndTime {
  readonly id: string;
  readonly version: number;
  readonly createdAt: number;
  readonly updatedAt: number;
}

/** Adds one. */
export async function insertDnd(trx: Writer, dnd: DndRecord): Promise<void> {
  await trx
    .insertInto('host_do_not_disturb')
    .values({ id: dnd.id, host_id: dnd.hostId, created_at: dnd.createdAt, ...changeable(dnd) })
    .execute();
}

/** Writes what can change about one. */
export async function updateDnd(trx: Writer, dnd: DndRecord): Promise<void> {
  await trx.updateTable('host_do_not_disturb').set(changeable(dnd)).where('id', '=', dnd.id).execute();
}

/** One page of those of a host that are not over, by start. */
export async function pageOfDnd(
  reader: Reader,
  { hostId, now }: { readonly hostId: string; readonly now: number },
  page: PageRequest,
): Promise<DndRecord[]> {
  const times = reader
    .selectFrom('host_do_not_disturb')
    .selectAll()
    .where('host_id', '=', hostId)
    .where('end_at', '>', now);
  const rows = await onPage(times, { value: 'start_at', id: 'id' }, page).execute();
  return rows.map(recordOf);
}

/** One of a host, over or not; null when it has none of that id. */
export async function findDnd(
  reader: Reader,
  { hostId, id }: Pick<DndRecord, 'hostId' | 'id'>,
): Promise<DndRecord | null> {
  const row = await reader
    .selectFrom('host_do_not_disturb')
    .selectAll()
    .where('id', '=', id)
    .where('host_id', '=', hostId)
    .executeTakeFirst();
  return row ? recordOf(row) : null;
}

/** Takes one away. */
export async function deleteDnd(trx: Writer, id: string): Promise<void> {
  await trx.deleteFrom('host_do_not_disturb').where('id', '=', id).execute();
}

const changeable = (dnd: DndRecord) => ({
  start_at: dnd.startAt,
  end_at: dnd.endAt,
  reason: dnd.reason,
  version: dnd.version,
  updated_at: dnd.updatedAt,
});

const recordOf = (row: Selectable<Schema['host_do_not_disturb']>): DndRecord => ({
  id: row.id,
  hostId: row.host_id,
  startAt: row.start_at,
  endAt: row.end_at,
  reason: row.reason,
  version: row.version,
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** Ids of the bookings that a host has within a time, holds and what is overdue left out, by start. */
export async function bookingsWithin(
  reader: Reader,
  { hostId, startAt, endAt }: Omit<DndTime, 'reason'>,
  now: number,
): Promise<string[]> {
  const rows = await reader
    .selectFrom('bookings')
    .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'bookings.id')
    .select('bookings.id')
    .where('booking_hosts.host_id', '=', hostId)
    .where('bookings.start_at', '<', endAt)
    .where('bookings.end_at', '>', startAt)
    .where((where) =>
      where.or([
        where('bookings.status', 'in', agreedStates),
        where.and([
          where('bookings.status', '=', 'pending_confirmation'),
          where('bookings.confirm_by', '>', now),
        ]),
      ]),
    )
    .orderBy('bookings.start_at')
    .orderBy('bookings.id')
    .execute();
  return rows.map(({ id }) => id);
}
