import { z } from 'zod';
import { idOf } from './ids.ts';
import { period } from './period.ts';
import { durationMinutes, instant, zoneName } from './text.ts';

/** Query of the slots call: `from` and `to` are days of `timezone` (both inclusive) or instants (`[from, to)`), at most 62 days. */
export const slotsQuerySchema = z.strictObject({
  from: z.string().max(40),
  to: z.string().max(40),
  timezone: zoneName,
  duration_minutes: z.coerce.number().pipe(durationMinutes).optional(),
  host_id: idOf('host').optional(),
  location_id: idOf('location').optional(),
  shape: z.enum(['full', 'compact']).default('full'),
});
export type SlotsQuery = z.infer<typeof slotsQuerySchema>;

/** The widget key as a public call that only reads takes it in its address. */
export const widgetKeyInQuery = z
  .string()
  .max(200)
  .optional()
  .describe(
    'The widget key, where the header `Booking-Widget-Key` is left out: a page of another origin then needs no preflight, and an `EventSource` can send no header.',
  );

/** The same query as visitors send it. */
export const publicSlotsQuerySchema = slotsQuerySchema.extend({ key: widgetKeyInQuery });

/**
 * Query of the stream of the same slots: `since` is the ETag of the answer that the reader has already, as `Last-Event-ID` is when it
 * comes back.
 */
export const slotStreamQuerySchema = publicSlotsQuerySchema.extend({
  since: z.string().max(200).optional(),
});

/** One bookable interval. `hosts` for visitors only where they pick, for others those in view; `seats_left` only for groups. */
export const slotSchema = period.extend({
  hosts: z.array(z.string()).optional(),
  hosts_free: z.int(),
  seats_left: z.int().optional(),
});
export type Slot = z.infer<typeof slotSchema>;

/** The plain answer: one object per slot. `first_available` looks from now on, whatever the range. */
export const slotsSchema = z.object({
  timezone: z.string(),
  duration_minutes: z.int(),
  slots: z.array(slotSchema),
  first_available: period.nullable(),
});
export type Slots = z.infer<typeof slotsSchema>;

/** One date of the compact answer: `minutes` elapsed since `first`, the date's first instant in the zone asked for. */
export const compactDaySchema = z.object({
  date: z.string(),
  first: instant,
  minutes: z.array(z.int()),
  hosts: z.array(z.array(z.string())).optional(),
  seats_left: z.array(z.int()).optional(),
});
export type CompactDay = z.infer<typeof compactDaySchema>;

/** The compact answer (`shape=compact`), what the widget reads: dates without slots are left out. */
export const compactSlotsSchema = z.object({
  timezone: z.string(),
  duration_minutes: z.int(),
  days: z.array(compactDaySchema),
  first_available: period.nullable(),
});
export type CompactSlots = z.infer<typeof compactSlotsSchema>;

/**
 * What a stream of slots says has changed: what is in `removed` is not there any more as it was, then what is in `added` is. A slot whose
 * hosts or seats have changed is in both. `hosts_free` is left out of what was asked for in the compact shape.
 */
export const slotChangesSchema = z.object({
  added: z.array(slotSchema.partial({ hosts_free: true })),
  removed: z.array(period),
  first_available: period.nullable(),
});
export type SlotChanges = z.infer<typeof slotChangesSchema>;
