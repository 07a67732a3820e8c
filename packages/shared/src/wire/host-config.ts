import { z } from 'zod';
import { clearable } from './clearable.ts';
import { configFields, restorable } from './configuration.ts';
import { limitsSchema } from './event-type-config.ts';
import { idOf } from './ids.ts';
import { email, personName, zoneName } from './text.ts';

const names = {
  name: personName.describe('What customers call them'),
  email: email.describe('Where notices and invitations go'),
};

const settings = {
  timezone: zoneName.describe('IANA zone in which the host reads times; the app’s when left out'),
  member_id: idOf('member').nullable().describe('Who signs in as this host'),
  avatar_url: z
    .url({ protocol: /^https?$/, error: 'must be a web address such as https://example.com/photo.jpg' })
    .max(2000)
    .nullable()
    .describe('A picture for where visitors choose the host'),
  limits: limitsSchema.describe('At most so many bookings a day and a week, whatever the event type'),
  active: z.boolean().describe('Whether the host takes bookings at present'),
};

/** Body that makes a host. Without `member_id` a member with the same name and address is found or made. */
export const hostRequestSchema = z.strictObject({ ...names, ...clearable(settings) });
export type HostRequest = z.infer<typeof hostRequestSchema>;

/** Body that changes a host: what is left out stays, null gives the default back. */
export const hostPatchSchema = z
  .strictObject(names)
  .partial()
  .extend({ ...clearable(settings), ...restorable });
export type HostPatch = z.infer<typeof hostPatchSchema>;

/** A host as members and other systems read it. */
export const hostSchema = z.object({
  ...configFields,
  ...names,
  ...settings,
  limits: z.object({ per_day: z.int().optional(), per_week: z.int().optional() }),
});
export type Host = z.infer<typeof hostSchema>;

/** What a host is when nothing else is said; its zone is the app's. */
export const hostDefaults = { avatar_url: null, limits: {}, active: true } as const;
