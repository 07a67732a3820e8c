import { z } from 'zod';
import { configFields, objectQuery } from './configuration.ts';
import { email, instant, line, locale, paragraph, personName, phone, zoneName } from './text.ts';

const webAddress = z
  .url({ protocol: /^https?$/, error: 'must be a web address such as https://example.com' })
  .max(2000);

/** Something that happened with a contact, such as a call or a mail. */
const contactActivitySchema = z.strictObject({
  at: instant,
  type: line(60),
  text: paragraph(2000),
});

/** A deal that is being talked about. `amount` is in major units of `currency` (ISO 4217). */
const contactOpportunitySchema = z.strictObject({
  name: line(200),
  stage: line(60),
  amount: z.number().min(0).max(1e15).optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/, 'must be a currency code such as EUR')
    .optional(),
});

/** A conversation with a contact in another system. */
const contactConversationSchema = z.strictObject({
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

/**
 * Body that changes a contact: what is left out stays, `null` clears, lists are replaced; `archived: false` brings an archived one back
 * into use.
 */
export const contactPatchSchema = contactRequestSchema
  .partial()
  .extend({ archived: z.literal(false).optional() });
export type ContactPatch = z.infer<typeof contactPatchSchema>;

/** A contact as it is read. */
export const contactSchema = z.object({
  ...configFields,
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
  /** Meetings that it did not come to. */
  no_show_count: z.int(),
  /** When it booked last. */
  last_booking_at: instant.nullable(),
});
export type Contact = z.infer<typeof contactSchema>;

/** The query of the list of contacts; several filters narrow each other down. */
export const contactQuery = objectQuery.extend({
  /** Parts of the name, the e-mail address, the phone number or the titles of conversations, however they are written. */
  q: z.string().trim().min(1).max(200).optional(),
  /** Exactly this e-mail address, however it is written. */
  email: z.string().trim().min(1).max(254).optional(),
  /** Exactly this phone number, however it is written. */
  phone: z.string().trim().min(1).max(40).optional(),
  /** Only who missed at least so many meetings. */
  min_no_shows: z.coerce.number().pipe(z.int().min(0).max(1_000_000)).optional(),
  /** The id of one of the contact's conversations in another system. */
  conversation_id: z.string().min(1).max(200).optional(),
});
export type ContactQuery = z.infer<typeof contactQuery>;
