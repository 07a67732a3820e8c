import { z } from 'zod';
import { webhookEvents } from '../lifecycle/effects.ts';
import { bookingSchema, businessBookingSchema } from './booking.ts';
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
export const eventBookingSchema = businessBookingSchema.omit({ allowed: true, manage_url: true });
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

/** Body that makes an endpoint. Whether its address may be called is checked where the settings are. */
export const webhookRequestSchema = z.strictObject({
  url,
  events: events.default(['*']),
  description: description.default(''),
  active: z.boolean().default(true),
});
export type WebhookRequest = z.infer<typeof webhookRequestSchema>;

/** Body that changes an endpoint: what is left out stays. `active: true` also resumes one that the server paused. */
export const webhookPatchSchema = z.strictObject({
  url: url.optional(),
  events: events.optional(),
  description: description.optional(),
  active: z.boolean().optional(),
});
export type WebhookPatch = z.infer<typeof webhookPatchSchema>;

/** Why the server paused an endpoint by itself. */
export const pauseReasons = ['gone'] as const;

/** An endpoint as it is read. */
export const webhookSchema = z.object({
  id: z.string(),
  url: z.string(),
  events: z.array(z.enum(subscribableEvents)),
  description: z.string(),
  active: z.boolean(),
  /** `gone`: it answered 410, and the server turned it off. Null when nobody did, or a client. */
  paused_because: z.enum(pauseReasons).nullable(),
  archived: z.boolean(),
  version: z.int(),
  created_at: instant,
  updated_at: instant,
});
export type Webhook = z.infer<typeof webhookSchema>;

/** The answer that makes an endpoint: the only one that shows the secret. */
export const createdWebhookSchema = webhookSchema.extend({ secret: z.string() });

/** The answer to a test: the id that its ping carries as `webhook-id`. */
export const webhookTestSchema = z.object({ message_id: z.string() });

/** The event of a test. */
export const pingType = 'ping';
