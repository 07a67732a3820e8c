import { z } from 'zod';
import { email, instant, line, locale, paragraph, personName, phone, zoneName } from './text.ts';

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a web address such as https://example.com' })
  .max(2000);

/** Something that happened with a contact, such as a call or a mail. */
export const contactActivitySchema = z.strictObject({
  at: instant,
  type: line(60),
  text: paragraph(2000),
});

/** A deal that is being talked about. `amount` is in major units of `currency` (ISO 4217). */
export const contactOpportunitySchema = z.strictObject({
  name: line(200),
  stage: line(60),
  amount: z.number().min(0).max(1e15).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR')
    .optional(),
});

/** A conversation with a contact in another system. */
export const contactConversationSchema = z.strictObject({
  id: line(200),
  channel: line(60),
  title: line(200),
  url: webAddress.optional(),
});

/** Body that makes a contact: the person behind attendees, matched by e-mail or phone. */
export const contactRequestSchema = z.strictObject({
  name: personName,
  email: email.nullable().optional(),
  phone: phone.nullable().optional(),
  timezone: zoneName.nullable().optional(),
  locale: locale.nullable().optional(),
  lifecycle_stage: line(60).nullable().optional(),
  external_id: line(200).nullable().optional(),
  activities: z.array(contactActivitySchema).max(500).optional(),
  opportunities: z.array(contactOpportunitySchema).max(100).optional(),
  conversations: z.array(contactConversationSchema).max(100).optional(),
});
export type ContactRequest = z.infer<typeof contactRequestSchema>;

/** Body that changes a contact: what is left out stays, `null` clears, lists are replaced. */
export const contactPatchSchema = contactRequestSchema.partial();
export type ContactPatch = z.infer<typeof contactPatchSchema>;

/** A contact as it is read. */
export const contactSchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string().nullable(),
  phone: z.string().nullable(),
  timezone: z.string().nullable(),
  locale: z.string().nullable(),
  lifecycle_stage: z.string().nullable(),
  external_id: z.string().nullable(),
  activities: z.array(contactActivitySchema),
  opportunities: z.array(contactOpportunitySchema),
  conversations: z.array(contactConversationSchema),
  no_show_count: z.int(),
  last_booking_at: instant.nullable(),
  archived: z.boolean(),
  version: z.int(),
  created_at: instant,
  updated_at: instant,
});
export type Contact = z.infer<typeof contactSchema>;
