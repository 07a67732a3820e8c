import type { AttendeeRecord, BookingRecord, Party } from './booking-record.ts';
import type { Order } from './begin-order.ts';
import type { Caller } from './caller.ts';

/** Who comes, as an order names the one. */
export const orderedCustomer = (
  { attendee, timezone, answers }: Order,
  { id, status, seat }: Pick<AttendeeRecord, 'id' | 'status' | 'seat'>,
): AttendeeRecord => ({
  id,
  name: attendee.name,
  email: attendee.email ?? null,
  phone: attendee.phone ?? null,
  timezone: attendee.timezone ?? timezone,
  locale: attendee.locale ?? 'en',
  answers,
  status,
  linkGeneration: 1,
  seat,
});

/** What an order says besides where, when and who: of a booking, in a group of the registration. */
export const orderedDetails = ({
  contact_id,
  conversation_id,
  notes,
  metadata,
}: Order): Pick<BookingRecord, 'contactId' | 'conversationId' | 'notes' | 'metadata'> => ({
  contactId: contact_id ?? null,
  conversationId: conversation_id ?? null,
  notes: notes === undefined || notes === '' ? null : notes,
  metadata,
});

/** Who booked: a visitor is nobody until its order says who comes. */
export const orderingParty = (
  { party }: Caller,
  { id, name }: Pick<AttendeeRecord, 'id' | 'name'>,
): Party => ({ ...party, id: party.id ?? id, name: party.name ?? name });
