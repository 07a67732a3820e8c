import { AppError } from '@slotkit/shared';
import type { BulkRequest, BulkResult } from '@slotkit/shared/wire';
import type { AccessibleBooking } from '../access/require-booking.ts';
import { rehearse, writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { toAppError } from '../http/to-app-error.ts';
import type { BookingRecord } from './booking-record.ts';
import { changeBooking } from './change-booking.ts';
import { reassignBooking } from './reassign-booking.ts';

/**
 * Cancels or reassigns many bookings, each in a transaction of its own and in the order of the ids: what fails leaves the others alone.
 * `find` looks one up for the caller and throws what keeps the caller from changing it. A dry run changes nothing, and says of each what
 * would become of it.
 */
export async function changeMany(
  deps: Deps,
  request: BulkRequest,
  find: (id: string) => Promise<AccessibleBooking>,
): Promise<BulkResult[]> {
  const results: BulkResult[] = [];
  const rehearsed: BookingRecord[] = [];
  for (const id of request.ids) {
    try {
      await changeOne(deps, request, await find(id), rehearsed);
      results.push({ id, ok: true });
    } catch (error) {
      const { code } = toAppError(error, deps.db.engine);
      if (code === 'internal') throw error;
      results.push({ id, ok: false, code });
    }
  }
  return results;
}

async function changeOne(
  deps: Deps,
  { action, reason, host_id, dry_run }: BulkRequest,
  { caller, booking }: AccessibleBooking,
  rehearsed: BookingRecord[],
): Promise<void> {
  const transact = dry_run ? rehearse : writeTransaction;
  if (action === 'cancel' || host_id === undefined) {
    await changeBooking(deps, caller, booking.id, 'cancel', reason, undefined, transact);
    return;
  }
  const after = await reassignBooking(deps, caller, booking.id, { host_id, reason }, transact);
  if (!dry_run || after.version === booking.version) return;
  // What the one before would have taken was given back by its rehearsal.
  if (rehearsed.some((other) => areInTheWay(other, after)))
    throw new AppError('slot_taken', 'Another of these bookings would be in the way.');
  rehearsed.push(after);
}

/** Whether one host cannot have both. Source: domain contract, section 4, "Buffers". */
function areInTheWay(one: BookingRecord, other: BookingRecord): boolean {
  const [first, second] = one.startAt <= other.startAt ? [one, other] : [other, one];
  const gapMinutes = Math.max(first.bufferAfterMinutes, second.bufferBeforeMinutes);
  return one.id !== other.id && second.startAt < first.endAt + gapMinutes * 60_000;
}
