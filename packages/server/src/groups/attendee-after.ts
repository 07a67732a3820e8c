import { seatStatusIn, type Changed } from '@slotkit/shared/lifecycle';
import type { AttendeeRecord } from '../bookings/booking-record.ts';
import { cancellationOf, type Canceller } from '../bookings/cancellation-of.ts';

/** A group's attendee as a decision about its registration leaves it. */
export function attendeeAfter(
  attendee: AttendeeRecord,
  decision: Changed,
  canceller: Canceller,
): AttendeeRecord {
  const { seat } = attendee;
  if (!seat) return attendee;
  const { state, awaiting, gates } = decision;
  return {
    ...attendee,
    status: seatStatusIn(state),
    seat: {
      ...seat,
      awaiting,
      gates,
      confirmBy: state === 'pending_confirmation' ? seat.confirmBy : null,
      cancellation: state === 'cancelled' ? cancellationOf(decision, canceller) : seat.cancellation,
    },
  };
}
