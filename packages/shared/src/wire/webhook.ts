import { z } from 'zod';
import { webhookEvents } from '../lifecycle/effects.ts';
import { statusVocabularies } from '../vocabularies/spellings.ts';
import { bookingSchema, businessBookingSchema } from './booking.ts';
import { deliverySchema } from './business-requests.ts';
import { instant, paragraph } from './text.ts';

/** An event with everything in it is smaller than this, in bytes of UTF-8. */
export const maxEventBytes = 20_000;

/** What an event may leave out of its booking, where the booking is too large for one. */
export const omittableParts = [
  'notes',
  'attendees.answers',
  'metadata',
  'reschedule_history',
  'attendees',
  'hosts',
] as const;
export type OmittablePart = (typeof omittableParts)[number];

/** A booking as it is told to other systems, its status in their words: what the receiver may do with it, it asks the API. */
export const eventBookingSchema = businessBookingSchema.omit({
  allowed: true,
  manage_url: true,
  contact: true,
});
export type EventBooking = z.infer<typeof eventBookingSchema>;

/** What happened to a booking: the body of a webhook, and the data of a server-sent event. */
export const bookingEventSchema = z.object({
  type: z.enum(webhookEvents),
  timestamp: instant,
  /** Counts the events of this booking from 1, without gaps. */
  sequence: z.int().min(1),
  data: z.object({
    booking: eventBookingSchema,
    /** Where it was before: the booking that a move replaced, or the same one before a reassignment. */
    previous: bookingSchema.pick({ id: true, start: true, end: true, hosts: true }).optional(),
    /** The only attendee whom it concerns. */
    attendee_id: z.string().optional(),
    /** What the booking has, but this event leaves out to stay under 20 kB. */
    omitted: z.array(z.enum(omittableParts)).optional(),
  }),
});
export type BookingEventBody = z.infer<typeof bookingEventSchema>;

/** Every name that an endpoint can subscribe to: one event, or `*` for all. */
export const subscribableEvents = ['*', ...webhookEvents] as const;

const url = z.string().max(2000);
const events = z.array(z.enum(subscribableEvents)).min(1).max(subscribableEvents.length);
const description = paragraph(500);
const vocabulary = z.enum(statusVocabularies).nullable();

/** Body that makes an endpoint. Whether its address may be called is checked where the settings are. */
export const webhookRequestSchema = z.strictObject({
  url,
  events: events.default(['*']),
  description: description.default(''),
  status_vocabulary: vocabulary.default(null),
  active: z.boolean().default(true),
});
export type WebhookRequest = z.infer<typeof webhookRequestSchema>;

/** Body that changes an endpoint: what is left out stays. `active: true` also resumes one that the server paused. */
export const webhookPatchSchema = z.strictObject({
  url: url.optional(),
  events: events.optional(),
  description: description.optional(),
  status_vocabulary: vocabulary.optional(),
  active: z.boolean().optional(),
});
export type WebhookPatch = z.infer<typeof webhookPatchSchema>;

/** Why the server paused an endpoint by itself. */
export const pauseReasons = ['gone', 'failing'] as const;

/** An endpoint as it is read. */
export const webhookSchema = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.enum(subscribableEvents)),
  description: z.string(),
  /** In which words it is told statuses; null: in the app's. */
  status_vocabulary: vocabulary,
  active: z.boolean(),
  /**
   * `gone`: it answered 410; `failing`: for about three days nothing got through. The server turned it off. Null when nobody did, or a
   * client.
   */
  paused_because: z.enum(pauseReasons).nullable(),
  /** Since when nothing got through; null once something did. */
  failing_since: instant.nullable(),
  /** Until when deliveries are signed with the secret before the last rotation as well; null when they are not. */
  previous_secret_expires_at: instant.nullable(),
  archived: z.boolean(),
  version: z.int(),
  created_at: instant,
  updated_at: instant,
});
export type Webhook = z.infer<typeof webhookSchema>;

/** The answers that make an endpoint or give it a new secret: the only ones that show the secret. */
export const createdWebhookSchema = webhookSchema.extend({ secret: z.string() });

/** Body of a rotation: for how long the old secret goes on signing beside the new one, a day unless it says so; 0 ends it at once. */
export const rotateWebhookSecretSchema = z.strictObject({
  keep_old_minutes: z.int().min(0).max(10_080).optional(),
});
export type RotateWebhookSecret = z.infer<typeof rotateWebhookSecretSchema>;

/** The answer to a test: the id that its ping carries as `webhook-id`, and its delivery in the log. */
export const webhookTestSchema = z.object({ message_id: z.string(), delivery_id: z.string() });

const headers = z.record(z.string(), z.string());

/** One try of a delivery: what was sent, and what came back. */
const webhookTrySchema = z.object({
  at: instant,
  /** Until the answer was there, or none came. */
  duration_ms: z.int(),
  request: z.object({
    url: z.string(),
    /** As they were sent, but for the signatures themselves. */
    headers,
  }),
  /** Null when there was no answer. Of the body the beginning. */
  response: z.object({ status: z.int(), headers, body: z.string() }).nullable(),
  /** Why it failed; null when it did not. */
  error: z.string().nullable(),
});
export type WebhookTry = z.infer<typeof webhookTrySchema>;

/** One event on its way to one endpoint. */
export const webhookDeliverySchema = deliverySchema.extend({
  /** The `webhook-id` of every try. */
  message_id: z.string(),
  /** Null for a ping. */
  booking_id: z.string().nullable(),
  created_at: instant,
  finished_at: instant.nullable(),
  /** What is sent, byte for byte; null once the event is gone with its booking. */
  body: z.string().nullable(),
  /** The tries of the last 30 days, the first one first. */
  tries: z.array(webhookTrySchema),
});
export type WebhookDelivery = z.infer<typeof webhookDeliverySchema>;

/** The event of a test. */
export const pingType = 'ping';

/** The body of a test. */
export interface PingBody {
  readonly type: typeof pingType;
  readonly timestamp: string;
  readonly sequence: 0;
  readonly data: { readonly webhook_id: string };
}

/** Whatever an endpoint is sent. */
export type WebhookBody = BookingEventBody | PingBody;
