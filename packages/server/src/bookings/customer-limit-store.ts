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
  const seats = await seatsOf(reader, contact, since);
  if (seats.length === 0) return [];
  const bookings = await reader
    .selectFrom('bookings')
    .select(['id', 'event_type_id', 'series_id', 'seats', 'created_at'])
    .where('id', 'in', [...new Set(seats.map((seat) => seat.booking_id))])
    .where('rescheduled_from_id', 'is', null)
    .where('status', 'not in', ['draft', 'cancelled'])
    .execute();
  // Not part of the question, lest a database goes through all bookings of the event type to answer it.
  const ofType = bookings.filter((booking) => booking.event_type_id === eventTypeId);
  const cancelled = await cancelledSeries(
    reader,
    ofType.map((booking) => booking.series_id),
  );
  // A series that was moved and then cancelled is a cancelled one.
  const own = ofType.filter((booking) => !cancelled.has(booking.series_id));
  return own.flatMap((booking) => {
    if (booking.seats === null) return booking.created_at > since ? [booking.created_at] : [];
    // Of a group the registration counts, which may have been made later than the booking.
    return seats
      .filter((seat) => seat.booking_id === booking.id && !['held', 'cancelled'].includes(seat.status))
      .map((seat) => seat.created_at);
  });
}

/** Where a customer was entered as an attendee: never earlier than the booking was made. */
async function seatsOf(reader: Reader, { email, phone }: CustomerContact, since: number) {
  const keys = [
    ...(email === undefined ? [] : [['email_key', emailKey(email)] as const]),
    ...(phone === undefined ? [] : [['phone_key', phoneKey(phone)] as const]),
  ];
  const found = new Map<string, { booking_id: string; id: string; status: string; created_at: number }>();
  for (const [column, key] of keys) {
    const rows = await reader
      .selectFrom('attendees')
      .select(['booking_id', 'id', 'status', 'created_at'])
      .where(column, '=', key)
      .where('created_at', '>', since)
      .execute();
    for (const row of rows) found.set(`${row.booking_id} ${row.id}`, row);
  }
  return [...found.values()];
}

/** Which of these series were cancelled. The status is looked at here, lest all that was ever cancelled is read. */
async function cancelledSeries(reader: Reader, seriesIds: readonly string[]): Promise<Set<string>> {
  if (seriesIds.length === 0) return new Set();
  const rows = await reader
    .selectFrom('bookings')
    .select(['series_id', 'status'])
    .where('series_id', 'in', seriesIds)
    .execute();
  return new Set(rows.filter(({ status }) => status === 'cancelled').map((row) => row.series_id));
}
