import { readFileSync } from 'node:fs';
import { z } from 'zod';

const file = new URL('../../../../widget/custom-elements.json', import.meta.url);

const described = z.object({ name: z.string(), description: z.string() });
const typed = z.object({ text: z.string() });

const field = described.extend({
  kind: z.literal('field'),
  type: typed,
  attribute: z.string().optional(),
  readonly: z.boolean().default(false),
});

const method = described.extend({
  kind: z.literal('method'),
  parameters: z.array(z.object({ name: z.string() })).default([]),
  return: z.object({ type: typed }).optional(),
});

const element = z.object({
  tagName: z.string(),
  description: z.string(),
  attributes: z.array(described.extend({ type: typed, default: z.string().optional() })),
  members: z.array(z.discriminatedUnion('kind', [field, method])),
  events: z.array(described),
  slots: z.array(described),
  cssParts: z.array(described),
  cssStates: z.array(described),
  cssProperties: z.array(described.extend({ default: z.string() })),
});

const manifest = z.object({
  modules: z.array(z.object({ declarations: z.array(element) })),
});

/** An element as the manifest describes it, what it inherits included. A slot without a name is the one for all else. */
export type ElementFacts = z.infer<typeof element>;

/**
 * The public elements, from the widget's `custom-elements.json`, which is made from their sources. The server does not start where that
 * file lacks what their pages say.
 */
export const elements: readonly ElementFacts[] = manifest
  .parse(JSON.parse(readFileSync(file, 'utf8')))
  .modules.flatMap(({ declarations }) => declarations);
