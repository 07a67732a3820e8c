import { z } from 'zod';
import { permissionsSchema, roles, type Role } from './access.ts';
import { configFields, restorable } from './configuration.ts';
import { email, locale, personName } from './text.ts';

/** From the least to the most. */
export const roleNames: readonly Role[] = ['agent', 'manager', 'admin'];
const role = z.enum(roleNames);

/** What a member wants to be mailed about. */
export const memberNotificationsSchema = z.strictObject({
  /** Its own bookings as a host: made, moved, cancelled. Where its approval is asked for, it is asked all the same. */
  bookings: z.boolean(),
  /** What is known of the customer, an hour before a meeting of its own. */
  briefings: z.boolean(),
  /** To admins: what needs looking after, such as a webhook that was paused. */
  system: z.boolean(),
});
export type MemberNotifications = z.infer<typeof memberNotificationsSchema>;

/** Everything. */
export const allNotifications: MemberNotifications = { bookings: true, briefings: true, system: true };

const oneOf = 'must not be given together with permissions: a role is a name for permissions';
const isEither = ({ role: name, permissions }: { role?: unknown; permissions?: unknown }): boolean =>
  name === undefined || permissions === undefined;

/** Body that makes a member; an agent when neither role nor permissions are said. */
export const memberRequestSchema = z
  .strictObject({
    name: personName,
    email,
    role: role.optional(),
    permissions: permissionsSchema.optional(),
    /** The language of its mails; the app's when left out. */
    locale: locale.nullable().optional(),
    notifications: memberNotificationsSchema.partial().optional(),
  })
  .refine(isEither, { path: ['role'], error: oneOf });
export type MemberRequest = z.infer<typeof memberRequestSchema>;

/** Body that changes a member; permissions and notifications are merged. */
export const memberPatchSchema = z
  .strictObject({
    name: personName,
    email,
    role,
    permissions: permissionsSchema.partial(),
    locale: locale.nullable(),
    notifications: memberNotificationsSchema.partial().nullable(),
    ...restorable,
  })
  .partial()
  .refine(isEither, { path: ['role'], error: oneOf });
export type MemberPatch = z.infer<typeof memberPatchSchema>;

/** A member as it is read. */
export const memberSchema = z.object({
  ...configFields,
  name: z.string(),
  email: z.string(),
  /** The name of its permissions; null where they have none. */
  role: role.nullable(),
  permissions: permissionsSchema,
  locale: z.string(),
  notifications: memberNotificationsSchema,
});
export type Member = z.infer<typeof memberSchema>;

/** The name of permissions, where they have one. */
export const roleOf = (permissions: Member['permissions']): Role | null =>
  roleNames.find((name) => {
    const { view, edit, delete: remove } = roles[name];
    return permissions.view === view && permissions.edit === edit && permissions.delete === remove;
  }) ?? null;
