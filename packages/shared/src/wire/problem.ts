import { fieldRules } from '../errors.ts';
import { z } from 'zod';

/** What a form may tell its reader of one wrong field, in words of its own. */
export const brokenRuleSchema = z.object({
  rule: z.enum(fieldRules).optional(),
  /** With `too_long`: the most characters. */
  max: z.int().optional(),
});

/** A problem document (RFC 9457), the body of every answer from 400 on. */
export const problemSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  code: z.string(),
  errors: z
    .array(z.object({ pointer: z.string(), detail: z.string(), ...brokenRuleSchema.shape }))
    .optional(),
  request_id: z.string(),
  /** With `slot_taken`: up to three other starts that were free a moment ago. */
  alternatives: z.array(z.object({ start: z.string(), end: z.string() })).optional(),
  /** With `invalid_transition`: the state in the way. */
  state: z.string().optional(),
  /** With `invalid_transition` and `slot_not_offered`: the rule in the way. */
  because: z.string().optional(),
  /** With `invalid_transition`: what the caller may do instead. */
  allowed: z.array(z.string()).optional(),
  /** With `invalid_transition`: the booking that replaced this one. */
  rescheduled_to_id: z.string().optional(),
  /** With `invalid_transition`: the bookings in the way of erasing a person. */
  booking_ids: z.array(z.string()).optional(),
  /** With `contact_exists`, where a contact was to be added: the one that is there. */
  contact_id: z.string().optional(),
  /** With `rate_limited` by a customer limit: when the next booking is possible. */
  next_allowed_at: z.string().optional(),
});
export type Problem = z.infer<typeof problemSchema>;
