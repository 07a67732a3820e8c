import { z } from 'zod';
import { bookingSchema } from './booking.ts';
import { deliverySchema, timelineEntrySchema } from './business-requests.ts';
import { contactSchema } from './contact.ts';
import { email, instant } from './text.ts';

/** A person by its e-mail address, whether or not there is a contact with it. */
export const namedPersonSchema = z.strictObject({ email });

const cancel_bookings = z.boolean().default(false);

/** Body that erases the person behind a contact. `cancel_bookings`: its bookings to come do not stand in the way, they are cancelled. */
export const eraseContactRequestSchema = z.strictObject({ cancel_bookings });

/** Body that erases the person with an e-mail address. */
export const erasePersonRequestSchema = z.strictObject({ email, cancel_bookings });

/** What was erased, as numbers: nothing is left to be shown. */
export const erasureSchema = z.object({
  /** How many contacts, bookings with the person in them, events, and messages. */
  erased: z.object({ contacts: z.int(), bookings: z.int(), events: z.int(), deliveries: z.int() }),
  /** Bookings to come that were cancelled for it. */
  cancelled_booking_ids: z.array(z.string()),
});

/** Everything that is held about a person. Secrets are not part of it, nor are other people of group bookings. */
export const personExportSchema = z.object({
  exported_at: instant,
  app: z.object({ id: z.string(), name: z.string() }),
  contacts: z.array(contactSchema),
  bookings: z.array(
    z.object({
      /** As the person itself sees it. */
      booking: bookingSchema.omit({ allowed: true, decision: true, manage_url: true, join_url: true }),
      /** When the person came to the meeting by its link. */
      joined_at: instant.nullable(),
      timeline: z.array(timelineEntrySchema),
      /** What was sent to the person and, because of it, to others: these are named by their ids. */
      deliveries: z.array(
        deliverySchema.extend({
          /** What somebody wrote for it. */
          subject: z.string().nullable(),
          text: z.string().nullable(),
        }),
      ),
      /** What other systems were told of the booking as it was then. */
      events: z.array(z.object({ id: z.string(), type: z.string(), sequence: z.int(), at: instant })),
      /** The private addresses that are valid now, without their secrets. */
      links: z.array(z.object({ purpose: z.string(), created_at: instant })),
    }),
  ),
  /** Whole messages, which only the mailbox of demo and development keeps: as an SMTP server would get them, base64. */
  mails: z.array(
    z.object({
      at: instant,
      from: z.string(),
      to: z.string(),
      subject: z.string(),
      kind: z.string(),
      raw_base64: z.string(),
    }),
  ),
});
export type PersonExport = z.infer<typeof personExportSchema>;
