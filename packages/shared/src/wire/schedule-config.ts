import { z } from 'zod';
import { weekdays } from '../time/calendar-day.ts';
import { clearable } from './clearable.ts';
import { distinct } from './distinct.ts';
import { pageQuery } from './page.ts';
import { day, instant, reason, zoneName } from './text.ts';

/** The days of a week, Monday first. */
export const dayNames = weekdays;

const clockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day such as 09:00');
const clockEnd = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, 'must be a time of day such as 17:30, or 24:00');

/** Working time on some days of the week. */
const workingHoursSchema = z.strictObject({
  days: z.array(z.enum(dayNames)).min(1).superRefine(distinct()),
  start: clockTime,
  end: clockEnd.describe('Not after the start: on the next day'),
  timezone: zoneName.optional().describe('IANA zone; the schedule’s when left out'),
});

const week = {
  timezone: zoneName.describe('IANA zone of the working hours and of the host’s limits'),
  working_hours: z.array(workingHoursSchema).max(100),
};

/** Body that sets a host's whole week. */
export const scheduleRequestSchema = z.strictObject(week);
export type ScheduleRequest = z.infer<typeof scheduleRequestSchema>;

/** A host's week as it is read; its version is the host's. */
export const scheduleSchema = z.object({
  host_id: z.string(),
  ...week,
  version: z.int(),
  updated_at: instant,
});
export type Schedule = z.infer<typeof scheduleSchema>;

/** Whether the day of a local date-time is one, and near enough for every calendar. */
const isNearDay = (text: string): boolean =>
  day.safeParse(text.slice(0, 10)).success && text >= '2000' && text < '2200';

/** A local date-time without an offset, to the minute: it means the clocks of the zone beside it. */
const localDateTime = z
  .string()
  .regex(
    /^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d(:00)?$/,
    'must be a local date-time without an offset such as 2027-03-01T09:00',
  )
  .refine(isNearDay, 'must be a day within the years 2000 to 2199')
  .overwrite((text) => text.slice(0, 16));

const times = {
  type: z.enum(['blocked', 'extra']).describe('Takes time away, or adds it to the week'),
  start: localDateTime,
  end: localDateTime,
};
const details = {
  timezone: zoneName.nullable().describe('IANA zone; null: the schedule’s'),
  reason: reason.nullable(),
};

/** Which exceptions of a host are wanted: those that touch these days, both included. */
export const exceptionQuery = pageQuery.extend({ from: day.optional(), to: day.optional() });
export type ExceptionQuery = z.infer<typeof exceptionQuery>;

/** Body that makes an exception from a host's week. That it ends after it starts is among the setting rules. */
export const exceptionRequestSchema = z.strictObject({ ...times, ...clearable(details) });
export type ExceptionRequest = z.infer<typeof exceptionRequestSchema>;

/** Body that changes an exception: what is left out stays, null clears. */
export const exceptionPatchSchema = z.strictObject({ ...times, ...clearable(details) }).partial();
export type ExceptionPatch = z.infer<typeof exceptionPatchSchema>;

/** An exception as it is read. */
export const exceptionSchema = z.object({
  id: z.string(),
  host_id: z.string(),
  ...times,
  ...details,
  archived: z.literal(false),
  version: z.int(),
  created_at: instant,
  updated_at: instant,
});
export type ScheduleException = z.infer<typeof exceptionSchema>;
