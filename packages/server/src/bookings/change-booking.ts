import { notFound } from '@slotkit/shared';
import { decide } from '@slotkit/shared/lifecycle';
import type { Writer } from '../db/database.ts';
import { writeTransaction, type Transact } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { changeGroup } from '../groups/change-group.ts';
import { isGroup } from '../groups/with-seats.ts';
import type { BookingRecord } from './booking-record.ts';
import { findBooking } from './booking-store.ts';
import type { Caller } from './caller.ts';
import { lifecycleOf, policyOf } from './lifecycle-view.ts';
import { refusal } from './refusal.ts';
import { saveDecision } from './save-decision.ts';

/** Changes of state that need nothing but the booking itself. */
export type PlainEvent = 'approve' | 'confirm' | 'start' | 'complete' | 'mark_no_show' | 'cancel';

/**
 * Makes one plain change of state, or none where it holds already. Throws 403 or `invalid_transition` as the lifecycle says, 404 when
 * there is no such booking. Of a group `attendeeId` means one
 * registration alone, and a customer always its own. Returns the booking as it is then.
 */
export async function changeBooking(
  deps: Deps,
  caller: Caller,
  bookingId: string,
  event: PlainEvent,
  reason?: string,
  attendeeId?: string,
  transact: Transact = writeTransaction,
): Promise<BookingRecord> {
  const booking = await transact(deps.db, async (trx) => {
    await deps.db.engine.lockRows(trx, 'bookings', [bookingId]);
    return changeLocked(deps, trx, caller, { bookingId, event, reason, attendeeId });
  });
  deps.wakeWorker();
  return booking;
}

/** A plain change as somebody asks for it. */
export interface PlainWish {
  readonly bookingId: string;
  readonly event: PlainEvent;
  readonly reason?: string | undefined;
  readonly attendeeId?: string | undefined;
}

/** The same inside a transaction that holds the booking's lock; the worker is to be woken after its commit. */
export async function changeLocked(
  { clock }: Pick<Deps, 'clock'>,
  trx: Writer,
  caller: Caller,
  { bookingId, event, reason, attendeeId }: PlainWish,
): Promise<BookingRecord> {
  const before = await findBooking(trx, bookingId);
  if (!before) throw notFound('booking');
  const eventType = await eventTypeOfBooking(trx, before.eventType.id);
  const now = clock.now();
  if (isGroup(before)) {
    const wish = { booking: before, eventType, event, caller, reason, attendeeId };
    return changeGroup(trx, wish, now);
  }
  const policy = policyOf(eventType.settings);
  const decision = decide(lifecycleOf(before), event, caller.actor, policy, now);
  if (decision.outcome === 'repeat') return before;
  if (decision.outcome === 'refused') throw refusal(decision, before, caller.actor, policy, now);
  return saveDecision(trx, { booking: before, eventType, decision, caller, reason }, now);
}
