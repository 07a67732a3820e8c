import { z } from 'zod';
import { bookingSources, bookingStates, gates, seatStatuses } from '../lifecycle/states-and-events.ts';
import { allStatusWords } from '../vocabularies/spell-status.ts';
import { idOf } from './ids.ts';
import { locationTypes, strategies } from './public-app.ts';
import { answersSchema } from './questions.ts';
import {
  durationMinutes,
  email,
  instant,
  locale,
  message,
  metadata,
  notes,
  personName,
  phone,
  reason,
  zoneName,
} from './text.ts';

const choice = {
  start: instant,
  duration_minutes: durationMinutes.optional(),
  host_id: idOf('host').optional(),
  location_id: idOf('location').optional(),
};

/** Body of a hold. */
export const holdRequestSchema = z.strictObject(choice);
export type HoldRequest = z.infer<typeof holdRequestSchema>;

/** Answer to a hold: `hold_id` becomes the booking's id, `hold_secret` is shown once. */
export const holdSchema = z.object({
  hold_id: z.string(),
  hold_secret: z.string(),
  expires_at: instant,
  start: instant,
  end: instant,
});
export type Hold = z.infer<typeof holdSchema>;

/** Answer to the extension of a hold. */
export const extendedHoldSchema = holdSchema.omit({ hold_secret: true });
export type ExtendedHold = z.infer<typeof extendedHoldSchema>;

/** Body of a booking by a visitor. `timezone` is the zone the times were shown in. */
export const bookRequestSchema = z.strictObject({
  ...choice,
  hold: z.strictObject({ id: idOf('booking'), secret: z.string().min(1).max(200) }).optional(),
  timezone: zoneName,
  attendee: z.strictObject({
    name: personName,
    email: email.optional(),
    phone: phone.optional(),
    timezone: zoneName.optional(),
    locale: locale.optional(),
  }),
  answers: answersSchema.default({}),
  notes: notes.optional(),
  metadata: metadata.default({}),
});
export type BookRequest = z.infer<typeof bookRequestSchema>;
/** A booking as a client writes it, defaults not yet filled in. */
export type BookRequestInput = z.input<typeof bookRequestSchema>;

export const rescheduleRequestSchema = z.strictObject({
  start: instant,
  duration_minutes: durationMinutes.optional(),
  host_id: idOf('host').optional(),
  message: message.optional(),
});
export type RescheduleRequest = z.infer<typeof rescheduleRequestSchema>;

export const cancelRequestSchema = z.strictObject({ reason: reason.optional() });
export type CancelRequest = z.infer<typeof cancelRequestSchema>;

/** What an attendee may change of itself. `null` clears. */
export const attendeePatchSchema = z.strictObject({
  name: personName.optional(),
  email: email.nullable().optional(),
  phone: phone.nullable().optional(),
  timezone: zoneName.optional(),
  notes: notes.nullable().optional(),
});
export type AttendeePatch = z.infer<typeof attendeePatchSchema>;

/** How an attendee's registration stands. */
export const attendeeStatuses = seatStatuses;

const party = z.object({ type: z.string(), id: z.string().optional(), name: z.string().optional() });

const becauseOfHost = [
  'only_host',
  'chosen',
  'all_hosts',
  'group',
  'kept',
  'reassigned',
  'least_recent',
  'weighted',
] as const;

/** How the host of a booking was found, by ids of hosts; of the rotation's turn everything that it takes to choose again. */
const hostDecisionSchema = z.object({
  considered: z.array(z.string()),
  free: z.array(z.string()),
  because: z.enum(becauseOfHost),
  /** Those whose calendars elsewhere could not be read then. */
  calendar_unknown: z.array(z.string()),
  /** null where the rotation did not choose. Cursors say when a host was chosen last, null: never. */
  turn: z
    .object({
      distribution: z.enum(['least_recent', 'weighted']),
      chose: z.string(),
      /** The latest turn that this one knew of, and its own place after it; null while it is only held. */
      after: instant.nullable(),
      cursor: instant.nullable(),
      free: z.array(
        z.object({ host_id: z.string(), weight: z.int(), cursor: instant.nullable(), credit: z.int() }),
      ),
    })
    .nullable(),
});

