import { z } from 'zod';
import { idOf } from './ids.ts';
import { slotsQuerySchema } from './slots.ts';
import { period } from './period.ts';
import { day, durationMinutes, instant, slug, zoneName } from './text.ts';

const whichEventType = {
  event_type_id: idOf('eventType').optional(),
  /** Its slug, in place of the id. */
  event_type: slug.optional(),
};
const namesOne = ({
  event_type_id,
  event_type,
}: {
  event_type_id?: unknown;
  event_type?: unknown;
}): boolean => (event_type_id === undefined) !== (event_type === undefined);
const namesOneError = {
  path: ['event_type'],
  error: 'name one event type: by event_type or by event_type_id',
};

/** Query of the slots as other systems and members ask for them: as the public one, by event type. */
export const availabilityQuerySchema = slotsQuerySchema
  .extend(whichEventType)
  .refine(namesOne, namesOneError);
export type AvailabilityQuery = z.infer<typeof availabilityQuerySchema>;

/** Query of an explanation: of one start, or of a day of `timezone` (the event type's when left out). */
export const explainQuerySchema = z
  .strictObject({
    ...whichEventType,
    start: instant.optional(),
    day: day.optional(),
    timezone: zoneName.optional(),
    duration_minutes: z.coerce.number().pipe(durationMinutes).optional(),
    /** Only this host: is it offered with it, and if not, why. */
    host_id: idOf('host').optional(),
    location_id: idOf('location').optional(),
  })
  .refine(namesOne, namesOneError)
  .refine(({ start, day: asked }) => (start === undefined) !== (asked === undefined), {
    path: ['start'],
    error: 'ask about a start or about a day, one of them and not both',
  });
export type ExplainQuery = z.infer<typeof explainQuerySchema>;

/** What stands behind a reason; an end that is null has no border on that side. */
const obstacleSchema = z.object({
  kind: z.string(),
  start: instant.nullable(),
  end: instant.nullable(),
  /** For those alone who may see the booking. */
  booking_id: z.string().optional(),
  limit: z.object({ max: z.int(), counted: z.int() }).optional(),
});
export type ExplainedObstacle = z.infer<typeof obstacleSchema>;

const problemSchema = z.object({ code: z.string(), detail: z.string() });

const reasonSchema = problemSchema.extend({
  /** Members pass what binds `customers`, and with `override` what binds `unless_overridden`. */
  binds: z.enum(['everybody', 'customers', 'unless_overridden']),
  obstacles: z.array(obstacleSchema),
});
export type ExplainedReason = z.infer<typeof reasonSchema>;

const common = {
  event_type: z.object({ id: z.string(), slug: z.string(), title: z.string(), strategy: z.string() }),
  timezone: z.string(),
  duration_minutes: z.int(),
  location_id: z.string().nullable(),
  /** Why the event type as a whole does not offer it; empty when it does. */
  because: z.array(problemSchema),
  /** Hosts outside the caller's view: they count, and nothing more is said about them. */
  hidden_hosts: z.object({ count: z.int(), offering: z.int() }),
};
const host = { id: z.string(), name: z.string() };

/** Why a start is, or is not, offered: by each host, every rule that takes it away. */
export const startExplanationSchema = z.object({
  ...common,
  start: instant,
  end: instant,
  offered: z.boolean(),
  hosts: z.array(z.object({ ...host, offered: z.boolean(), because: z.array(reasonSchema) })),
});
export type StartExplanation = z.infer<typeof startExplanationSchema>;

/** What became of every start of a day: by each host, its grid, and what each rule took away. */
export const dayExplanationSchema = z.object({
  ...common,
  day,
  start: instant,
  end: instant,
  starts: z.array(z.object({ start: instant, offered: z.boolean(), hosts_offering: z.int() })),
  hosts: z.array(
    z.object({
      ...host,
      /** Why this host has no start at all on this day. */
      because: z.array(problemSchema),
      working_time: z.array(period),
      exceptions: z.array(period.extend({ type: z.enum(['blocked', 'extra']) })),
      starts: z.array(z.object({ start: instant, offered: z.boolean(), because: z.array(z.string()) })),
      /** `alone`: how many more starts there would be without this rule. */
      removed: z.array(reasonSchema.extend({ starts: z.int(), alone: z.int() })),
    }),
  ),
});
export type DayExplanation = z.infer<typeof dayExplanationSchema>;
