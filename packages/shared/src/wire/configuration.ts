import { z } from 'zod';
import { pageQuery } from './page.ts';
import { instant } from './text.ts';

/** What every object of the configuration has besides its own fields. */
export const configFields = {
  id: z.string(),
  /** No longer used, but kept because something refers to it. */
  archived: z.boolean(),
  version: z.int(),
  created_at: instant,
  updated_at: instant,
} as const;
/** Of a patch: brings an archived object back into use. */
export const restorable = { archived: z.literal(false).optional() } as const;

/** The same as a type, whatever else the object has. */
export interface ConfigFields {
  readonly id: string;
  readonly archived: boolean;
  readonly version: number;
  readonly created_at: string;
  readonly updated_at: string;
}

/** The kinds of objects that an app is configured by. */
export const configObjects = [
  'app',
  'widget_key',
  'client',
  'member',
  'team',
  'location',
  'event_type',
  'host',
  'schedule',
  'exception',
  'dnd',
  'webhook',
  'channel',
  'calendar',
  'contact',
] as const;
export type ConfigObject = (typeof configObjects)[number];

/** Who can have changed something: a member, a client by its kind, or whoever runs the server's commands. */
export const auditActors = ['member', 'api', 'ai_agent', 'operator'] as const;

/** What can have been done to an object. */
export const auditActions = [
  'created',
  'changed',
  'archived',
  'restored',
  'deleted',
  'secret_rotated',
  'erased',
] as const;

/** One change of the configuration. `changes` has the fields that it touched; secrets and what people wrote show neither value. */
export const auditEntrySchema = z.object({
  id: z.string(),
  at: instant,
  actor: z.object({ type: z.enum(auditActors), id: z.string().nullable(), name: z.string().nullable() }),
  action: z.enum(auditActions),
  object: z.object({ type: z.enum(configObjects), id: z.string() }),
  changes: z.record(z.string(), z.object({ from: z.unknown().optional(), to: z.unknown().optional() })),
});
export type AuditEntry = z.infer<typeof auditEntrySchema>;

/** The query of a list of configured objects. */
export const objectQuery = pageQuery.extend({
  /** `true`: those that are no longer used, instead of those that are. */
  archived: z
    .enum(['true', 'false'])
    .default('false')
    .transform((text) => text === 'true'),
});

/** The query of the audit log. */
export const auditQuery = pageQuery.extend({
  object_type: z.enum(configObjects).optional(),
  object_id: z.string().min(1).max(64).optional(),
  /** The id of the client or member who did it. */
  actor_id: z.string().min(1).max(64).optional(),
});
export type AuditQuery = z.infer<typeof auditQuery>;
