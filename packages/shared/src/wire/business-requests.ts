import { z } from 'zod';
import { gates } from '../lifecycle/states-and-events.ts';
import {
  attendeePatchSchema,
  bookRequestSchema,
  cancelRequestSchema,
  rescheduleRequestSchema,
} from './booking.ts';
import { messageChannels } from './event-type-config.ts';
import { idOf } from './ids.ts';
import { line, message, reason, slug } from './text.ts';

/** For members: outside working hours and grid as well (D7). */
const override = z.boolean().optional();

/** Body of a booking by another system or a member; the event type by its id or its slug. */
export const businessBookRequestSchema = bookRequestSchema.extend({
  event_type_id: idOf('eventType').optional(),
  event_type: slug.optional(),
  /** Gates that this booking needs besides those of its event type. */
  awaiting: z.array(z.enum(gates)).max(gates.length).optional(),
  contact_id: idOf('contact').optional(),
  conversation_id: line(200).optional(),
  override,
});
export type BusinessBookRequest = z.infer<typeof businessBookRequestSchema>;

export const businessRescheduleRequestSchema = rescheduleRequestSchema.extend({ override });
export type BusinessRescheduleRequest = z.infer<typeof businessRescheduleRequestSchema>;

/** Which registration of a group is meant; everybody's when left out. */
export const seatRequestSchema = z.strictObject({ attendee_id: idOf('attendee').optional() });
export const businessCancelRequestSchema = cancelRequestSchema.extend({
  attendee_id: idOf('attendee').optional(),
});

/** `from_host_id` says who leaves where several hosts share a booking. */
export const reassignRequestSchema = z.strictObject({
  host_id: idOf('host'),
  from_host_id: idOf('host').optional(),
  reason: reason.optional(),
  override,
});
export type ReassignRequest = z.infer<typeof reassignRequestSchema>;

/** The most bookings of one bulk change. */
export const mostInBulk = 500;

/** One change of many bookings; `dry_run` says what would happen. Each is a change of its own: some may fail. */
export const bulkRequestSchema = z
  .strictObject({
    action: z.enum(['cancel', 'reassign']),
    ids: z.array(idOf('booking')).min(1).max(mostInBulk),
    reason: reason.optional(),
    /** For `reassign`: who is to have them. */
    host_id: idOf('host').optional(),
    dry_run: z.boolean().default(false),
  })
  .refine(({ action, host_id }) => action !== 'reassign' || host_id !== undefined, {
    path: ['host_id'],
    error: 'is required to reassign',
  })
  .refine(({ action, host_id }) => action !== 'cancel' || host_id === undefined, {
    path: ['host_id'],
    error: 'is not a field of a cancellation',
  });
export type BulkRequest = z.infer<typeof bulkRequestSchema>;

/** What became of each booking, in the order of the ids; `code` is that of the error where it failed. */
export const bulkAnswerSchema = z.object({
  results: z.array(z.object({ id: z.string(), ok: z.boolean(), code: z.string().optional() })),
});
export type BulkResult = z.infer<typeof bulkAnswerSchema>['results'][number];

/** What the business may change of an attendee; `attendee_id` when there are several. */
export const businessPatchSchema = attendeePatchSchema.extend({ attendee_id: idOf('attendee').optional() });
export type BusinessPatch = z.infer<typeof businessPatchSchema>;

export const manageLinkRequestSchema = z.strictObject({ attendee_id: idOf('attendee').optional() });
export const manageLinkSchema = z.object({ manage_url: z.string() });

/** Body of a message that somebody at the business wrote. Without `to` it goes to everybody who attends. */
export const customReminderRequestSchema = z.strictObject({
  kind: z.literal('custom'),
  channel: z.enum(messageChannels),
  /** One attendee: its id, or its address on that channel. */
  to: z.string().min(1).max(254).optional(),
  subject: line(200).optional(),
  text: message.refine((text) => text !== '', 'must not be empty'),
});
export type CustomReminderRequest = z.infer<typeof customReminderRequestSchema>;

/** One row of a booking's history. */
export const timelineEntrySchema = z.object({
  id: z.string(),
  type: z.string(),
  at: z.string(),
  actor: z.object({ type: z.string(), id: z.string().optional(), name: z.string().optional() }),
  source: z.string(),
  data: z.record(z.string(), z.unknown()),
});
export type TimelineEntry = z.infer<typeof timelineEntrySchema>;

/** How a delivery can stand: the first two wait, the others are outcomes. */
export const deliveryStatuses = ['planned', 'pending', 'sent', 'failed', 'skipped', 'cancelled'] as const;

/** A message, webhook or calendar entry that a booking left behind, and how sending it went. */
export const deliverySchema = z.object({
  id: z.string(),
  channel: z.string(),
  kind: z.string(),
  to: z.string(),
  status: z.enum(deliveryStatuses),
  due_at: z.string(),
  attempts: z.int(),
  /** When it is tried again; null when it is not. */
  next_attempt_at: z.string().nullable(),
  /** Why it failed or was skipped. */
  last_error: z.string().nullable(),
});
export type Delivery = z.infer<typeof deliverySchema>;
