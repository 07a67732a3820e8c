import type { BookingSource, BookingState } from '@slotkit/shared/lifecycle';
import type { Booking } from '@slotkit/shared/wire';
import type { Generated } from 'kysely';

/** Bookings, who takes part in them, and what they occupy. */
export interface BookingTables {
  series: SeriesTable;
  bookings: BookingTable;
  booking_hosts: BookingHostTable;
  hosted_bookings: HostedBookingTable;
  occupancy: OccupancyTable;
  finished_starts: FinishedStartTable;
  slot_changes: SlotChangeTable;
  booked_clocks: BookedClockTable;
  attendees: AttendeeTable;
  former_addresses: FormerAddressTable;
  links: LinkTable;
  timeline: TimelineTable;
  joins: JoinTable;
}

interface SeriesTable {
  id: string;
  app_id: string;
  calendar_uid: string;
  sequence: number;
  meeting_url: string | null;
  /** The app's sender when it began: ORGANIZER for good (D3). Null: as the app's is now. */
  organizer_json: string | null;
}

interface BookingTable {
  id: string;
  app_id: string;
  event_type_id: string;
  series_id: string;
  status: BookingState;
  /** Gates still to be given, and all gates it was placed with: JSON arrays of `host`, `customer`. */
  awaiting_json: string;
  gates_json: string;
  start_at: number;
  end_at: number;
  /** The event type's zone when it was booked. */
  timezone: string;
  /** The buffers that it was booked with. */
  buffer_before_minutes: number;
  buffer_after_minutes: number;
  /** A copy of the location chosen: `{id, name, type, value}`. */
  location_json: string | null;
  /** Its id, for lists. */
  location_id: string | null;
  source: BookingSource;
  created_by_json: string;
  contact_id: string | null;
  conversation_id: string | null;
  notes: string | null;
  metadata_json: string;
  /** `{by, reason, at}`. */
  cancellation_json: string | null;
  rescheduled_from_id: string | null;
  rescheduled_to_id: string | null;
  /** The earlier times of the series: `[{start_at, end_at, at, by}]`. */
  history_json: string;
  /** Until when the awaited gates must be given. */
  confirm_by: number | null;
  hold_expires_at: number | null;
  hold_extensions: Generated<number>;
  hold_secret_hash: string | null;
  /** SHA-256 of the visitor's address, to count live holds. */
  hold_visitor_hash: string | null;
  /** Why this host: `{considered, free, because, turn?}`. */
  decision_json: string | null;
  briefing_sent_at: number | null;
  /** Of a group, as the event type had when it was made; null for a booking that is one registration itself. */
  seats: number | null;
  /** How many events other systems were told of it. */
  event_sequence: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

interface BookingHostTable {
  booking_id: string;
  host_id: string;
  is_primary: number;
}

/** Who hosts which booking when, for lists. Written by the database's own triggers, never by code. */
interface HostedBookingTable extends BookingHostTable {
  start_at: number;
  created_at: number;
}

/** How often something that decides about free slots has changed; triggers add the rows, a job adds them up. */
interface SlotChangeTable {
  /** A host, an event type or an app. */
  scope_id: string;
  changes: number;
}

/**
 * Which host is occupied when, by which booking. Written by the database's own triggers from `bookings` and `booking_hosts`, never by
 * code; no two rows of one host overlap.
 */
interface OccupancyTable {
  booking_id: string;
  host_id: string;
  start_at: number;
  end_at: number;
  buffer_before_minutes: number;
  buffer_after_minutes: number;
}

/** When the hosts of bookings that are over began. Written by the database's own triggers, never by code. */
interface FinishedStartTable {
  booking_id: string;
  host_id: string;
  start_at: number;
}

/** What clocks were to show at the start of a booking, by the zone database of the day on which it was booked. */
interface BookedClockTable {
  booking_id: string;
  /** Whose clock it is. */
  party: 'event_type' | 'host' | 'attendee';
  party_id: string;
  timezone: string;
  /** Minutes ahead of UTC at the start. */
  offset_minutes: number;
  /** The version of the zone database that said so. */
  tzdata: string;
}

interface AttendeeTable {
  /** Stays the same when the series moves on to another booking, and so do the links made for it. */
  id: string;
  booking_id: string;
  name: string;
  email: string | null;
  phone: string | null;
  /** Normalised, to find the same person again. */
  email_key: string | null;
  phone_key: string | null;
  /** Name, e-mail and phone as `search-key.ts` writes them, for searching. */
  search_key: Generated<string>;
  timezone: string;
  locale: string;
  answers_json: string;
  status: Booking['attendees'][number]['status'];
  /** Generation of its links (D10); one more kills all earlier ones. */
  link_generation: Generated<number>;
  /*
   * From here on of a registration of a group, where it has what a booking has that is one registration itself; null, or 0, in the
   * attendee of such a booking.
   */
  awaiting_json: string | null;
  gates_json: string | null;
  confirm_by: number | null;
  /** Of a held seat, and of one whose hold has ended; null once it was booked. */
  hold_expires_at: number | null;
  hold_extensions: Generated<number>;
  hold_secret_hash: string | null;
  hold_visitor_hash: string | null;
  source: BookingSource | null;
  created_by_json: string | null;
  contact_id: string | null;
  conversation_id: string | null;
  notes: string | null;
  metadata_json: string | null;
  cancellation_json: string | null;
  /** The bookings that the registration came from and went to. */
  rescheduled_from_id: string | null;
  rescheduled_to_id: string | null;
  history_json: string | null;
  /** When the person was erased from it. */
  erased_at: number | null;
  created_at: number;
}

/**
 * Who an attendee was before somebody gave it another address: the traces that this left in the booking's history are found by it.
 */
interface FormerAddressTable {
  booking_id: string;
  attendee_id: string;
  email_key: string | null;
  phone_key: string | null;
  name: string;
}

/** Tokens that are valid now: their SHA-256 and whose they are. */
interface LinkTable {
  token_hash: string;
  purpose: string;
  owner_id: string;
  generation: number;
  series_id: string;
  app_id: string;
  created_at: number;
}

interface TimelineTable {
  id: string;
  booking_id: string;
  type: string;
  at: number;
  /** `{type, id?, name?}`. */
  actor_json: string;
  source: BookingSource;
  data_json: string;
}

/** Who came to a meeting through our join link, and when first. */
interface JoinTable {
  booking_id: string;
  party: 'attendee' | 'host';
  party_id: string;
  at: number;
}
