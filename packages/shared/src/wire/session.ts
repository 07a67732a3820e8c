import { z } from 'zod';
import { permissionsSchema } from './access.ts';
import { roleNames } from './member.ts';
import { instant } from './text.ts';

/** A browser in which a member is signed in. */
export const sessionSchema = z.object({
  id: z.string(),
  created_at: instant,
  last_seen_at: instant.describe('Its last call, to within five minutes.'),
  expires_at: instant.describe('When it ends at the latest; left unused, it ends after seven days.'),
  agent: z.string().nullable().describe('What the browser calls itself.'),
  current: z.boolean().describe('Whether this very call came with it.'),
});
export type Session = z.infer<typeof sessionSchema>;

/** Who is signed in, and what a page has to know of that from the beginning. */
export const signedInSchema = z.object({
  member: z
    .object({
      id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.enum(roleNames).nullable(),
      permissions: permissionsSchema,
      locale: z.string(),
    })
    .describe('Who is signed in.'),
  app: z.object({ id: z.string(), name: z.string(), timezone: z.string(), locale: z.string() }),
  host_ids: z.array(z.string()).describe('The hosts that the member is itself.'),
  team_host_ids: z.array(z.string()).describe('The hosts that share a team with the member.'),
  teams: z
    .array(z.object({ id: z.string(), name: z.string() }))
    .describe('The teams that the member is in; with permission to view everything, all teams.'),
  session: sessionSchema.describe('The session that the call came with.'),
});
export type SignedInBody = z.infer<typeof signedInSchema>;

/** A list of sessions, all of them at once, the latest first. */
export const sessionListSchema = z.object({ data: z.array(sessionSchema) });
