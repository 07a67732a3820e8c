import { seatStatusIn, type Changed } from '@slotkit/shared/lifecycle';
import type { AttendeeRecord } from '../bookings/booking-record.ts';
import type { Caller } from '../bookings/caller.ts';

/** What happened to a registration besides its new state. */
export interface SeatMatter {
  readonly caller: Caller;
  readonly reason: string | undefined;
  readonly now: number;
}

/** A group's attendee as a decision about its registration leaves it. */
export function attendeeAfter(
  attendee: AttendeeRecord,
  decision: Changed,
  { caller, reason, now }: SeatMatter,
): AttendeeRecord {
  const { seat } = attendee;
  if (!seat) return attendee;
  const { state, awaiting, gates, cancellationReason } = decision;
  const stated = reason !== undefined && reason !== '' ? reason : null;
  return {
    ...attendee,
    status: seatStatusIn(state),
    seat: {
      ...seat,
      awaiting,
      gates,
      confirmBy: state === 'pending_confirmation' ? seat.confirmBy : null,
      cancellation:
        state === 'cancelled'
          ? { by: caller.party, reason: cancellationReason ?? stated, at: now }
          : seat.cancellation,
    },
  };
}
