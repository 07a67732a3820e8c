import { AppError } from '@slotkit/shared';
import { decideSeat } from '@slotkit/shared/lifecycle';
import { groupIdsAt } from '../availability/open-group-store.ts';
import type { Offer } from '../availability/offer.ts';
import type { BookingRecord, HeldSeat } from '../bookings/booking-record.ts';
import { getBooking, insertFirstBooking, saveBooking } from '../bookings/booking-store.ts';
import { visitor, type Caller } from '../bookings/caller.ts';
import type { ChosenHosts } from '../bookings/choose-host.ts';
import { policyOf } from '../bookings/lifecycle-view.ts';
import { newBooking, newSeries } from '../bookings/new-booking.ts';
import { recordChange } from '../bookings/record-change.ts';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { newId } from '../ids.ts';
import type { FoundSeat } from './claim-seat.ts';
import { insertHeldSeat, updateHeldSeat } from './held-seat-store.ts';
import { isGroup, seatsOf, withSeats, type GroupBooking } from './with-seats.ts';

/** Locks the groups that a seat at this start might join: after the hosts, before anything is looked at. */
export async function lockGroups(deps: Deps, trx: Writer, offer: Offer, startAt: number): Promise<void> {
  if (offer.eventType.settings.strategy === 'group')
    await deps.db.engine.lockRows(trx, 'bookings', await groupIdsAt(trx, offer, startAt));
}

/** A held seat as its holder has it: the booking as a draft that it holds alone. */
export const draftOf = (booking: GroupBooking, { status, hold }: HeldSeat): BookingRecord => ({
  ...booking,
  status: status === 'held' ? 'draft' : 'cancelled',
  hold,
});

/** A group with nobody in it yet: the one to join, or a new one. */
export interface BegunGroup {
  readonly group: GroupBooking;
  readonly isNew: boolean;
}

/** What a new group begins with. */
export interface GroupBeginning {
  readonly offer: Offer;
  readonly chosen: ChosenHosts;
  readonly startAt: number;
  readonly caller: Caller;
  readonly now: number;
  /** For a new one; made up when left out. */
  readonly id?: string | undefined;
}

/** The group that a seat goes to. A new one is not written yet. */
export async function groupFor(deps: Deps, trx: Writer, beginning: GroupBeginning): Promise<BegunGroup> {
  const { offer, chosen, startAt, caller, now, id } = beginning;
  const group =
    chosen.joins === null
      ? newBooking({
          id: id ?? newId('booking', now),
          series: newSeries(newId('series', now), deps.config.publicUrl, offer.location),
          offer,
          chosen,
          startAt,
          placement: { state: 'draft', gates: [], awaiting: [] },
          caller,
          now,
        })
      : await getBooking(trx, chosen.joins);
  if (!isGroup(group)) throw new Error(`Booking ${group.id} is no group.`);
  return { group, isNew: chosen.joins === null };
}

/** Takes a seat for a hold: in a group that is there, or as the first of a new one. */
export async function holdSeat(
  deps: Deps,
  trx: Writer,
  beginning: GroupBeginning,
  hold: HeldSeat['hold'],
): Promise<BookingRecord> {
  const { now } = beginning;
  const { eventType } = beginning.offer;
  const { group, isNew } = await groupFor(deps, trx, beginning);
  const state = isNew ? 'none' : group.status;
  const policy = policyOf(eventType.settings);
  const decision = decideSeat({ state, others: seatsOf(group) }, null, 'hold', visitor.actor, policy, now);
  if (decision.outcome !== 'changed') throw new AppError('forbidden', 'This caller may not hold a time.');
  const seat: HeldSeat = { id: newId('attendee', now), status: 'held', hold };
  const seats = { attendees: group.attendees, holds: [...group.group.holds, seat] };
  const next = { ...withSeats(group, seats, state), updatedAt: now };
  await (isNew ? insertFirstBooking(trx, next) : saveBooking(trx, next));
  await insertHeldSeat(trx, next, seat);
  const data = { attendee_id: seat.id };
  await recordChange(
    trx,
    { booking: next, eventType, decision, caller: visitor, attendeeId: seat.id, data },
    now,
  );
  return draftOf(next, seat);
}

/** Gives a held seat more time. */
export async function extendSeat(
  trx: Writer,
  { booking, seat }: FoundSeat,
  hold: HeldSeat['hold'],
  now: number,
): Promise<BookingRecord> {
  const extended = { ...seat, hold };
  const holds = booking.group.holds.map((one) => (one.id === seat.id ? extended : one));
  const saved = { ...withSeats(booking, { attendees: booking.attendees, holds }), updatedAt: now };
  await saveBooking(trx, saved);
  await updateHeldSeat(trx, booking.id, extended);
  return draftOf(saved, extended);
}
