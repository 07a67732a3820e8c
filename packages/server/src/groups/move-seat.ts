import { AppError, notFound } from '@slotkit/shared';
import {
  carriedBy,
  confirmationDeadline,
  decideSeat,
  replacementGates,
  seatStatusIn,
  type Changed,
  type Decision,
} from '@slotkit/shared/lifecycle';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import { putAttendee } from '../bookings/attendee-store.ts';
import { getBooking, insertFirstBooking, saveBooking } from '../bookings/booking-store.ts';
import { instantOf } from '../bookings/check-order.ts';
import { chooseHosts } from '../bookings/choose-host.ts';
import type { Caller } from '../bookings/caller.ts';
import { lifecycleOf, policyOf } from '../bookings/lifecycle-view.ts';
import { recordChange } from '../bookings/record-change.ts';
import { refusal } from '../bookings/refusal.ts';
import type { ChangeAnswer, Remember } from '../bookings/remember.ts';
import { isWhere, lockForMove, type Move } from '../bookings/begin-move.ts';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { attendeeOwner } from '../links/link-owner.ts';
import { grantHostLinks, grantLinks } from '../links/link-store.ts';
import { bookGroupTurn } from './book-group-turn.ts';
import { groupFor, lockGroups, type BegunGroup } from './hold-seat.ts';
import { registrationOf } from './registration.ts';
import { saveSeat } from './save-seat.ts';
import { isGroup, seatsOf, withSeats, type GroupBooking } from './with-seats.ts';

/** Who moves which seat of its group, and what was decided about the one it leaves. */
interface SeatMove {
  readonly deps: Deps;
  readonly caller: Caller;
  readonly wish: Move;
  readonly old: GroupBooking;
  readonly attendee: AttendeeRecord;
  readonly leaving: Changed;
  readonly now: number;
}

/**
 * Moves one registration: it leaves its group and joins another, or begins one, at the start it wants; its links follow it, and the
 * others stay where they are. Throws as `rescheduleBooking` does, `slot_taken` also for a group that is full.
 */
export async function moveSeat(
  deps: Deps,
  trx: Writer,
  caller: Caller,
  wish: Move,
  attendeeId: string,
  remember: Remember,
): Promise<ChangeAnswer> {
  const { bookingId, offer, request } = wish;
  const startAt = instantOf(request.start);
  await remember.begin(trx);
  const now = await lockForMove(deps, trx, wish);
  await lockGroups(deps, trx, offer, startAt);
  const old = await getBooking(trx, bookingId);
  const attendee = old.attendees.find(({ id }) => id === attendeeId);
  if (!attendee || !isGroup(old)) throw notFound('booking');
  const own = registrationOf(old, attendeeId);
  const standing =
    own.rescheduledToId === null
      ? own
      : registrationOf(await getBooking(trx, own.rescheduledToId), attendeeId);
  const policy = policyOf(offer.eventType.settings);
  const group = { state: old.status, others: seatsOf(old, attendeeId) };
  const leaving: Decision = decideSeat(group, lifecycleOf(own), 'reschedule', caller.actor, policy, now, {
    sameStartAndHost: isWhere(standing, offer, startAt),
  });
  if (leaving.outcome === 'refused') throw refusal(leaving, own, caller.actor, policy, now);
  if (leaving.outcome === 'repeat') return remember.finish(trx, standing, true);
  const moved = await leaveAndJoin(trx, { deps, caller, wish, old, attendee, leaving, now });
  return remember.finish(trx, registrationOf(moved, attendeeId), false);
}

async function leaveAndJoin(trx: Writer, move: SeatMove): Promise<BookingRecord> {
  const { deps, caller, wish, old, attendee, now } = move;
  const startAt = instantOf(wish.request.start);
  const chosen = await chooseHosts(trx, wish.offer, {
    startAt,
    nowAt: now,
    waived: caller.waived,
    // The time of a group that nobody is left in is free.
    exceptBookingId: isLast(old, attendee.id) ? old.id : null,
    seat: { exceptHeldId: null },
    keepHostId: old.hosts[0]?.id ?? null,
  });
  const begun = await groupFor(deps, trx, { offer: wish.offer, chosen, startAt, caller, now });
  // First out, then in: it frees the time that a new group may need.
  await leave(trx, move, begun.group.id);
  return join(trx, move, begun);
}

/** Whether nobody else has a seat of this group. */
const isLast = (group: GroupBooking, attendeeId: string): boolean =>
  seatsOf(group, attendeeId).every(({ status }) => status === 'cancelled');

async function leave(trx: Writer, move: SeatMove, toId: string): Promise<void> {
  const { caller, wish, old, attendee, leaving, now } = move;
  const { seat } = attendee;
  await saveSeat(
    trx,
    {
      booking: old,
      eventType: wish.offer.eventType,
      decision: leaving,
      caller,
      seat: {
        ...attendee,
        status: seatStatusIn(leaving.state),
        seat: seat && { ...seat, awaiting: [], confirmBy: null, rescheduledToId: toId },
      },
      data: { to: toId },
    },
    now,
  );
}

/** The mover's own gate counts as given, the other is asked again where the event type has it, and the window restarts (D2). */
async function join(trx: Writer, move: SeatMove, { group, isNew }: BegunGroup): Promise<BookingRecord> {
  const { deps, caller, wish, old, now } = move;
  const { eventType } = wish.offer;
  const policy = policyOf(eventType.settings);
  const before = isNew ? 'none' : group.status;
  const others = seatsOf(group, move.attendee.id);
  const placed = decideSeat({ state: before, others }, null, 'place', caller.actor, policy, now);
  if (placed.outcome !== 'changed') throw new AppError('forbidden', 'This caller may not book.');
  const placement = replacementGates(policy, caller.actor);
  const isPending = placement.state === 'pending_confirmation';
  const decision: Changed = {
    ...placed,
    ...placement,
    ...carriedBy(placed.change, { notPending: !isPending, newEmail: false }),
  };
  const attendee = joined(
    move,
    decision,
    isPending ? confirmationDeadline(policy, now, group.startAt) : null,
  );
  // It may have been here before.
  const attendees = [...group.attendees.filter(({ id }) => id !== attendee.id), attendee];
  const next = {
    ...withSeats(group, { attendees, holds: group.group.holds }, before),
    decision: await bookGroupTurn(trx, group, now),
    updatedAt: now,
  };
  const saved = isNew ? next : await saveBooking(trx, next);
  await (isNew ? insertFirstBooking(trx, next) : putAttendee(trx, saved, attendee));
  await grantLinks(trx, deps.secrets, attendeeOwner(saved, attendee), now);
  await grantHostLinks(trx, deps.secrets, saved, now);
  const { message } = wish.request;
  await recordChange(
    trx,
    {
      booking: saved,
      eventType,
      decision,
      caller,
      attendeeId: attendee.id,
      data: {
        attendee_id: attendee.id,
        from: { id: old.id, start_at: old.startAt, end_at: old.endAt },
        ...(message !== undefined && { message }),
      },
    },
    now,
  );
  return saved;
}

function joined(
  { attendee, old, caller, now }: SeatMove,
  { state, awaiting, gates }: Changed,
  confirmBy: number | null,
): AttendeeRecord {
  const { seat } = attendee;
  return {
    ...attendee,
    status: seatStatusIn(state),
    seat: seat && {
      ...seat,
      awaiting,
      gates,
      confirmBy,
      cancellation: null,
      rescheduledFromId: old.id,
      rescheduledToId: null,
      history: [...seat.history, { startAt: old.startAt, endAt: old.endAt, at: now, by: caller.party }],
    },
  };
}
