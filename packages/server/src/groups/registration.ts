import { seatStateOf } from '@slotkit/shared/lifecycle';
import type { BookingRecord } from '../bookings/booking-record.ts';

/**
 * A booking as one of its attendees has it: of a group its own registration, as if that were a booking by itself, with nobody else in
 * it. Any other booking is what it is. Presenting, mails, links and the lifecycle look at registrations through this.
 */
export function registrationOf(booking: BookingRecord, attendeeId: string): BookingRecord {
  const attendee = booking.attendees.find(({ id }) => id === attendeeId);
  if (!attendee?.seat) return booking;
  const { seat } = attendee;
  const hasMoved = seat.rescheduledToId !== null;
  const status = seatStateOf({ status: attendee.status, hasMoved }, booking.status);
  return {
    ...booking,
    ...seat,
    status,
    rescheduledToId: seat.rescheduledToId ?? (status === 'rescheduled' ? booking.rescheduledToId : null),
    hold: null,
    attendees: [attendee],
  };
}

/**
 * A group as its host sees what it is to answer: the registrations that await its approval, as one pending booking. Any other booking,
 * and a group in which nobody awaits it, is what it is.
 */
export function awaitingHostOf(booking: BookingRecord): BookingRecord {
  const attendees = booking.attendees.filter(
    ({ status, seat }) => status === 'pending' && seat?.awaiting.includes('host') === true,
  );
  if (attendees.length === 0) return booking;
  const ends = attendees.flatMap(({ seat }) => seat?.confirmBy ?? []);
  return {
    ...booking,
    status: 'pending_confirmation',
    awaiting: ['host'],
    confirmBy: ends.length > 0 ? Math.max(...ends) : null,
    attendees,
  };
}
