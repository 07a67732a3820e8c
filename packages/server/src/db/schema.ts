import type { BookingSource, BookingState } from '@slotkit/shared/lifecycle';
import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { AuditEntry, Booking, Delivery, Webhook } from '@slotkit/shared/wire';
import type { Generated } from 'kysely';

/*
 * The tables, as both databases know them. Instants (`…_at`) are epoch milliseconds, UTC. Columns that end in `_json` hold
 * JSON text. Flags are 0 or 1. Ids are prefixed text.
 */

interface AppTable {
  id: string;
  name: string;
  timezone: string;
  locale: string;
  /** Origins that may use the app without a key. */
  origins_json: string;
  branding_json: string;
  /** `{name, email, reply_to}`: ORGANIZER of every invitation, for good (D3). */
  sender_json: string;
  frame_ancestors_json: string;
  /** In which words clients and endpoints without a choice of their own are told statuses. */
  status_vocabulary: Generated<StatusVocabulary>;
  /** After how many days people are forgotten; null: never. */
  retention_days: number | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

interface WidgetKeyTable {
  id: string;
  app_id: string;
  /** Publishable, so stored as it is. */
  key: string;
  name: string;
  origins_json: string | null;
  version: Generated<number>;
  created_at: number;
  updated_at: Generated<number>;
}

interface HostTable {
  id: string;
  app_id: string;
  name: string;
  email: string;
  timezone: string;
  avatar_url: string | null;
  limits_json: string;
  /** `{timezone, working_hours: [{days, start, end, timezone?}]}`. */
  schedule_json: string;
  active: Generated<number>;
  /** Who signs in as this host. */
  member_id: string | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

interface HostExceptionTable {
  id: string;
  host_id: string;
  type: 'blocked' | 'extra';
  /** Local date-times, meant in `timezone` or else the schedule's. */
  start_local: string;
  end_local: string;
  timezone: string | null;
  reason: string | null;
  version: Generated<number>;
  created_at: Generated<number>;
  updated_at: Generated<number>;
}

interface HostDoNotDisturbTable {
  id: string;
  host_id: string;
  start_at: number;
  end_at: number;
  reason: string | null;
  version: Generated<number>;
  created_at: Generated<number>;
  updated_at: Generated<number>;
}

interface LocationTable {
  id: string;
  app_id: string;
  name: string;
  type: 'in_person' | 'phone' | 'link' | 'conference';
  value: string;
  /** Hosts that serve it; null for all. */
  host_ids_json: string | null;
  position: number;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: Generated<number>;
  updated_at: Generated<number>;
}

interface EventTypeTable {
  id: string;
  app_id: string;
  slug: string;
  title: string;
  description: string;
  public: Generated<number>;
  archived: Generated<number>;
  position: number;
  /** Everything else that is set on it; see `event-types/event-type.ts`. */
  settings_json: string;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** A slug that an event type had before: links that were sent with it still lead to its bookings. */
interface FormerSlugTable {
  event_type_id: string;
  slug: string;
  /** When it got another one. */
  created_at: number;
}

interface EventTypeHostTable {
  event_type_id: string;
  host_id: string;
  weight: number;
  /** When the rotation last gave this host a booking, higher than any other of the event type; moved in the booking's transaction. */
  cursor: number;
  /** What a weighted rotation owes it, in weights. */
  credit: Generated<number>;
}

/** How a host stood in a rotation when it left the pool: so it stands again when it comes back. */
interface FormerPoolHostTable {
  event_type_id: string;
  host_id: string;
  cursor: number;
  credit: number;
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

/** Up to when everybody was erased from the bookings of an app that ended before, by its `retention_days`. */
interface ForgottenTable {
  app_id: string;
  until_at: number;
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

interface OutboxTable {
  id: string;
  app_id: string;
  booking_id: string | null;
  /** `email`, `genesys`, `http`, `webhook`, `calendar`. */
  channel: string;
  /** What it says, such as `invitation`. */
  kind: string;
  recipient: string;
  /** The attendee or host it is for, where it is for one. */
  party_id: string | null;
  /** What it waits in line with: a slow receiver holds up its own lane only. */
  lane: Generated<string>;
  payload_json: string;
  status: Delivery['status'];
  due_at: number;
  attempts: Generated<number>;
  next_attempt_at: number;
  /** A worker has it until then; afterwards another may take it. */
  claimed_until: number | null;
  claimed_by: string | null;
  /** When it was decided to send it: from then on a change of the booking comes too late to take it back. */
  sending_at: number | null;
  /** The request that caused it, as the log names it. */
  request_id: string | null;
  last_error: string | null;
  created_at: number;
  finished_at: number | null;
}

interface IdempotencyTable {
  /** SHA-256 over app, caller, route and key. */
  key_hash: string;
  app_id: string;
  body_hash: string;
  booking_id: string | null;
  /** The only attendee who is in the answer; null for one that shows all of them. */
  attendee_id: string | null;
  /** The answer's bytes, sealed; empty once the person in it was erased. */
  response_sealed: string;
  created_at: number;
  expires_at: number;
}

/** A person who signs in. */
interface MemberTable {
  id: string;
  app_id: string;
  name: string;
  email: string;
  /** `{view, edit, delete}`, each `none`, `own`, `team` or `all` (D6). */
  permissions_json: string;
  locale: string;
  notifications_json: string;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

interface TeamTable {
  id: string;
  app_id: string;
  name: string;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

interface TeamMemberTable {
  team_id: string;
  member_id: string;
}

/** Signed-in members: SHA-256 of the cookie's token. */
interface SessionTable {
  token_hash: string;
  member_id: string;
  created_at: number;
  expires_at: number;
}

/** The person behind attendees, matched by e-mail or phone. */
interface ContactTable {
  id: string;
  app_id: string;
  name: string;
  email: string | null;
  phone: string | null;
  email_key: string | null;
  phone_key: string | null;
  /** Name, e-mail and phone as `search-key.ts` writes them, for searching. */
  search_key: Generated<string>;
  timezone: string | null;
  locale: string | null;
  lifecycle_stage: string | null;
  external_id: string | null;
  /** `[{at, type, text}]`, `[{name, stage, amount?, currency?}]`, `[{id, channel, title, url?}]`. */
  activities_json: string;
  opportunities_json: string;
  conversations_json: string;
  no_show_count: Generated<number>;
  last_booking_at: number | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** The conversations of contacts by their ids, for searching; the contacts themselves have them whole. */
interface ContactConversationTable {
  contact_id: string;
  conversation_id: string;
}

/** An OAuth client: another system that calls the API. */
interface ClientTable {
  id: string;
  app_id: string;
  name: string;
  kind: 'api' | 'ai_agent';
  scopes_json: string;
  status_vocabulary: StatusVocabulary | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** SHA-256 of the secrets that a client may use now; the old one expires after a rotation. */
interface ClientSecretTable {
  secret_hash: string;
  client_id: string;
  created_at: number;
  expires_at: number | null;
}

/** SHA-256 of the bearer tokens given out. */
interface AccessTokenTable {
  token_hash: string;
  client_id: string;
  /** The secret that it was given for, and ends with. */
  secret_hash: string | null;
  scopes_json: string;
  created_at: number;
  expires_at: number;
}

/** What happened to bookings, as other systems are told it: written in the transaction of the change. */
interface EventTable {
  id: string;
  app_id: string;
  booking_id: string;
  /** A webhook event of the lifecycle. */
  type: string;
  /** Counts the events of one booking. */
  sequence: number;
  /** The whole event as it is sent: `{type, timestamp, sequence, data}`. */
  payload_json: string;
  /** In which order it is told to those who read on from a position; null until it was numbered, after its commit. */
  position: number | null;
  created_at: number;
}

/** One row: the last position that was given to an event. Whoever numbers events holds it. */
interface EventStreamTable {
  id: number;
  last_position: number;
}

/** An endpoint of another system. */
interface WebhookTable {
  id: string;
  app_id: string;
  url: string;
  /** Events it wants; `*` is every one. */
  events_json: string;
  description: string;
  secret_sealed: string;
  /** The secret before the last rotation, and until when it signs as well. */
  previous_secret_sealed: string | null;
  previous_secret_until_at: number | null;
  status_vocabulary: StatusVocabulary | null;
  active: Generated<number>;
  /** Why the server turned it off by itself. */
  paused_because: Webhook['paused_because'];
  /** When the first of those attempts began after which nothing got through. */
  failing_since: number | null;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** One try of a webhook delivery. What was sent is the event; the signatures are not kept. */
interface WebhookTryTable {
  delivery_id: string;
  attempt: number;
  started_at: number;
  duration_ms: number;
  url: string;
  request_headers_json: string;
  /** Null, as the two below, when there was no answer. */
  response_status: number | null;
  response_headers_json: string | null;
  /** The beginning. */
  response_body: string | null;
  error: string | null;
}

/** How an app reaches a message channel. */
interface ChannelTable {
  app_id: string;
  /** `genesys` or `http`. */
  kind: string;
  settings_json: string;
  secrets_sealed: string | null;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** A host's calendar elsewhere. */
interface HostCalendarTable {
  id: string;
  app_id: string;
  host_id: string;
  provider: 'caldav' | 'google';
  settings_json: string;
  secrets_sealed: string;
  /** Whether its events make the host busy, and whether bookings are written into it. */
  conflicts: Generated<number>;
  write_to: Generated<number>;
  archived: Generated<number>;
  version: Generated<number>;
  created_at: number;
  updated_at: number;
}

/** Which series stand in which calendar, as far as we know: noted before the calendar is asked. */
interface CalendarEntryTable {
  calendar_id: string;
  series_id: string;
  written_at: number;
}

/** How reading a calendar ended the last time, and when it is read again; there is a row for every calendar that is read. */
interface CalendarStateTable {
  calendar_id: string;
  /** The last answer about everything that is of interest. */
  read_at: number | null;
  /** The last question that had no answer, of any kind; null once there was an answer again. */
  failed_at: number | null;
  failure: 'unreachable' | 'unauthorized' | null;
  last_error: string | null;
  /** In a row. */
  failures: Generated<number>;
  next_refresh_at: number;
  claimed_by: string | null;
  claimed_until: number | null;
}

/** Which time of a calendar is known, and as of when. */
interface CalendarCoverageTable {
  calendar_id: string;
  from_at: number;
  until_at: number;
  read_at: number;
}

/** When a host is busy by a calendar elsewhere, without our own entries: disjoint pieces of at most a week. */
interface CalendarBusyTable {
  host_id: string;
  start_at: number;
  calendar_id: string;
  end_at: number;
}

/** The secret address of a host's calendar feed, as SHA-256; a host has one at most. */
interface HostFeedTable {
  host_id: string;
  token_hash: string;
  created_at: number;
}

/** Who came to a meeting through our join link, and when first. */
interface JoinTable {
  booking_id: string;
  party: 'attendee' | 'host';
  party_id: string;
  at: number;
}

interface DevMailTable {
  id: string;
  at: number;
  to_address: string;
  from_address: string;
  subject: string;
  kind: string;
  booking_id: string | null;
  raw_base64: string;
}

/** Who changed what of the configuration, and when. Rows are only added. */
interface AuditTable {
  id: string;
  app_id: string;
  at: number;
  actor_type: AuditEntry['actor']['type'];
  actor_id: string | null;
  actor_name: string | null;
  action: AuditEntry['action'];
  object_type: AuditEntry['object']['type'];
  object_id: string;
  /** `{field: {from?, to?}}`; a field whose values are not kept has neither. */
  changes_json: string;
}

/** Every table by name. */
export interface Schema {
  apps: AppTable;
  widget_keys: WidgetKeyTable;
  hosts: HostTable;
  host_exceptions: HostExceptionTable;
  host_do_not_disturb: HostDoNotDisturbTable;
  locations: LocationTable;
  event_types: EventTypeTable;
  event_type_hosts: EventTypeHostTable;
  former_slugs: FormerSlugTable;
  former_pool_hosts: FormerPoolHostTable;
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
  forgotten: ForgottenTable;
  links: LinkTable;
  timeline: TimelineTable;
  outbox: OutboxTable;
  idempotency: IdempotencyTable;
  dev_mail: DevMailTable;
  members: MemberTable;
  teams: TeamTable;
  team_members: TeamMemberTable;
  sessions: SessionTable;
  contacts: ContactTable;
  contact_conversations: ContactConversationTable;
  clients: ClientTable;
  client_secrets: ClientSecretTable;
  access_tokens: AccessTokenTable;
  events: EventTable;
  event_stream: EventStreamTable;
  webhooks: WebhookTable;
  webhook_tries: WebhookTryTable;
  channels: ChannelTable;
  joins: JoinTable;
  host_calendars: HostCalendarTable;
  calendar_entries: CalendarEntryTable;
  calendar_states: CalendarStateTable;
  calendar_coverage: CalendarCoverageTable;
  calendar_busy: CalendarBusyTable;
  host_feeds: HostFeedTable;
  audit_log: AuditTable;
}
