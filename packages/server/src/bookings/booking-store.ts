import type { Insertable, Selectable } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';
import { readJson, readOptionalJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { readSettings } from '../event-types/read-settings.ts';
import { forgetHostClocks, noteBookedClocks } from '../zones/booked-clock-store.ts';
import { holdOf, insertAttendeeRow, peopleOf } from './attendee-store.ts';
import type { BookingHostRecord, BookingRecord, Party } from './booking-record.ts';
import { insertSeries } from './series-store.ts';

type BookingRow = Selectable<Schema['bookings']>;

/** A booking by id with hosts, attendees and series; null when there is none. */
export async function findBooking(reader: Reader, id: string): Promise<BookingRecord | null> {
  const row = await reader
    .selectFrom('bookings')
    .innerJoin('event_types', 'event_types.id', 'bookings.event_type_id')
    .innerJoin('series', 'series.id', 'bookings.series_id')
    .selectAll('bookings')
    .select(['event_types.slug', 'event_types.title', 'event_types.settings_json'])
    .select(['series.calendar_uid', 'series.sequence', 'series.meeting_url', 'series.organizer_json'])
    .where('bookings.id', '=', id)
    .executeTakeFirst();
  if (!row) return null;
  const { strategy, questions } = readSettings(row.settings_json);
  return {
    ...ownFields(row),
    eventType: { id: row.event_type_id, slug: row.slug, title: row.title, strategy, questions },
    series: {
      id: row.series_id,
      calendarUid: row.calendar_uid,
      sequence: row.sequence,
      meetingUrl: row.meeting_url,
      organizer: readOptionalJson(row.organizer_json),
    },
    hosts: await hostsOf(reader, id),
    ...(await peopleOf(reader, id, row.seats)),
  };
}

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

function ownFields(
  row: BookingRow,
): Omit<BookingRecord, 'eventType' | 'series' | 'hosts' | 'attendees' | 'group'> {
  return {
    id: row.id,
    appId: row.app_id,
    status: row.status,
    awaiting: readJson<BookingRecord['awaiting']>(row.awaiting_json),
    gates: readJson<BookingRecord['gates']>(row.gates_json),
    startAt: row.start_at,
    endAt: row.end_at,
    timezone: row.timezone,
    bufferBeforeMinutes: row.buffer_before_minutes,
    bufferAfterMinutes: row.buffer_after_minutes,
    location: readOptionalJson<BookingRecord['location']>(row.location_json),
    source: row.source,
    createdBy: readJson<Party>(row.created_by_json),
    contactId: row.contact_id,
    conversationId: row.conversation_id,
    notes: row.notes,
    metadata: readJson<BookingRecord['metadata']>(row.metadata_json),
    cancellation: readOptionalJson<BookingRecord['cancellation']>(row.cancellation_json),
    rescheduledFromId: row.rescheduled_from_id,
    rescheduledToId: row.rescheduled_to_id,
    history: readJson<BookingRecord['history']>(row.history_json),
    confirmBy: row.confirm_by,
    hold: holdOf(row),
    decision: readOptionalJson<BookingRecord['decision']>(row.decision_json),
    briefingSentAt: row.briefing_sent_at,
    version: row.version,
    createdAt: row.created_at,
    updatedAt: row.updated_at,
  };
}

async function hostsOf(reader: Reader, bookingId: string): Promise<BookingHostRecord[]> {
  const rows = await reader
    .selectFrom('booking_hosts')
    .innerJoin('hosts', 'hosts.id', 'booking_hosts.host_id')
    .select(['hosts.id', 'hosts.name', 'hosts.email', 'hosts.timezone', 'booking_hosts.is_primary'])
    .where('booking_hosts.booking_id', '=', bookingId)
    .orderBy('booking_hosts.is_primary', 'desc')
    .orderBy('hosts.id')
    .execute();
  return rows.map(({ is_primary, ...host }) => ({ ...host, primary: is_primary === 1 }));
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

/** Writes other hosts of a booking that is there; the database refuses it when one of them is occupied. */
export async function replaceHosts(trx: Writer, booking: BookingRecord): Promise<void> {
  await trx.deleteFrom('booking_hosts').where('booking_id', '=', booking.id).execute();
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
