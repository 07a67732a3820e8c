import type { BookingRecord } from '../bookings/booking-record.ts';
import { offerOfMove } from '../bookings/reschedule-booking.ts';
import type { Deps } from '../deps.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import type { Asker } from './slot-answers.ts';

/** What a booking could move to: it is not in the way of its own move. */
export async function moverOf(
  { db }: Pick<Deps, 'db'>,
  booking: BookingRecord,
  wish: Parameters<typeof offerOfMove>[2],
): Promise<Asker> {
  // What is booked can be moved, though nobody else may book it any more.
  const eventType = await eventTypeOfBooking(db.read, booking.eventType.id);
  // The time of a group stays taken by the others when one of them moves.
  const staysTaken = (booking.group?.taken ?? 1) > 1;
  return {
    offer: offerOfMove(eventType, booking, wish),
    exceptBookingId: staysTaken ? null : booking.id,
  };
}
