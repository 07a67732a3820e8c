import type { Reader } from '../db/database.ts';
import { emailKey, phoneKey } from './contact-keys.ts';

/** The contact data by which a customer is known again. */
export interface CustomerContact {
  readonly email?: string | undefined;
  readonly phone?: string | undefined;
}

/** The names of the locks under which one customer's bookings are counted. */
export const customerLockKeys = (eventTypeId: string, { email, phone }: CustomerContact): string[] => [
  ...(email === undefined ? [] : [`customer ${eventTypeId} ${emailKey(email)}`]),
  ...(phone === undefined ? [] : [`customer ${eventTypeId} ${phoneKey(phone)}`]),
];

/** When this customer made the bookings of an event type that count against its limit; moves and cancelled ones do not. */
export async function countedCreations(
  reader: Reader,
  eventTypeId: string,
  contact: CustomerContact,
  since: number,
): Promise<number[]> {
  const { email, phone } = contact;
  const rows = await reader
    .selectFrom('bookings')
    .innerJoin('attendees', 'attendees.booking_id', 'bookings.id')
    .select(['bookings.id', 'attendees.id as attendee_id', 'bookings.seats'])
    .select(['bookings.created_at', 'attendees.created_at as seat_created_at'])
    .distinct()
    .where('bookings.event_type_id', '=', eventTypeId)
    // Of a group the registration counts, which may have been made later than the booking.
    .where((where) =>
      where.or([
        where.and([where('bookings.seats', 'is', null), where('bookings.created_at', '>', since)]),
        where.and([
          where('bookings.seats', 'is not', null),
          where('attendees.created_at', '>', since),
          where('attendees.status', 'not in', ['held', 'cancelled']),
        ]),
      ]),
    )
    .where('bookings.rescheduled_from_id', 'is', null)
    .where('bookings.status', 'not in', ['draft', 'cancelled'])
    .where((where) =>
      where.or([
        ...(email === undefined ? [] : [where('attendees.email_key', '=', emailKey(email))]),
        ...(phone === undefined ? [] : [where('attendees.phone_key', '=', phoneKey(phone))]),
      ]),
    )
    // A series that was moved and then cancelled is a cancelled one.
    .where((where) =>
      where.not(
        where.exists(
          where
            .selectFrom('bookings as later')
            .select('later.id')
            .whereRef('later.series_id', '=', 'bookings.series_id')
            .where('later.status', '=', 'cancelled'),
        ),
      ),
    )
    .execute();
  return rows.map((row) => (row.seats === null ? row.created_at : row.seat_created_at));
}
