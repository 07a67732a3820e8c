import { notFound } from '@slotkit/shared';
import { decide, decideSeat, type Changed } from '@slotkit/shared/lifecycle';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import type { Caller } from '../bookings/caller.ts';
import type { PlainEvent } from '../bookings/change-booking.ts';
import { lifecycleOf, policyOf } from '../bookings/lifecycle-view.ts';
import { refusal } from '../bookings/refusal.ts';
import { saveDecision } from '../bookings/save-decision.ts';
import { theAttendee } from '../bookings/the-attendee.ts';
import type { Writer } from '../db/database.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { attendeeAfter } from './attendee-after.ts';
import { registrationOf } from './registration.ts';
import { saveSeat } from './save-seat.ts';
import { seatsOf, type GroupBooking } from './with-seats.ts';

/** A plain change of a group that somebody asks for. */
export interface GroupWish {
  readonly booking: GroupBooking;
  readonly eventType: EventTypeRecord;
  readonly event: PlainEvent;
  readonly caller: Caller;
  readonly reason: string | undefined;
  /** The only registration that is meant; a customer's own is always the only one. */
  readonly attendeeId: string | undefined;
}

/**
 * Makes a plain change of a group, whose lock is held. A meeting starts as a whole, and who may cancel it for everybody frees its time;
 * everything else is a change of each registration that is meant, of which one is enough for the answer to be yes. Returns the booking
 * as it is then. Throws as `changeBooking` does.
 */
export async function changeGroup(trx: Writer, wish: GroupWish, now: number): Promise<BookingRecord> {
  const { booking, event, caller } = wish;
  const attendeeId = caller.attendeeId ?? wish.attendeeId;
  if (event === 'start' || (event === 'cancel' && attendeeId === undefined))
    return changeWhole(trx, wish, now);
  if (attendeeId !== undefined)
    return changeSeats(trx, wish, event, [theAttendee(booking, attendeeId, now)], now);
  const seated = booking.attendees.filter(({ status }) => status !== 'cancelled');
  return seated.length > 0 ? changeSeats(trx, wish, event, seated, now) : changeWhole(trx, wish, now);
}

async function changeWhole(trx: Writer, wish: GroupWish, now: number): Promise<BookingRecord> {
  const { booking, eventType, event, caller, reason } = wish;
  const policy = policyOf(eventType.settings);
  const decision = decide(lifecycleOf(booking), event, caller.actor, policy, now);
  if (decision.outcome === 'repeat') return booking;
  if (decision.outcome === 'refused') throw refusal(decision, booking, caller.actor, policy, now);
  return saveDecision(trx, { booking, eventType, decision, caller, reason }, now);
}

async function changeSeats(
  trx: Writer,
  wish: GroupWish,
  event: Exclude<PlainEvent, 'start'>,
  attendees: readonly AttendeeRecord[],
  now: number,
): Promise<BookingRecord> {
  const { eventType, caller, reason } = wish;
  const policy = policyOf(eventType.settings);
  let booking = wish.booking;
  let refused: Error | null = null;
  let isDone = false;
  for (const attendee of attendees) {
    const own = registrationOf(booking, attendee.id);
    const group = { state: booking.status, others: seatsOf(booking, attendee.id) };
    const decision = decideSeat(group, lifecycleOf(own), event, caller.actor, policy, now);
    if (decision.outcome === 'refused') refused ??= refusal(decision, own, caller.actor, policy, now);
    else isDone = true;
    if (decision.outcome !== 'changed') continue;
    const seat = attendeeAfter(attendee, decision, { caller, reason, now });
    booking = await saveSeat(trx, { booking, eventType, decision, caller, seat, reason }, now);
  }
  if (refused && !isDone) throw refused;
  return booking;
}

/** What the system decided about one registration; false when nothing is to be changed. */
export async function changeSeatBySystem(
  trx: Writer,
  wish: Pick<GroupWish, 'booking' | 'eventType' | 'caller'>,
  event: 'complete' | 'mark_no_show' | 'expire',
  attendeeId: string,
  now: number,
): Promise<GroupBooking | null> {
  const { booking, eventType, caller } = wish;
  const attendee = booking.attendees.find(({ id }) => id === attendeeId);
  if (!attendee) throw notFound('booking');
  const own = lifecycleOf(registrationOf(booking, attendeeId));
  const group = { state: booking.status, others: seatsOf(booking, attendeeId) };
  const decision = decideSeat(group, own, event, caller.actor, policyOf(eventType.settings), now);
  if (decision.outcome !== 'changed') return null;
  return saveSeat(
    trx,
    {
      booking,
      eventType,
      decision: decision satisfies Changed,
      caller,
      seat: attendeeAfter(attendee, decision, { caller, now }),
    },
    now,
  );
}
