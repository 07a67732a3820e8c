import { z } from 'zod';
import { configFields } from './configuration.ts';
import { origins } from './origin.ts';
import { line } from './text.ts';

const fields = {
  name: line(200),
  /** Pages that may use this key; null: those on the app's list. Empty would say that nobody may. */
  origins: origins.min(1).nullable(),
};

/** Body that makes a publishable key. */
export const widgetKeyRequestSchema = z.strictObject({
  ...fields,
  origins: fields.origins.default(null),
});
export type WidgetKeyRequest = z.infer<typeof widgetKeyRequestSchema>;

/** Body that changes a key; its text stays. */
export const widgetKeyPatchSchema = z.strictObject(fields).partial();
export type WidgetKeyPatch = z.infer<typeof widgetKeyPatchSchema>;

/** A publishable key as it is read, at any time. */
export const widgetKeySchema = z.object({
  ...configFields,
  name: z.string(),
  key: z.string(),
  origins: z.array(z.string()).nullable(),
});
export type WidgetKey = z.infer<typeof widgetKeySchema>;
