import type { StatusVocabulary } from '@slotkit/shared/vocabularies';
import type { Delivery, Webhook } from '@slotkit/shared/wire';
import type { Generated } from 'kysely';

/** What goes out: events, the outbox, and what it is sent by; kept answers to repeated requests. */
export interface DeliveryTables {
  outbox: OutboxTable;
  idempotency: IdempotencyTable;
  dev_mail: DevMailTable;
  events: EventTable;
  event_stream: EventStreamTable;
  webhooks: WebhookTable;
  webhook_tries: WebhookTryTable;
  channels: ChannelTable;
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
