import { z } from 'zod';
import { period } from './period.ts';
import { instant, zoneName } from './text.ts';

/** Query: `from` and `to` are days of `timezone` (both inclusive; the host's zone when left out) or instants, at most 62 days. */
export const freebusyQuerySchema = z.strictObject({
  from: z.string().max(40),
  to: z.string().max(40),
  timezone: zoneName.optional(),
});

/** When a host is taken, without by what: bookings, holds, do-not-disturb, blocks and calendars elsewhere, merged. */
export const freebusySchema = z.object({
  host_id: z.string(),
  from: instant,
  to: instant,
  busy: z.array(period),
  /** Where a calendar elsewhere cannot be read, so that the host may be busy besides. */
  unknown: z.array(period),
});
export type Freebusy = z.infer<typeof freebusySchema>;
