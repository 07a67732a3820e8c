import { confirmationDeadline, seatStatusIn, type Placement, type Policy } from '@slotkit/shared/lifecycle';
import type { AttendeeRecord, BookingRecord } from '../bookings/booking-record.ts';
import { updateHeldSeat } from './held-seat-store.ts';
import type { Writer } from '../db/database.ts';
import { isGroup, withSeats, type GroupBooking } from './with-seats.ts';

/** What a move of a whole group does to each registration. */
export interface GroupMove {
  readonly old: GroupBooking;
  readonly placement: Placement;
  readonly policy: Policy;
  readonly by: BookingRecord['createdBy'];
  readonly now: number;
}

/** The group in which everybody comes along who has a seat and did more than hold it; each is placed anew (D2). */
export function withEverybody(
  replacement: BookingRecord,
  { old, placement, policy, by, now }: GroupMove,
): BookingRecord {
  const confirmBy =
    placement.state === 'pending_confirmation'
      ? confirmationDeadline(policy, now, replacement.startAt)
      : null;
  const moved = { startAt: old.startAt, endAt: old.endAt, at: now, by };
  const { awaiting, gates, state } = placement;
  const come = (attendee: AttendeeRecord): AttendeeRecord => ({
    ...attendee,
    status: seatStatusIn(state),
    seat: attendee.seat && {
      ...attendee.seat,
      awaiting,
      gates,
      confirmBy,
      rescheduledFromId: old.id,
      history: [...attendee.seat.history, moved],
    },
  });
  const attendees = old.attendees.filter(({ status }) => status !== 'cancelled').map(come);
  const group = { ...replacement, group: { ...old.group, holds: [] } };
  return isGroup(group) ? withSeats(group, { attendees, holds: [] }, 'none') : replacement;
}

/** Ends the holds of a group that moves away: they were for its old start. */
export async function releaseHolds(trx: Writer, { id, group }: GroupBooking): Promise<void> {
  for (const held of group.holds)
    if (held.status === 'held') await updateHeldSeat(trx, id, { ...held, status: 'cancelled' });
}
