import { z } from 'zod';
import { bookingStates } from '../lifecycle/states-and-events.ts';
import { period } from './period.ts';
import { locationTypes } from './public-app.ts';
import { instant } from './text.ts';

/** How a meeting stands for whoever opened a join link; only `early` and `open` can be joined. */
export const joinStandings = [
  /** Can be joined already; that is recorded from `recorded_from` on. */
  'early',
  'open',
  /** Somebody still has to agree to the time. */
  'pending',
  /** People do not meet through a link: the location says where. */
  'elsewhere',
  'over',
  'missed',
  'cancelled',
] as const;
export type JoinStanding = (typeof joinStandings)[number];

const person = z.object({ name: z.string() });

/** What a join link opens: the meeting that its series stands at. */
export const joinViewSchema = z.object({
  booking_id: z.string(),
  event_type: z.object({ slug: z.string(), title: z.string() }),
  status: z.enum(bookingStates),
  standing: z.enum(joinStandings),
  start: instant,
  end: instant,
  /** Where it was before its last move. */
  moved_from: period.nullable(),
  location: z.object({ name: z.string(), type: z.enum(locationTypes) }).nullable(),
  /** False as long as a conference has no link yet. */
  meeting_url_known: z.boolean(),
  /** From when on, and before when, joining is recorded. */
  recorded_from: instant,
  recorded_until: instant,
  /** Whose link it is. */
  role: z.enum(['attendee', 'host']),
  name: z.string(),
  /** When the bearer of the link joined first. */
  joined_at: instant.nullable(),
  hosts: z.array(person),
  /** A customer finds only itself. */
  attendees: z.array(person),
});
export type JoinView = z.infer<typeof joinViewSchema>;

/** What joining leads to; `meeting_url` is null as long as a conference has no link yet. */
export const joinedSchema = z.object({ meeting_url: z.string().nullable(), joined_at: instant.nullable() });
export type Joined = z.infer<typeof joinedSchema>;
