import { z } from 'zod';
import { statusVocabularies } from '../vocabularies/spellings.ts';
import { apiScopes, clientKinds } from './access.ts';
import { configFields, restorable } from './configuration.ts';
import { instant, line } from './text.ts';

const scopes = z
  .array(z.enum(apiScopes))
  .min(1)
  .max(apiScopes.length)
  .overwrite((list) => [...new Set(list)]);

/** Body that makes a client: another system, or an agent that acts by itself. */
export const clientRequestSchema = z.strictObject({
  name: line(200),
  /** What it is stays: bookings say who made them. */
  kind: z.enum(clientKinds).default('api'),
  scopes,
  /** How it reads statuses; null: as the app does. */
  status_vocabulary: z.enum(statusVocabularies).nullable().default(null),
});
export type ClientRequest = z.infer<typeof clientRequestSchema>;

/** Body that changes a client. Scopes that are taken away are gone from its tokens at once. */
export const clientPatchSchema = z
  .strictObject({
    name: line(200),
    scopes,
    status_vocabulary: z.enum(statusVocabularies).nullable(),
    ...restorable,
  })
  .partial();
export type ClientPatch = z.infer<typeof clientPatchSchema>;

/** A client as it is read. `client_id` is its id, by the name that OAuth has for it. */
export const clientSchema = z.object({
  ...configFields,
  client_id: z.string(),
  name: z.string(),
  kind: z.enum(clientKinds),
  scopes: z.array(z.enum(apiScopes)),
  status_vocabulary: z.enum(statusVocabularies).nullable(),
});
export type Client = z.infer<typeof clientSchema>;

/** The answer that makes a client: the only one that shows its secret. */
export const createdClientSchema = clientSchema.extend({ client_secret: z.string() });

/** The longest that an old secret can be kept, in minutes: thirty days. */
const longestKept = 43_200;

/** Body that gives a client a new secret. */
export const rotateSecretRequestSchema = z.strictObject({
  /** How long the secret of now works on; 0 ends it, and every token it was given, at once. */
  keep_old_minutes: z.int().min(0).max(longestKept).default(1440),
});
export type RotateSecretRequest = z.infer<typeof rotateSecretRequestSchema>;

/** The answer to it: the only one that shows the new secret. */
export const rotatedSecretSchema = z.object({
  client_id: z.string(),
  client_secret: z.string(),
  /** Until when the secret that it replaces works; null when there is none that does. */
  previous_secret_expires_at: instant.nullable(),
});
export type RotatedSecret = z.infer<typeof rotatedSecretSchema>;
