import type { Insertable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import type { Schema } from '../db/schema.ts';
import { forgetHostClocks, noteBookedClocks } from '../zones/booked-clock-store.ts';
import { insertAttendeeRow } from './attendee-store.ts';
import type { BookingRecord } from './booking-record.ts';
import { readBookings } from './read-bookings.ts';
import { insertSeries } from './series-store.ts';

/** A booking by id with hosts, attendees and series; null when there is none. */
export const findBooking = async (reader: Reader, id: string): Promise<BookingRecord | null> =>
  (await readBookings(reader, [id]))[0] ?? null;

/** As `findBooking`, for a booking that must be there. */
export async function getBooking(reader: Reader, id: string): Promise<BookingRecord> {
  const booking = await findBooking(reader, id);
  if (!booking) throw new Error(`Booking ${id} is gone.`);
  return booking;
}

/**
 * The booking that a series stands at now, as far as this attendee is concerned: the one that nothing replaced, or, for a seat that was
 * given back before its group moved on, the last one it had a part in.
 */
export async function currentBookingOf(
  reader: Reader,
  seriesId: string,
  attendeeId: string,
): Promise<BookingRecord | null> {
  const row = await reader
    .selectFrom('bookings')
    .innerJoin('attendees', 'attendees.booking_id', 'bookings.id')
    .select('bookings.id')
    .where('bookings.series_id', '=', seriesId)
    .where('attendees.id', '=', attendeeId)
    .orderBy((where) => where.case().when('bookings.rescheduled_to_id', 'is', null).then(0).else(1).end())
    .orderBy('bookings.created_at', 'desc')
    .orderBy('bookings.id', 'desc')
    .executeTakeFirst();
  return row ? findBooking(reader, row.id) : null;
}

/** The booking that a series stands at now: the one that nothing replaced. Null when the series has none. */
export async function standingBookingOf(reader: Reader, seriesId: string): Promise<BookingRecord | null> {
  const row = await reader
    .selectFrom('bookings')
    .select('id')
    .where('series_id', '=', seriesId)
    .where('rescheduled_to_id', 'is', null)
    .orderBy('created_at', 'desc')
    .executeTakeFirst();
  return row ? findBooking(reader, row.id) : null;
}

/** Writes a new booking; the database refuses it when a host is occupied. */
export async function insertBooking(trx: Writer, booking: BookingRecord): Promise<void> {
  await trx.insertInto('bookings').values(toRow(booking)).execute();
  await insertHosts(trx, booking);
  for (const attendee of booking.attendees) await insertAttendeeRow(trx, booking, attendee);
  await noteBookedClocks(trx, booking);
}

/** Writes a new booking that begins a series, and the series. */
export async function insertFirstBooking(trx: Writer, booking: BookingRecord): Promise<void> {
  await insertSeries(trx, booking.appId, booking.series);
  await insertBooking(trx, booking);
}

async function insertHosts(trx: Writer, { id, hosts }: BookingRecord): Promise<void> {
  const rows = hosts.map((host) => ({ booking_id: id, host_id: host.id, is_primary: host.primary ? 1 : 0 }));
  await trx.insertInto('booking_hosts').values(rows).execute();
}

/** Takes a booking from its hosts and occupies nobody with it, until `giveHosts` says who has it in the same transaction. */
export async function removeHosts(trx: Writer, { id }: Pick<BookingRecord, 'id'>): Promise<void> {
  await trx.deleteFrom('booking_hosts').where('booking_id', '=', id).execute();
}

/** Writes other hosts of a booking that is there; the database refuses it when one of them is occupied. */
export async function replaceHosts(trx: Writer, booking: BookingRecord): Promise<void> {
  await removeHosts(trx, booking);
  await giveHosts(trx, booking);
}

/** Writes the hosts of a booking that was taken from those it had; the database refuses it when one of them is occupied. */
export async function giveHosts(trx: Writer, booking: BookingRecord): Promise<void> {
  await insertHosts(trx, booking);
  await forgetHostClocks(trx, booking);
  await noteBookedClocks(trx, booking);
}

/**
 * Saves a booking that was `version` when it was read, as version + 1: compare-and-set. Throws when somebody else was faster, which
 * the locks taken before make impossible.
 */
export async function saveBooking(trx: Writer, booking: BookingRecord): Promise<BookingRecord> {
  const saved = { ...booking, version: booking.version + 1 };
  const { numUpdatedRows } = await trx
    .updateTable('bookings')
    .set(toRow(saved))
    .where('id', '=', booking.id)
    .where('version', '=', booking.version)
    .executeTakeFirst();
  if (Number(numUpdatedRows) !== 1)
    throw new Error(`Booking ${booking.id} was changed by somebody else meanwhile.`);
  return saved;
}

/** Notes when the host was briefed; no change of the booking, so its version stays. */
export async function noteBriefing(trx: Writer, id: string, at: number): Promise<void> {
  await trx.updateTable('bookings').set({ briefing_sent_at: at }).where('id', '=', id).execute();
}

/** Removes a draft with all that belongs to it, its series included. */
export async function deleteDraft(trx: Writer, booking: BookingRecord): Promise<void> {
  await trx.deleteFrom('bookings').where('id', '=', booking.id).execute();
  await trx.deleteFrom('series').where('id', '=', booking.series.id).execute();
}

function toRow(booking: BookingRecord): Insertable<Schema['bookings']> {
  return {
    id: booking.id,
    app_id: booking.appId,
    event_type_id: booking.eventType.id,
    series_id: booking.series.id,
    status: booking.status,
    awaiting_json: JSON.stringify(booking.awaiting),
    gates_json: JSON.stringify(booking.gates),
    start_at: booking.startAt,
    end_at: booking.endAt,
    timezone: booking.timezone,
    buffer_before_minutes: booking.bufferBeforeMinutes,
    buffer_after_minutes: booking.bufferAfterMinutes,
    location_json: booking.location && JSON.stringify(booking.location),
    location_id: booking.location?.id ?? null,
    source: booking.source,
    created_by_json: JSON.stringify(booking.createdBy),
    contact_id: booking.contactId,
    conversation_id: booking.conversationId,
    notes: booking.notes,
    metadata_json: JSON.stringify(booking.metadata),
    cancellation_json: booking.cancellation && JSON.stringify(booking.cancellation),
    rescheduled_from_id: booking.rescheduledFromId,
    rescheduled_to_id: booking.rescheduledToId,
    history_json: JSON.stringify(booking.history),
    confirm_by: booking.confirmBy,
    hold_expires_at: booking.hold?.expiresAt ?? null,
    hold_extensions: booking.hold?.extensions ?? 0,
    hold_secret_hash: booking.hold?.secretHash ?? null,
    hold_visitor_hash: booking.hold?.visitorHash ?? null,
    decision_json: booking.decision && JSON.stringify(booking.decision),
    briefing_sent_at: booking.briefingSentAt,
    seats: booking.group?.seats ?? null,
    version: booking.version,
    created_at: booking.createdAt,
    updated_at: booking.updatedAt,
  };
}
