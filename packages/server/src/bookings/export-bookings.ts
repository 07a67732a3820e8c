import { formatInstant } from '@slotkit/shared/time';
import { spellStatus, type StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { BookingExportQuery } from '@slotkit/shared/wire';
import { vocabularyOf, type Principal } from '../access/principal.ts';
import type { Deps } from '../deps.ts';
import type { Position } from '../lists/cursor.ts';
import type { AttendeeRecord, BookingRecord } from './booking-record.ts';
import { byteOrderMark, csvLine, type Cell } from './csv-lines.ts';
import { orderOf, readFilter } from './find-bookings.ts';
import { spelledOf } from './lifecycle-view.ts';
import { listBookings } from './list-bookings.ts';
import { readBookings } from './read-bookings.ts';

const atOnce = 200;

interface Row {
  readonly booking: BookingRecord;
  /** Null for a booking without anybody. */
  readonly attendee: AttendeeRecord | null;
  readonly status: string;
}

/** Every column with what stands in it. Only added to, at the end: somebody's macros count them. */
const columns: Readonly<Record<string, (row: Row) => Cell>> = {
  id: ({ booking }) => booking.id,
  status: ({ status }) => status,
  start: ({ booking }) => formatInstant(booking.startAt),
  end: ({ booking }) => formatInstant(booking.endAt),
  timezone: ({ booking }) => booking.timezone,
  duration_minutes: ({ booking }) => (booking.endAt - booking.startAt) / 60_000,
  event_type: ({ booking }) => booking.eventType.slug,
  title: ({ booking }) => booking.eventType.title,
  hosts: ({ booking }) => booking.hosts.map(({ name }) => name).join('; '),
  location: ({ booking }) => booking.location?.name ?? null,
  attendee_name: ({ attendee }) => attendee?.name ?? null,
  attendee_email: ({ attendee }) => attendee?.email ?? null,
  attendee_phone: ({ attendee }) => attendee?.phone ?? null,
  attendee_status: ({ attendee }) => attendee?.status ?? null,
  source: ({ booking }) => booking.source,
  created_by: ({ booking }) => booking.createdBy.name ?? booking.createdBy.type,
  created_at: ({ booking }) => formatInstant(booking.createdAt),
  cancelled_by: ({ booking: { cancellation } }) => cancellation?.by.name ?? cancellation?.by.type ?? null,
  cancellation_reason: ({ booking }) => booking.cancellation?.reason ?? null,
  notes: ({ booking }) => booking.notes,
  contact_id: ({ booking }) => booking.contactId,
  conversation_id: ({ booking }) => booking.conversationId,
  series_id: ({ booking }) => booking.series.id,
  rescheduled_from_id: ({ booking }) => booking.rescheduledFromId,
  rescheduled_to_id: ({ booking }) => booking.rescheduledToId,
};

/**
 * All bookings that a caller asks for and may view, as parts of a CSV file: the head, then two hundred bookings at a time, so that a
 * hundred thousand need no more memory. Throws as `findBookings` does, before the first part.
 */
export async function exportBookings(
  deps: Deps,
  principal: Principal,
  query: BookingExportQuery,
): Promise<AsyncGenerator<string>> {
  const { filter } = await readFilter(deps, principal, query);
  const { read } = deps.db;
  const order = orderOf(query);
  const vocabulary = vocabularyOf(principal);

  return (async function* parts() {
    yield byteOrderMark + csvLine(Object.keys(columns));
    for (let after: Position | null = null; ;) {
      const page = await listBookings(read, filter, order, { limit: atOnce, after });
      const bookings = await readBookings(
        read,
        page.map(({ id }) => id),
      );
      const lines = bookings.flatMap((booking) => rowsOf(booking, vocabulary, filter.now).map(lineOf));
      if (lines.length > 0) yield lines.join('');
      const last = page.at(-1);
      if (!last || page.length < atOnce) return;
      after = last;
    }
  })();
}

function rowsOf(booking: BookingRecord, vocabulary: StatusVocabulary, now: number): Row[] {
  const status = spellStatus(vocabulary, spelledOf(booking), now);
  const attendees: readonly (AttendeeRecord | null)[] =
    booking.attendees.length === 0 ? [null] : booking.attendees;
  return attendees.map((attendee) => ({ booking, attendee, status }));
}

const lineOf = (row: Row): string => csvLine(Object.values(columns).map((cellOf) => cellOf(row)));
