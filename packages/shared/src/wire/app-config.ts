import { z } from 'zod';
import { statusVocabularies } from '../vocabularies/spellings.ts';
import { isSafeToken, isTokenName } from './branding-token.ts';
import { configFields } from './configuration.ts';
import { origins } from './origin.ts';
import { brandingSchema } from './public-app.ts';
import { email, line, locale, personName, title, zoneName } from './text.ts';

/** What a person who asks to be forgotten would call long: a hundred years. */
const mostRetentionDays = 36_500;
const mostTokens = 100;

/** An address with nothing in it that another program could read otherwise. */
const httpsAddress = z
  .url({ protocol: /^https$/, error: 'must be an address such as https://shop.example/logo.svg' })
  .max(2000);

/** Who may show our pages in a frame: an origin, or all hosts below one. */
const frameAncestor = z
  .string()
  .max(300)
  .regex(
    /^https?:\/\/(?:\*\.)?[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*(?::\d{1,5})?$/,
    'must be an origin such as https://shop.example, or https://*.shop.example for all hosts below it',
  );

const tokens = z
  .record(z.string().max(80), z.string().max(300).nullable())
  .refine((all) => Object.keys(all).length <= mostTokens, `must be at most ${mostTokens}`)
  .superRefine((all, context) => {
    for (const [name, value] of Object.entries(all)) {
      if (!isTokenName(name))
        context.addIssue({ code: 'custom', path: [name], message: 'must be named like --booking-accent' });
      else if (value !== null && !isSafeToken(name, value))
        context.addIssue({
          code: 'custom',
          path: [name],
          message: 'must be a colour, a length or a list of fonts',
        });
    }
  });

const branding = z
  .strictObject({
    /** Custom properties of the elements; `null` takes one away. */
    tokens: tokens.nullable(),
    logo_url: httpsAddress.nullable(),
  })
  .partial();

const sender = z.strictObject({ name: personName, email, reply_to: email.nullable() }).partial();

/** Body that changes an app: what is left out stays, objects are merged, `null` gives the default back. */
export const appPatchSchema = z
  .strictObject({
    name: title,
    timezone: zoneName,
    locale: locale.nullable(),
    /** Pages that may use the app without a key; those of the server itself always may. */
    origins: origins.nullable(),
    branding: branding.nullable(),
    status_vocabulary: z.enum(statusVocabularies).nullable(),
    sender,
    /** After how many days people are forgotten; null: never. */
    retention_days: z.int().min(1).max(mostRetentionDays).nullable(),
    frame_ancestors: z.array(frameAncestor).max(100).nullable(),
  })
  .partial();
export type AppPatch = z.infer<typeof appPatchSchema>;

/** An app as it is read by those who configure it. */
export const appConfigSchema = z.object({
  ...configFields,
  name: z.string(),
  timezone: z.string(),
  locale: z.string(),
  origins: z.array(z.string()),
  branding: brandingSchema,
  status_vocabulary: z.enum(statusVocabularies),
  sender: z.object({ name: line(200), email: z.string(), reply_to: z.string().nullable() }),
  retention_days: z.int().nullable(),
  frame_ancestors: z.array(z.string()),
});
export type AppConfig = z.infer<typeof appConfigSchema>;
