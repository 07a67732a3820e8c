import { z } from 'zod';
import { period } from './period.ts';
import { instant } from './text.ts';

/** What a calendar shows behind a host's bookings: each kind of time by itself, joined where it overlaps, cut to the range. */
export const hostTimesSchema = z.object({
  host_id: z.string(),
  from: instant,
  to: instant,
  working: z.array(period).describe('Working hours as they fall in this range, with what exceptions add.'),
  blocked: z.array(period).describe('What exceptions take away.'),
  do_not_disturb: z.array(period).describe('Times in which the host is not to be booked.'),
  elsewhere: z.array(period).describe('Taken by calendars elsewhere, without by what.'),
  unknown: z
    .array(period)
    .describe('Where a calendar elsewhere cannot be read, so that the host may be busy besides.'),
});
export type HostTimes = z.infer<typeof hostTimesSchema>;
