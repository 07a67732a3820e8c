import type { Selectable } from 'kysely';
import type { Reader } from '../db/database.ts';
import { readJson, readOptionalJson } from '../db/json-column.ts';
import type { Schema } from '../db/schema.ts';
import { readSettings } from '../event-types/read-settings.ts';
import { holdOf, peopleOf } from './attendee-store.ts';
import type { BookingHostRecord, BookingRecord, Party } from './booking-record.ts';

type BookingRow = Selectable<Schema['bookings']>;

/**
 * Bookings by their ids with hosts, attendees and series, in three queries however many they are; in the order of the ids. Those that
 * are not there are left out.
 */
export async function readBookings(reader: Reader, ids: readonly string[]): Promise<BookingRecord[]> {
  if (ids.length === 0) return [];
  const rows = await reader
    .selectFrom('bookings')
    .innerJoin('event_types', 'event_types.id', 'bookings.event_type_id')
    .innerJoin('series', 'series.id', 'bookings.series_id')
    .selectAll('bookings')
    .select(['event_types.slug', 'event_types.title', 'event_types.settings_json'])
    .select(['series.calendar_uid', 'series.sequence', 'series.meeting_url', 'series.organizer_json'])
    .where('bookings.id', 'in', ids)
    .execute();
  if (rows.length === 0) return [];
  const hosts = await hostsOf(reader, ids);
  const people = await peopleOf(reader, rows);
  const settings = new Map(rows.map((row) => [row.settings_json, readSettings(row.settings_json)]));
  const found = new Map(
    rows.map((row): [string, BookingRecord] => {
      const { strategy, questions } = settings.get(row.settings_json) ?? readSettings(row.settings_json);
      return [
        row.id,
        {
          ...ownFields(row),
          eventType: { id: row.event_type_id, slug: row.slug, title: row.title, strategy, questions },
          series: {
            id: row.series_id,
            calendarUid: row.calendar_uid,
            sequence: row.sequence,
            meetingUrl: row.meeting_url,
            organizer: readOptionalJson(row.organizer_json),
          },
          hosts: hosts.get(row.id) ?? [],
          ...people(row),
        },
      ];
    }),
  );
  return ids.flatMap((id) => found.get(id) ?? []);
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

async function hostsOf(
  reader: Reader,
  bookingIds: readonly string[],
): Promise<ReadonlyMap<string, readonly BookingHostRecord[]>> {
  const rows = await reader
    .selectFrom('booking_hosts')
    .innerJoin('hosts', 'hosts.id', 'booking_hosts.host_id')
    .select(['booking_hosts.booking_id', 'booking_hosts.is_primary'])
    .select(['hosts.id', 'hosts.name', 'hosts.email', 'hosts.timezone'])
    .where('booking_hosts.booking_id', 'in', bookingIds)
    .orderBy('booking_hosts.is_primary', 'desc')
    .orderBy('hosts.id')
    .execute();
  const byBooking = Map.groupBy(rows, ({ booking_id }) => booking_id);
  return new Map(
    [...byBooking].map(([id, hosts]) => [
      id,
      hosts.map(({ id: hostId, name, email, timezone, is_primary }) => ({
        id: hostId,
        name,
        email,
        timezone,
        primary: is_primary === 1,
      })),
    ]),
  );
}
