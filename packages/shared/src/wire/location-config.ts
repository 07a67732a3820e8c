import { z } from 'zod';
import { clearable } from './clearable.ts';
import { configFields, restorable } from './configuration.ts';
import { distinct } from './distinct.ts';
import { idOf } from './ids.ts';
import { locationTypes } from './public-app.ts';
import { line, paragraph } from './text.ts';

/** What makes the meeting of a location of type `conference`. */
export const conferenceProviders = ['google_meet'] as const;

const fields = {
  name: line(200).describe('What visitors call it'),
  type: z.enum(locationTypes),
  value: paragraph(2000).describe(
    'in_person: the address · phone: the number to call, or empty where the host calls · link: an http(s) address · conference: google_meet',
  ),
};

const options = {
  host_ids: z
    .array(idOf('host'))
    .max(200)
    .superRefine(distinct())
    .nullable()
    .describe('Who serves it; null: every host'),
};

/** Body that makes a location. Whether `value` suits the type is among the setting rules. */
export const locationRequestSchema = z.strictObject({ ...fields, ...clearable(options) });
export type LocationRequest = z.infer<typeof locationRequestSchema>;

/** Body that changes a location: what is left out stays. Bookings keep the place as it was when they were made. */
export const locationPatchSchema = z
  .strictObject({ ...fields, ...clearable(options), ...restorable })
  .partial();
export type LocationPatch = z.infer<typeof locationPatchSchema>;

/** A location as members and other systems read it. */
export const locationSchema = z.object({
  ...configFields,
  ...fields,
  ...options,
});
export type Location = z.infer<typeof locationSchema>;
