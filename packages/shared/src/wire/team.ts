import { z } from 'zod';
import { configFields } from './configuration.ts';
import { idOf } from './ids.ts';
import { line } from './text.ts';

const fields = {
  name: line(200),
  member_ids: z
    .array(idOf('member'))
    .max(1000)
    .overwrite((list) => [...new Set(list)]),
};

/** Body that makes a team: a named set of members, who reach each other's bookings by the permission `team`. */
export const teamRequestSchema = z.strictObject({ ...fields, member_ids: fields.member_ids.default([]) });
export type TeamRequest = z.infer<typeof teamRequestSchema>;

/** Body that changes a team; `member_ids` replaces them all. */
export const teamPatchSchema = z.strictObject(fields).partial();
export type TeamPatch = z.infer<typeof teamPatchSchema>;

/** A team as it is read. */
export const teamSchema = z.object({ ...configFields, name: z.string(), member_ids: z.array(z.string()) });
export type Team = z.infer<typeof teamSchema>;
