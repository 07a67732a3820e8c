import { z } from 'zod';
import type { FieldFacts } from './field-facts.ts';

type Json = Readonly<Record<string, unknown>>;

const isJson = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a form has to know of each field of a schema, in the order of the schema. `defaults` has what a field is when nothing is said. */
export function factsOfSchema(schema: z.ZodType, defaults: Json = {}): Record<string, FieldFacts> {
  const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
  return fieldsIn(json, defaults);
}

function fieldsIn({ properties, required = [] }: Json, defaults: Json = {}): Record<string, FieldFacts> {
  const needed: readonly unknown[] = Array.isArray(required) ? required : [];
  const fields = isJson(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(
    fields.map(([name, field]) => [
      name,
      {
        ...factsIn(isJson(field) ? field : {}),
        ...(needed.includes(name) && { isRequired: true as const }),
        ...(Object.hasOwn(defaults, name) && { default: defaults[name] }),
      },
    ]),
  );
}

function factsIn(schema: Json): FieldFacts {
  const hint = typeof schema['description'] === 'string' ? { hint: schema['description'] } : {};
  const others = Array.isArray(schema['anyOf']) ? schema['anyOf'].filter(isJson) : [];
  if (others.length > 0) {
    const real = others.filter(({ type }) => type !== 'null');
    const isNullable = real.length < others.length ? { isNullable: true as const } : {};
    const [only] = real;
    if (real.length === 1 && only) return { ...factsIn(only), ...isNullable, ...hint };
    return { kind: 'either', either: real.map(factsIn), ...isNullable, ...hint };
  }
  const known = schema['default'] === undefined ? {} : { default: schema['default'] };
  return { ...plainFacts(schema), ...known, ...hint };
}

function plainFacts(schema: Json): FieldFacts {
  const { type, minimum, maximum, maxLength, minItems, maxItems, items } = schema;
  if (Array.isArray(schema['enum'])) return { kind: 'choice', choices: schema['enum'].map(String) };
  if (type === 'array')
    return {
      kind: 'list',
      ...numbers({ min: minItems, max: maxItems }),
      ...(isJson(items) && { item: factsIn(items) }),
    };
  if (type === 'object')
    return isJson(schema['properties']) ? { kind: 'object', fields: fieldsIn(schema) } : { kind: 'pairs' };
  if (type === 'boolean') return { kind: 'flag' };
  if (type === 'integer' || type === 'number')
    return { kind: 'number', ...numbers({ min: minimum, max: maximum }) };
  return { kind: 'text', ...numbers({ max: maxLength }) };
}

/** What is a number, and none of those that stand for "any". */
const numbers = (found: { readonly min?: unknown; readonly max: unknown }): object =>
  Object.fromEntries(
    Object.entries(found).filter(
      ([, value]) => typeof value === 'number' && Math.abs(value) < Number.MAX_SAFE_INTEGER,
    ),
  );
