import { notFound } from '@slotkit/shared';
import type { DoNotDisturbRequest } from '@slotkit/shared/wire';
import { getBooking } from '../bookings/booking-store.ts';
import { instantOf } from '../bookings/check-order.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { queueConflictNotices, whoWouldBeTold } from '../reminders/conflict-notices.ts';
import { bookingsWithin, deleteDnd, insertDnd, type DndRecord } from './dnd-store.ts';

/** A time in which a host is not to be booked, and what is booked in it already. */
export interface DndAnswer extends Omit<DndRecord, 'id'> {
  /** Null when it was only asked about. */
  readonly id: string | null;
  readonly affectedBookings: readonly string[];
  readonly notifiedBookings: readonly string[];
}

/**
 * Keeps a time of a host free of new bookings. What is booked stays: the answer names it, and its customers are told when that is
 * wanted. A dry run changes nothing and tells nobody.
 */
export async function addDnd(deps: Deps, hostId: string, request: DoNotDisturbRequest): Promise<DndAnswer> {
  const wish = {
    hostId,
    startAt: instantOf(request.start),
    endAt: instantOf(request.end),
    reason: request.reason === undefined || request.reason === '' ? null : request.reason,
  };
  const answer = await writeTransaction(deps.db, async (trx) => {
    // Whoever books this host waits here, and then sees what was added.
    await deps.db.engine.lockRows(trx, 'hosts', [hostId]);
    const now = deps.clock.now();
    const affectedBookings = await bookingsWithin(trx, wish, now);
    await deps.db.engine.lockRows(trx, 'bookings', affectedBookings);
    const notifiedBookings = request.notify_customers ? await tell(trx, affectedBookings, request, now) : [];
    const added = request.dry_run ? { ...wish, id: null } : await insertDnd(trx, wish, now);
    return { ...added, affectedBookings, notifiedBookings };
  });
  deps.wakeWorker();
  return answer;
}

async function tell(
  trx: Writer,
  bookingIds: readonly string[],
  { dry_run }: DoNotDisturbRequest,
  now: number,
): Promise<string[]> {
  const bookings = [];
  for (const id of bookingIds) bookings.push(await getBooking(trx, id));
  return dry_run ? whoWouldBeTold(trx, bookings, now) : queueConflictNotices(trx, bookings, now);
}

/** Lets a host be booked again in that time. Throws 404 when the host has no such time. */
export async function removeDnd({ db }: Deps, hostId: string, id: string): Promise<void> {
  const isRemoved = await writeTransaction(db, (trx) => deleteDnd(trx, hostId, id));
  if (!isRemoved) throw notFound('do-not-disturb');
}
