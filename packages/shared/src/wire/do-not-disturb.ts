import { z } from 'zod';
import { instant, reason } from './text.ts';

/** Body of a time in which a host is not to be booked; what is booked already stays. */
export const doNotDisturbRequestSchema = z
  .strictObject({
    start: instant,
    end: instant,
    reason: reason.optional(),
    /** Tell the customers of the bookings in that time, where their event type has conflict notices. */
    notify_customers: z.boolean().default(false),
    /** Only ask what would be affected. */
    dry_run: z.boolean().default(false),
  })
  .refine(({ start, end }) => Date.parse(start) < Date.parse(end), {
    path: ['end'],
    error: 'must be after the start',
  });
export type DoNotDisturbRequest = z.infer<typeof doNotDisturbRequestSchema>;

/** Body that changes one: what is left out stays, null clears. */
export const doNotDisturbPatchSchema = z.strictObject({
  start: instant.optional(),
  end: instant.optional(),
  reason: reason.nullish(),
  notify_customers: z.boolean().default(false),
  dry_run: z.boolean().default(false),
});
export type DoNotDisturbPatch = z.infer<typeof doNotDisturbPatchSchema>;

/** A time in which a host is not to be booked. */
export const doNotDisturbSchema = z.object({
  id: z.string(),
  host_id: z.string(),
  start: instant,
  end: instant,
  reason: z.string().nullable(),
  archived: z.literal(false),
  version: z.int(),
  created_at: instant,
  updated_at: instant,
});
export type DoNotDisturb = z.infer<typeof doNotDisturbSchema>;

/** The answer to the wish for one: nothing has an id that was only asked about. */
export const doNotDisturbAnswerSchema = doNotDisturbSchema.extend({
  id: z.string().nullable(),
  /** Bookings of the host that lie in that time, by start. */
  affected_bookings: z.array(z.string()),
  /** Those of them whose customers are told, or would be. */
  notified_bookings: z.array(z.string()),
});
export type DoNotDisturbAnswer = z.infer<typeof doNotDisturbAnswerSchema>;
