import { decideSeat } from '@slotkit/shared/lifecycle';
import { systemCaller } from '../bookings/caller.ts';
import { policyOf } from '../bookings/lifecycle-view.ts';
import type { BookingRecord, HeldSeat } from '../bookings/booking-record.ts';
import type { Caller } from '../bookings/caller.ts';
import type { Reader, Writer } from '../db/database.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { changeSeatBySystem } from './change-group.ts';
import { saveSeat } from './save-seat.ts';
import { seatsOf, type GroupBooking } from './with-seats.ts';

/** Where groups with seats are whose window is over are looked for. */
export interface OverdueSeats {
  readonly now: number;
  readonly hostIds?: readonly string[];
  readonly after: string;
  readonly limit: number;
}

/** Ids of groups, ascending, in which a hold or the window of a pending registration is over. */
export async function groupsWithOverdueSeats(
  reader: Reader,
  { now, hostIds, after, limit }: OverdueSeats,
): Promise<string[]> {
  let query = reader
    .selectFrom('attendees')
    .select('attendees.booking_id')
    .distinct()
    .where((where) =>
      where.or([
        where.and([where('status', '=', 'held'), where('hold_expires_at', '<=', now)]),
        where.and([where('status', '=', 'pending'), where('confirm_by', '<=', now)]),
      ]),
    )
    .where('attendees.booking_id', '>', after)
    .orderBy('attendees.booking_id')
    .limit(limit);
  if (hostIds !== undefined)
    query = query
      .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'attendees.booking_id')
      .where('booking_hosts.host_id', 'in', hostIds);
  return (await query.execute()).map(({ booking_id }) => booking_id);
}

/** Ends the holds and pending registrations of a group whose window is over; its lock is held. Says whether there were any. */
export async function expireSeats(
  trx: Writer,
  before: GroupBooking,
  eventType: EventTypeRecord,
  now: number,
): Promise<boolean> {
  let booking = before;
  for (const { id } of before.group.holds)
    booking =
      (await releaseHeld(trx, { booking, eventType, caller: systemCaller }, 'expire', id, now)) ?? booking;
  for (const { id, status } of before.attendees)
    if (status === 'pending')
      booking =
        (await changeSeatBySystem(trx, { booking, eventType, caller: systemCaller }, 'expire', id, now)) ??
        booking;
  return booking !== before;
}

/** Ends one held seat, as the system or the one who held it asks; null when it is not to be ended. */
export async function releaseHeld(
  trx: Writer,
  { booking, eventType, caller }: { booking: GroupBooking; eventType: EventTypeRecord; caller: Caller },
  event: 'expire' | 'cancel',
  seatId: string,
  now: number,
): Promise<GroupBooking | null> {
  const held = booking.group.holds.find(({ id }) => id === seatId);
  if (held?.status !== 'held') return null;
  const group = { state: booking.status, others: seatsOf(booking, seatId) };
  const policy = policyOf(eventType.settings);
  const decision = decideSeat(group, lifecycleOfHeld(booking, held), event, caller.actor, policy, now);
  if (decision.outcome !== 'changed') return null;
  const seat: HeldSeat = { ...held, status: 'cancelled' };
  return saveSeat(trx, { booking, eventType, decision, caller, seat }, now);
}

const lifecycleOfHeld = ({ startAt, endAt }: BookingRecord, { hold }: HeldSeat) => ({
  state: 'draft' as const,
  awaiting: [],
  gates: [],
  startAt,
  endAt,
  holdExpiresAt: hold.expiresAt,
  confirmBy: null,
});
