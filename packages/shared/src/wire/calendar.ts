import { z } from 'zod';
import { instant, line } from './text.ts';

/** The kinds of calendars elsewhere that can be connected. */
export const calendarProviders = ['caldav', 'google'] as const;

const uses = {
  /** Whether its events make the host busy. */
  conflicts: z.boolean().default(true),
  /** Whether bookings are written into it. */
  write_to: z.boolean().default(true),
};
const url = z.string().max(2000);
const username = line(254);
const password = z.string().min(1).max(500);

/** Body that connects a calendar; it is tried out before it is kept. Credentials are never read back. */
export const calendarRequestSchema = z.discriminatedUnion('provider', [
  z.strictObject({
    provider: z.literal('caldav'),
    /** A calendar, or the server on which the user has one. */
    url,
    username,
    password,
    ...uses,
  }),
  z.strictObject({
    provider: z.literal('google'),
    /** `primary`, or the address of another calendar of the account. */
    calendar_id: line(200).default('primary'),
    refresh_token: z.string().min(1).max(2000),
    ...uses,
  }),
]);
export type CalendarRequest = z.infer<typeof calendarRequestSchema>;

/** Body that changes a calendar: what is left out stays. User name and password are for CalDAV alone. */
export const calendarPatchSchema = z.strictObject({
  conflicts: z.boolean().optional(),
  write_to: z.boolean().optional(),
  username: username.optional(),
  password: password.optional(),
});
export type CalendarPatch = z.infer<typeof calendarPatchSchema>;

/** How the last question to a calendar ended; `unread` before the first one. */
export const calendarStatuses = ['ok', 'unread', 'unreachable', 'unauthorized'] as const;

/** A calendar of a host elsewhere, as it is read. */
export const calendarSchema = z.object({
  id: z.string(),
  host_id: z.string(),
  provider: z.enum(calendarProviders),
  /** What the calendar calls itself. */
  name: z.string().nullable(),
  /** Of CalDAV. */
  url: z.string().nullable(),
  /** Of Google. */
  calendar_id: z.string().nullable(),
  conflicts: z.boolean(),
  write_to: z.boolean(),
  status: z.enum(calendarStatuses),
  /** When everything of interest was read the last time. */
  last_read_at: instant.nullable(),
  /** Why the last question had no answer. */
  last_error: z.string().nullable(),
  archived: z.literal(false),
  version: z.int(),
  created_at: instant,
  updated_at: instant,
});
export type Calendar = z.infer<typeof calendarSchema>;
