import { AppError, unprocessable } from '@slotkit/shared';
import type { AttendeeRecord, BookingRecord } from './booking-record.ts';
import { standingOf } from './lifecycle-view.ts';

/**
 * The attendee that a request is about: the one it names, or the only one. Throws 422 when several attend and none is named, or when the
 * one named does not attend, 409 while nobody attends.
 */
export function theAttendee(
  booking: BookingRecord,
  attendeeId: string | undefined,
  now: number,
): AttendeeRecord {
  const { attendees } = booking;
  const [first, ...others] = attendees;
  if (!first)
    throw new AppError('invalid_transition', 'Nobody attends this booking.', {
      standing: standingOf(booking, now),
      extra: { because: 'wrong_state', allowed: [] },
    });
  if (attendeeId === undefined) {
    if (others.length === 0) return first;
    throw unprocessable('/attendee_id', 'Several people attend: say whom you mean.');
  }
  const named = attendees.find(({ id }) => id === attendeeId);
  if (!named) throw unprocessable('/attendee_id', 'Nobody with this id attends the booking.');
  return named;
}