/** Ready ways into the customer's own calendar. */
const addToCalendarSchema = z.object({
  google: z.string().describe('A page of Google Calendar with everything filled in.'),
  outlook: z.string().describe('A page of Outlook on the web with everything filled in.'),
  file: z
    .string()
    .nullable()
    .describe(
      'Downloads an iCalendar file with the UID and SEQUENCE of the invitation; as secret as the link that opened the booking. Null in the answer to another e-mail address, whose links are in the mail to it.',
    ),
});

/** A booking as every caller reads it; a customer finds only itself among the attendees. */
export const bookingSchema = z.object({
  id: z.string(),
  series_id: z.string(),
  app_id: z.string(),
  event_type: z.object({ id: z.string(), slug: z.string(), title: z.string(), strategy: z.enum(strategies) }),
  status: z.enum(bookingStates),
  awaiting: z.array(z.enum(gates)),
  start: instant,
  end: instant,
  timezone: z.string(),
  duration_minutes: z.int(),
  location: z
    .object({ id: z.string(), name: z.string(), type: z.enum(locationTypes), value: z.string() })
    .nullable(),
  hosts: z.array(z.object({ id: z.string(), name: z.string(), primary: z.boolean(), timezone: z.string() })),
  attendees: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      email: z.string().nullable(),
      phone: z.string().nullable(),
      timezone: z.string(),
      locale: z.string(),
      answers: answersSchema,
      status: z.enum(attendeeStatuses),
      /** Both only of a group, and only for the business: elsewhere they are the booking's. */
      notes: z.string().nullable().optional(),
      metadata: z.record(z.string(), z.string()).optional(),
    }),
  ),
  attendee_count: z.int(),
  attendance: z.enum(['attended', 'no_show']).nullable(),
  source: z.enum(bookingSources),
  created_by: party,
  contact_id: z.string().nullable(),
  conversation_id: z.string().nullable(),
  notes: z.string().nullable(),
  metadata: z.record(z.string(), z.string()),
  cancellation: z.object({ by: party, reason: z.string().nullable(), at: instant }).nullable(),
  rescheduled_from_id: z.string().nullable(),
  rescheduled_to_id: z.string().nullable(),
  reschedule_history: z.array(z.object({ start: instant, end: instant, at: instant, by: party })),
  calendar: z.object({ uid: z.string(), sequence: z.int() }),
  meeting_url: z.string().nullable(),
  briefing_sent_at: instant.nullable(),
  /** Until when the awaited gates must be given; null when nothing is awaited. */
  confirm_by: instant.nullable(),
  /** What this caller may do now: `true`, or why not. */
  allowed: z.record(z.string(), z.union([z.literal(true), z.object({ because: z.string() })])),
  version: z.int(),
  created_at: instant,
  updated_at: instant,
  /** Why this host; only for the business. */
  decision: hostDecisionSchema.nullable().optional(),
  /** Only in the answer that creates the booking. */
  manage_url: z.string().optional(),
  /** The customer's own way into a meeting that takes place through a link; only for the customer itself. */
  join_url: z.string().optional(),
  /** Only for the customer itself; null while the booking is awaited, and once it has begun, is over or was called off. */
  add_to_calendar: addToCalendarSchema.nullable().optional(),
});
export type Booking = z.infer<typeof bookingSchema>;

/** A booking as other systems and members read it: its status in the words of who reads. */
export const businessBookingSchema = bookingSchema.omit({ join_url: true, add_to_calendar: true }).extend({
  status: z.enum(allStatusWords),
  /** The contact behind it by its name now; only where bookings are read, not in the answers to changes. */
  contact: z.object({ id: z.string(), name: z.string() }).nullable().optional(),
});
export type BusinessBooking = z.infer<typeof businessBookingSchema>;
