import { z } from 'zod';

/** What an OAuth client may be allowed, each by itself: none implies another. Source: HTTP contract, "Who calls". */
export const apiScopes = [
  'scheduling:read',
  'scheduling:write',
  'scheduling:attendance',
  'availability:read',
  'contacts:read',
  'contacts:write',
  'webhooks:read',
  'webhooks:manage',
  'config:read',
  'config:write',
] as const;
export type ApiScope = (typeof apiScopes)[number];

/** What a client gets unless it asks: recording who did not come must be asked for (D4). */
export const defaultScopes: readonly ApiScope[] = apiScopes.filter(
  (scope) => scope !== 'scheduling:attendance',
);

/** What an OAuth client is: a system that acts for people, or an agent that acts by itself. */
export const clientKinds = ['api', 'ai_agent'] as const;
export type ClientKind = (typeof clientKinds)[number];

/** How far a member's permission reaches: its own bookings, its teams', the whole app's (D6). */
export const dataScopes = ['none', 'own', 'team', 'all'] as const;
export type DataScope = (typeof dataScopes)[number];

/** What a member may do with bookings, and how far. */
export const permissionsSchema = z.strictObject({
  view: z.enum(dataScopes),
  edit: z.enum(dataScopes),
  delete: z.enum(dataScopes),
});
export type Permissions = z.infer<typeof permissionsSchema>;

/** Names for the usual permissions. */
export const roles = {
  agent: { view: 'own', edit: 'own', delete: 'own' },
  manager: { view: 'team', edit: 'team', delete: 'team' },
  admin: { view: 'all', edit: 'all', delete: 'all' },
} as const satisfies Record<string, Permissions>;
export type Role = keyof typeof roles;
