import { z } from 'zod';
import { bookingSchema } from './booking.ts';
import { deliverySchema, timelineEntrySchema } from './business-requests.ts';
import { contactSchema } from './contact.ts';
import { email, instant } from './text.ts';

/** A person by its e-mail address, whether or not there is a contact with it. */
export const namedPersonSchema = z.strictObject({ email });

const cancel_bookings = z
  .boolean()
  .default(false)
  .describe('Whether bookings to come are cancelled; else they stand in the way');

/** Body that erases the person behind a contact. */
export const eraseContactRequestSchema = z.strictObject({ cancel_bookings });

/** Body that erases the person with an e-mail address. */
export const erasePersonRequestSchema = z.strictObject({ email, cancel_bookings });

/** What was erased, as numbers: nothing is left to be shown. */
export const erasureSchema = z.object({
  erased: z
    .object({
      contacts: z.int().describe('Contacts deleted'),
      bookings: z.int().describe('Bookings that the person was taken out of'),
      events: z.int().describe('Events that the person was taken out of'),
      deliveries: z.int().describe('Messages and other deliveries that the person was taken out of'),
    })
    .describe('How much was erased'),
  cancelled_booking_ids: z.array(z.string()).describe('Bookings to come that were cancelled for it'),
});

/** What one registration of the person, in one booking, left behind. */
const exportedBooking = z.object({
  booking: bookingSchema
    .omit({ allowed: true, decision: true, manage_url: true, join_url: true, add_to_calendar: true })
    .describe('The booking as the person itself sees it'),
  joined_at: instant.nullable().describe('When the person came to the meeting by its link'),
  timeline: z.array(timelineEntrySchema).describe('What happened to it, oldest first'),
  deliveries: z
    .array(
      deliverySchema.extend({
        subject: z.string().nullable().describe('The subject that somebody wrote for it'),
        text: z.string().nullable().describe('The words that somebody wrote for it'),
      }),
    )
    .describe('What was sent to the person and, because of it, to others, who are named by their ids'),
  events: z
    .array(z.object({ id: z.string(), type: z.string(), sequence: z.int(), at: instant }))
    .describe('What other systems were told of it'),
  links: z
    .array(z.object({ purpose: z.string().describe('What it opens'), created_at: instant }))
    .describe('The private addresses that are valid now, without their secrets'),
});

const exportedMail = z.object({
  at: instant,
  from: z.string(),
  to: z.string(),
  subject: z.string(),
  kind: z.string(),
  raw_base64: z.string().describe('The message as an SMTP server would get it, base64'),
});

/** Everything that is held about a person. Secrets are not part of it, nor are other people of group bookings. */
export const personExportSchema = z.object({
  exported_at: instant.describe('When it was put together'),
  app: z.object({ id: z.string(), name: z.string() }).describe('Who holds it'),
  contacts: z.array(contactSchema).describe('The person among the contacts'),
  bookings: z.array(exportedBooking).describe('Every booking with the person in it, by start'),
  mails: z.array(exportedMail).describe('Whole mails, which only the demo and development keep'),
});
export type PersonExport = z.infer<typeof personExportSchema>;
