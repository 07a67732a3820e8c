import type { Changed } from '@slotkit/shared/lifecycle';
import type { AttendeeRecord, HeldSeat } from '../bookings/booking-record.ts';
import { updateAttendee } from '../bookings/attendee-store.ts';
import { saveBooking } from '../bookings/booking-store.ts';
import type { Caller } from '../bookings/caller.ts';
import { cancellationOf, statedReason } from '../bookings/cancellation-of.ts';
import { recordChange } from '../bookings/record-change.ts';
import { updateSeries } from '../bookings/series-store.ts';
import type { Writer } from '../db/database.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { updateHeldSeat } from './held-seat-store.ts';
import { isGroup, withSeats, type GroupBooking } from './with-seats.ts';

/** What was decided about one seat of a group that is there. */
export interface SeatChange {
  readonly booking: GroupBooking;
  readonly eventType: EventTypeRecord;
  readonly decision: Changed;
  readonly caller: Caller;
  /** The seat as it is now: somebody's, or a held one. */
  readonly seat: AttendeeRecord | HeldSeat;
  /** The words of the one who cancels. */
  readonly reason?: string | undefined;
  /** More for the timeline. */
  readonly data?: Readonly<Record<string, unknown>>;
}

const isHeld = (seat: AttendeeRecord | HeldSeat): seat is HeldSeat => 'hold' in seat;

/** Saves what was decided about one seat, what follows for its group, and all that this carries along. Returns the group as it is now. */
export async function saveSeat(trx: Writer, change: SeatChange, now: number): Promise<GroupBooking> {
  const { booking, decision, caller, eventType, seat } = change;
  const message = statedReason(change.reason);
  const saved = await saveBooking(trx, groupAfter(change, now));
  if (isHeld(seat)) await updateHeldSeat(trx, booking.id, seat);
  else await updateAttendee(trx, booking.id, seat);
  if (decision.raisesSequence) await updateSeries(trx, saved.series);
  await recordChange(
    trx,
    {
      booking: saved,
      eventType,
      decision,
      caller,
      attendeeId: seat.id,
      data: { attendee_id: seat.id, ...change.data },
      ...(message !== undefined && { message }),
    },
    now,
  );
  if (!isGroup(saved)) throw new Error(`Booking ${saved.id} is no group any more.`);
  return saved;
}

function groupAfter(change: SeatChange, now: number): GroupBooking {
  const { booking, decision, seat } = change;
  const put = <Seat extends { readonly id: string }>(seats: readonly Seat[], changed: Seat): Seat[] =>
    seats.map((one) => (one.id === changed.id ? changed : one));
  const next = withSeats(booking, {
    attendees: isHeld(seat) ? booking.attendees : put(booking.attendees, seat),
    holds: isHeld(seat) ? put(booking.group.holds, seat) : booking.group.holds,
  });
  return {
    ...next,
    cancellation:
      next.status === 'cancelled' ? cancellationOf(decision, { ...change, now }) : next.cancellation,
    series: decision.raisesSequence
      ? { ...booking.series, sequence: booking.series.sequence + 1 }
      : booking.series,
    updatedAt: now,
  };
}
