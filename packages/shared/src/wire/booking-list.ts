import { z } from 'zod';
import { bookingSources } from '../lifecycle/states-and-events.ts';
import { idOf } from './ids.ts';
import { pageQuery } from './page.ts';
import { day, email, instant, line } from './text.ts';

/** The orders of a list of bookings; `-` is the exact reverse. Among equal times the id decides. */
export const bookingOrders = ['start', '-start', 'created', '-created'] as const;
export type BookingOrder = (typeof bookingOrders)[number];

const dayOrInstant = z.union(
  [day, instant],
  'must be a day such as 2027-03-01 or an instant such as 2027-03-01T09:30:00Z',
);
/** Several values, each named by itself or all with commas between them. */
const words = z
  .union([z.array(z.string()), z.string().transform((one) => [one])])
  .transform((named) => named.flatMap((one) => one.split(',')))
  .pipe(z.array(z.string().min(1).max(40)).max(20));

/**
 * Query of the list of bookings. `status` may be repeated, or have several words with commas; its words are those of the answers. `start_date` and `end_date` bound the start,
 * the latter exclusive; a day is its midnight in the app's zone. `q` is looked for in names, e-mail addresses, phone numbers and titles.
 */
export const bookingListQuery = pageQuery.extend({
  status: words.optional(),
  event_type_id: idOf('eventType').optional(),
  assigned_to_id: idOf('host').optional(),
  team_id: idOf('team').optional(),
  location_id: idOf('location').optional(),
  series_id: idOf('series')
    .optional()
    .describe('Only bookings of this series: one appointment with all that it was moved from.'),
  contact_id: idOf('contact').optional(),
  conversation_id: line(200).optional(),
  attendee_email: email.optional(),
  start_date: dayOrInstant.optional(),
  end_date: dayOrInstant.optional(),
  source: z.enum(bookingSources).optional(),
  q: line(200).optional(),
  order: z.enum(bookingOrders).default('-start'),
});
export type BookingListQuery = z.infer<typeof bookingListQuery>;

/** The same filters where no page is asked for. */
export const bookingFilterQuery = bookingListQuery.omit({ limit: true, cursor: true, order: true });
export type BookingFilterQuery = z.infer<typeof bookingFilterQuery>;
/** Query of an export: a list, whole. */
export const bookingExportQuery = bookingListQuery.omit({ limit: true, cursor: true });
export type BookingExportQuery = z.infer<typeof bookingExportQuery>;

/** How far bookings are counted: nobody needs to know how many more there are. */
export const mostCounted = 1000;
/** How many bookings a filter leaves. */
export const bookingCountSchema = z.object({
  count: z.int().describe(`How many there are, up to ${mostCounted}.`),
  has_more: z.boolean().describe('Whether there are more than were counted.'),
});
export type BookingCount = z.infer<typeof bookingCountSchema>;
