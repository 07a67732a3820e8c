import type { DocSchema } from './openapi-reading.ts';

/** A piece of what says a type: words, or the name of a shape that is described elsewhere. */
export type TypeWord = string | { readonly shape: string };

/** A schema's type in a few words. */
export function typeWords(schema: DocSchema): readonly TypeWord[] {
  if (schema.$ref !== undefined) return [{ shape: schema.$ref.slice(schema.$ref.lastIndexOf('/') + 1) }];
  if (schema.const !== undefined) return [JSON.stringify(schema.const)];
  const alternatives = schema.anyOf ?? schema.oneOf;
  if (alternatives) return joined(alternatives, ' or ');
  if (schema.allOf) return joined(schema.allOf, ' and ');
  if (schema.type === 'array' && schema.items) return ['list of ', ...typeWords(schema.items)];
  if (Array.isArray(schema.type)) return [schema.type.join(' or ')];
  if (schema.type === 'string' && schema.format !== undefined) return [`string, ${schema.format}`];
  if (typeof schema.additionalProperties === 'object' && !schema.properties)
    return ['object of ', ...typeWords(schema.additionalProperties)];
  return [schema.type ?? 'anything'];
}

const joined = (schemas: readonly DocSchema[], by: string): readonly TypeWord[] =>
  schemas.flatMap((schema, index) => [...(index === 0 ? [] : [by]), ...typeWords(schema)]);
