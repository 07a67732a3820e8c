import { z } from 'zod';
import { questionSchema } from './questions.ts';

export const strategies = ['individual', 'round_robin', 'collective', 'group'] as const;
export const locationTypes = ['in_person', 'phone', 'link', 'conference'] as const;
export const contactFields = ['email', 'phone'] as const;

/** A place that a visitor may choose. `value` is shown before booking only where it is no secret: an address. */
export const publicLocationSchema = z.object({
  id: z.string(),
  name: z.string(),
  type: z.enum(locationTypes),
  value: z.string().nullable(),
});
export type PublicLocation = z.infer<typeof publicLocationSchema>;

/** A host as a visitor sees it. */
export const publicHostSchema = z.object({
  id: z.string(),
  name: z.string(),
  avatar_url: z.string().nullable(),
  timezone: z.string(),
});
export type PublicHost = z.infer<typeof publicHostSchema>;

/** A public event type, with what the form and the flow need. */
export const publicEventTypeSchema = z.object({
  id: z.string(),
  slug: z.string(),
  title: z.string(),
  description: z.string(),
  timezone: z.string(),
  durations_minutes: z.array(z.int()),
  strategy: z.enum(strategies),
  assignment: z.enum(['any', 'pick']),
  seats: z.int(),
  locations: z.array(publicLocationSchema),
  /** The pool, where `assignment` is `pick`; whom one meets anyway; empty where it is known only with the booking. */
  hosts: z.array(publicHostSchema),
  required_contact: z.array(z.enum(contactFields)),
  questions: z.array(questionSchema),
  requires_approval: z.boolean(),
  requires_confirmation: z.boolean(),
  hold_minutes: z.int(),
  customer_may: z.object({ cancel: z.boolean(), reschedule: z.boolean() }),
});
export type PublicEventType = z.infer<typeof publicEventTypeSchema>;

/** How an app looks: custom properties for the elements, and a logo. */
export const brandingSchema = z.object({
  tokens: z.record(z.string(), z.string()),
  logo_url: z.string().nullable(),
});
export type Branding = z.infer<typeof brandingSchema>;

/** `GET /v1/public/apps/{app_id}`. */
export const publicAppSchema = z.object({
  app_id: z.string(),
  name: z.string(),
  locale: z.string(),
  timezone: z.string(),
  branding: brandingSchema,
  event_types: z.array(publicEventTypeSchema),
  locations: z.array(publicLocationSchema),
});
export type PublicApp = z.infer<typeof publicAppSchema>;
