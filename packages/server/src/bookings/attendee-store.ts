import type { Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { readJson, readOptionalJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { noteAttendeeClock } from '../zones/booked-clock-store.ts';
import type { AttendeeRecord, BookingRecord, HeldSeat, Party, SeatRecord } from './booking-record.ts';
import { emailKey, phoneKey } from './contact-keys.ts';
import { searchKey } from './search-key.ts';

type AttendeeRow = Selectable<Schema['attendees']>;

type People = Pick<BookingRecord, 'attendees' | 'group'>;

/** Who attends bookings and, of groups, what is taken. Rows with a hold are seats that nobody attends by yet. */
export async function peopleOf(
  reader: Reader,
  bookings: readonly { readonly id: string }[],
): Promise<(booking: { readonly id: string; readonly seats: number | null }) => People> {
  const rows = await reader
    .selectFrom('attendees')
    .selectAll()
    .where(
      'booking_id',
      'in',
      bookings.map(({ id }) => id),
    )
    .orderBy('created_at')
    .orderBy('id')
    .execute();
  const byBooking = Map.groupBy(rows, ({ booking_id }) => booking_id);
  return ({ id, seats }) => peopleIn(byBooking.get(id) ?? [], seats);
}

function peopleIn(rows: readonly AttendeeRow[], seats: number | null): People {
  const attendees = rows.filter(({ hold_secret_hash }) => hold_secret_hash === null).map(attendeeOf);
  if (seats === null) return { attendees, group: null };
  const holds = rows.flatMap((row): HeldSeat[] => {
    const hold = holdOf(row);
    return hold ? [{ id: row.id, status: row.status === 'held' ? 'held' : 'cancelled', hold }] : [];
  });
  const taken = rows.filter(({ status }) => status !== 'cancelled').length;
  return { attendees, group: { seats, taken, holds } };
}

const attendeeOf = (row: AttendeeRow): AttendeeRecord => ({
  id: row.id,
  name: row.name,
  email: row.email,
  phone: row.phone,
  timezone: row.timezone,
  locale: row.locale,
  answers: readJson<AttendeeRecord['answers']>(row.answers_json),
  status: row.status,
  linkGeneration: row.link_generation,
  seat: seatOf(row),
});

function seatOf(row: AttendeeRow): SeatRecord | null {
  if (row.source === null) return null;
  return {
    awaiting: readOptionalJson<SeatRecord['awaiting']>(row.awaiting_json) ?? [],
    gates: readOptionalJson<SeatRecord['gates']>(row.gates_json) ?? [],
    confirmBy: row.confirm_by,
    source: row.source,
    createdBy: readOptionalJson<Party>(row.created_by_json) ?? { type: 'customer' },
    contactId: row.contact_id,
    conversationId: row.conversation_id,
    notes: row.notes,
    metadata: readOptionalJson<SeatRecord['metadata']>(row.metadata_json) ?? {},
    cancellation: readOptionalJson<SeatRecord['cancellation']>(row.cancellation_json),
    rescheduledFromId: row.rescheduled_from_id,
    rescheduledToId: row.rescheduled_to_id,
    history: readOptionalJson<SeatRecord['history']>(row.history_json) ?? [],
    createdAt: row.created_at,
  };
}

/** The hold that a row tells of, a booking's or a seat's; null when it holds nothing. */
export const holdOf = (
  row: Pick<AttendeeRow, 'hold_expires_at' | 'hold_extensions' | 'hold_secret_hash' | 'hold_visitor_hash'>,
): BookingRecord['hold'] =>
  row.hold_expires_at === null || row.hold_secret_hash === null
    ? null
    : {
        expiresAt: row.hold_expires_at,
        extensions: row.hold_extensions,
        secretHash: row.hold_secret_hash,
        visitorHash: row.hold_visitor_hash ?? '',
      };

/** Writes an attendee of a booking that is there, and notes its clock: a new one, or over its row, which a held seat has too. */
export async function putAttendee(
  trx: Writer,
  booking: Pick<BookingRecord, 'id' | 'startAt' | 'updatedAt'>,
  attendee: AttendeeRecord,
): Promise<void> {
  await trx
    .insertInto('attendees')
    .values(newRow(booking, attendee))
    .onConflict((conflict) => conflict.columns(['booking_id', 'id']).doUpdateSet(attendeeFields(attendee)))
    .execute();
  await noteAttendeeClock(trx, booking, attendee);
}

/** Adds an attendee alone, to a new booking whose clocks are noted together. */
export async function insertAttendeeRow(
  trx: Writer,
  booking: Pick<BookingRecord, 'id' | 'updatedAt'>,
  attendee: AttendeeRecord,
): Promise<void> {
  await trx.insertInto('attendees').values(newRow(booking, attendee)).execute();
}

const newRow = (booking: Pick<BookingRecord, 'id' | 'updatedAt'>, attendee: AttendeeRecord) => ({
  id: attendee.id,
  booking_id: booking.id,
  created_at: attendee.seat?.createdAt ?? booking.updatedAt,
  ...attendeeFields(attendee),
});

/** Writes what changed about an attendee, but for its time zone. */
export async function updateAttendee(
  trx: Writer,
  bookingId: string,
  attendee: AttendeeRecord,
): Promise<void> {
  await trx
    .updateTable('attendees')
    .set(attendeeFields(attendee))
    .where('booking_id', '=', bookingId)
    .where('id', '=', attendee.id)
    .execute();
}

const attendeeFields = (attendee: AttendeeRecord) => ({
  name: attendee.name,
  email: attendee.email,
  phone: attendee.phone,
  email_key: attendee.email === null ? null : emailKey(attendee.email),
  phone_key: attendee.phone === null ? null : phoneKey(attendee.phone),
  search_key: searchKey(attendee),
  timezone: attendee.timezone,
  locale: attendee.locale,
  answers_json: JSON.stringify(attendee.answers),
  status: attendee.status,
  link_generation: attendee.linkGeneration,
  // Who attends holds nothing any more.
  hold_expires_at: null,
  hold_extensions: 0,
  hold_secret_hash: null,
  hold_visitor_hash: null,
  ...(attendee.seat && seatFields(attendee.seat)),
});

const seatFields = (seat: SeatRecord) => ({
  awaiting_json: JSON.stringify(seat.awaiting),
  gates_json: JSON.stringify(seat.gates),
  confirm_by: seat.confirmBy,
  source: seat.source,
  created_by_json: JSON.stringify(seat.createdBy),
  contact_id: seat.contactId,
  conversation_id: seat.conversationId,
  notes: seat.notes,
  metadata_json: JSON.stringify(seat.metadata),
  cancellation_json: seat.cancellation && JSON.stringify(seat.cancellation),
  rescheduled_from_id: seat.rescheduledFromId,
  rescheduled_to_id: seat.rescheduledToId,
  history_json: JSON.stringify(seat.history),
});
