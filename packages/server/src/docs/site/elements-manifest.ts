import { readFileSync } from 'node:fs';
import { z } from 'zod';

const named = z.looseObject({ name: z.string(), description: z.string().default('') });
const type = z.looseObject({ text: z.string() }).optional();
const attribute = named.extend({ type, default: z.string().optional() });
const member = named.extend({
  kind: z.enum(['field', 'method']),
  type,
  return: z.looseObject({ type }).optional(),
  parameters: z.array(z.looseObject({ name: z.string(), type })).default([]),
  attribute: z.string().optional(),
  readonly: z.boolean().default(false),
});
const element = z.looseObject({
  tagName: z.string(),
  description: z.string(),
  attributes: z.array(attribute).default([]),
  members: z.array(member).default([]),
  events: z.array(named.extend({ type })).default([]),
  slots: z.array(named).default([]),
  cssParts: z.array(named).default([]),
  cssStates: z.array(named).default([]),
  cssProperties: z.array(named.extend({ default: z.string().optional() })).default([]),
});
const manifest = z.looseObject({
  modules: z.array(z.looseObject({ declarations: z.array(z.looseObject({})).default([]) })),
});

/** An element as the widget's custom-elements manifest describes it. */
export type ElementFacts = z.infer<typeof element>;

/** All elements, from the manifest that is generated from their sources. */
export const elements: readonly ElementFacts[] = manifest
  .parse(
    JSON.parse(readFileSync(new URL('../../../../widget/custom-elements.json', import.meta.url), 'utf8')),
  )
  .modules.flatMap(({ declarations }) => declarations)
  .filter((declaration) => 'tagName' in declaration)
  .map((declaration) => element.parse(declaration));
