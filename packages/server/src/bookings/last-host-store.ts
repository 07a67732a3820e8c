import { appointmentStates, type BookingState } from '@slotkit/shared/lifecycle';
import type { Offer } from '../availability/offer.ts';
import type { Reader } from '../db/database.ts';
import { emailKey, phoneKey } from './contact-keys.ts';
import type { CustomerContact } from './customer-limit-store.ts';

/** Of a series that moved on, its present booking counts; what was cancelled, or only held, brought nobody together. */
const countedStates: readonly BookingState[] = [...appointmentStates, 'completed', 'no_show'];

/**
 * The host of an offer whom this customer, known again by e-mail or phone, booked last: whatever it booked in this app. Null for
 * somebody new, and for one who left neither.
 */
export async function lastHostOf(
  reader: Reader,
  { eventType, hosts }: Offer,
  { email, phone }: CustomerContact,
): Promise<string | null> {
  if ((email === undefined && phone === undefined) || hosts.length === 0) return null;
  const row = await reader
    .selectFrom('attendees')
    .innerJoin('bookings', 'bookings.id', 'attendees.booking_id')
    .innerJoin('booking_hosts', 'booking_hosts.booking_id', 'bookings.id')
    .select('booking_hosts.host_id')
    .where((where) =>
      where.or([
        ...(email === undefined ? [] : [where('attendees.email_key', '=', emailKey(email))]),
        ...(phone === undefined ? [] : [where('attendees.phone_key', '=', phoneKey(phone))]),
      ]),
    )
    .where('attendees.status', 'not in', ['held', 'cancelled'])
    .where('bookings.app_id', '=', eventType.appId)
    .where('bookings.status', 'in', countedStates)
    .where('booking_hosts.is_primary', '=', 1)
    .where(
      'booking_hosts.host_id',
      'in',
      hosts.map(({ id }) => id),
    )
    .orderBy('bookings.created_at', 'desc')
    .orderBy('bookings.id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.host_id ?? null;
}
