import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Writer } from '../db/database.ts';
import { matchContact, noteBooking } from './contact-store.ts';

/** Joins a new booking with the contact behind its first attendee, where one is known and none was named. */
export async function withContact(trx: Writer, booking: BookingRecord): Promise<BookingRecord> {
  const [customer] = booking.attendees;
  const contactId =
    booking.contactId ?? (customer ? (await matchContact(trx, booking.appId, customer))?.id : undefined);
  if (contactId === undefined) return booking;
  // The person may be erased in the very moment in which it books.
  const isThere = await noteBooking(trx, contactId, booking.createdAt);
  return { ...booking, contactId: isThere ? contactId : null };
}
