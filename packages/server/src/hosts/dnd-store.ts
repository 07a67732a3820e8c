import type { Reader, Writer } from '../db/database.ts';
import { newId } from '../ids.ts';

/** A time in which a host is not to be booked: [startAt, endAt), epoch milliseconds. */
export interface DndRecord {
  readonly id: string;
  readonly hostId: string;
  readonly startAt: number;
  readonly endAt: number;
  readonly reason: string | null;
}

/** Adds one. */
export async function insertDnd(trx: Writer, dnd: Omit<DndRecord, 'id'>, now: number): Promise<DndRecord> {
  const record = { id: newId('doNotDisturb', now), ...dnd };
  await trx
    .insertInto('host_do_not_disturb')
    .values({
      id: record.id,
      host_id: record.hostId,
      start_at: record.startAt,
      end_at: record.endAt,
      reason: record.reason,
    })
    .execute();
  return record;
}

/** Those of a host that are not over, by start. */
export async function listDnd(reader: Reader, hostId: string, now: number): Promise<DndRecord[]> {
  const rows = await reader
    .selectFrom('host_do_not_disturb')
    .selectAll()
    .where('host_id', '=', hostId)
    .where('end_at', '>', now)
    .orderBy('start_at')
    .orderBy('id')
    .execute();
  return rows.map((row) => ({
    id: row.id,
    hostId: row.host_id,
    startAt: row.start_at,
    endAt: row.end_at,
    reason: row.reason,
  }));
}

/** Takes one away; false when the host has none of that id. */
export async function deleteDnd(trx: Writer, hostId: string, id: string): Promise<boolean> {
  const { numDeletedRows } = await trx
    .deleteFrom('host_do_not_disturb')
    .where('id', '=', id)
    .where('host_id', '=', hostId)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}

/** Ids of the bookings that a host has within a time, holds and what is overdue left out, by start. */
export async function bookingsWithin(
  reader: Reader,
  { hostId, startAt, endAt }: Pick<DndRecord, 'hostId' | 'startAt' | 'endAt'>,
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
        where('bookings.status', 'in', ['scheduled', 'confirmed', 'started']),
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
