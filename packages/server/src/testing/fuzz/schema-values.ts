import fc from 'fast-check';
import { resolveSchema, type Document, type Schema } from './openapi-operations.ts';

/** Values that mean something to the server under test: ids that exist, times that are offered. */
export interface KnownValues {
  /** By the name of a field or parameter. */
  readonly byName: Readonly<Record<string, readonly unknown[]>>;
  /** Ids by their prefix, such as `bkg_`. */
  readonly ids: Readonly<Record<string, readonly string[]>>;
}

/** Makes values that a schema allows, preferring those that exist. */
export class SchemaValues {
  readonly #document: Document;
  readonly #known: KnownValues;

  constructor(document: Document, known: KnownValues) {
    this.#document = document;
    this.#known = known;
  }

  of(written: Schema, name = '', depth = 0): fc.Arbitrary<unknown> {
    const schema = resolveSchema(this.#document, written);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    const alternatives = schema.anyOf ?? schema.oneOf;
    if (alternatives !== undefined) return fc.oneof(...alternatives.map((one) => this.of(one, name, depth)));
    if (schema.allOf !== undefined) return this.#allOf(schema.allOf, name, depth);
    const { type } = schema;
    if (typeof type === 'object')
      return fc.oneof(...type.map((one) => this.#ofType(one, schema, name, depth)));
    return this.#ofType(type ?? (schema.properties ? 'object' : 'string'), schema, name, depth);
  }

  #allOf(parts: readonly Schema[], name: string, depth: number): fc.Arbitrary<unknown> {
    const [first = {}, ...others] = parts.map((part) => this.of(part, name, depth));
    return others.reduce<fc.Arbitrary<unknown>>(
      (sofar, other) =>
        fc.tuple(sofar, other).map(([one, two]) => (isObject(one) ? { ...one, ...asObject(two) } : one)),
      first instanceof fc.Arbitrary ? first : fc.constant(first),
    );
  }

  #ofType(type: string, schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
    switch (type) {
      case 'null':
        return fc.constant(null);
      case 'boolean':
        return fc.boolean();
      case 'integer':
        return this.#orKnown(name, fc.integer({ min: least(schema), max: most(schema) }));
      case 'number':
        return fc.double({ min: least(schema), max: most(schema), noNaN: true });
      case 'array':
        return fc.array(this.of(schema.items ?? {}, name, depth + 1), {
          minLength: schema.minItems ?? 0,
          maxLength: Math.max(schema.minItems ?? 0, Math.min(schema.maxItems ?? 3, 3)),
        });
      case 'object':
        return this.#object(schema, depth);
      default:
        return this.#orKnown(name, this.#text(schema));
    }
  }

  #object(schema: Schema, depth: number): fc.Arbitrary<unknown> {
    const properties = Object.entries(schema.properties ?? {}).map(
      ([name, property]) => [name, this.of(property, name, depth + 1)] as const,
    );
    const requiredKeys = (schema.required ?? []).filter((key) => key in (schema.properties ?? {}));
    const record = fc.record(Object.fromEntries(properties), { requiredKeys });
    const more = schema.additionalProperties;
    if (typeof more !== 'object' || depth > 4) return record;
    const keys =
      schema.propertyNames === undefined
        ? fc.string({ minLength: 1, maxLength: 12 })
        : this.#text(schema.propertyNames);
    const others = fc.dictionary(keys, this.of(more, '', depth + 1), { maxKeys: 3 });
    return fc.tuple(others, record).map(([one, two]) => ({ ...one, ...two }));
  }

  #text(schema: Schema): fc.Arbitrary<string> {
    const { pattern, format, minLength = 0, maxLength = 60 } = schema;
    const prefix = /^\^([a-z]{3}_)/.exec(pattern ?? '')?.[1];
    const ids = prefix === undefined ? undefined : this.#known.ids[prefix];
    if (ids !== undefined && ids.length > 0) return fc.constantFrom(...ids);
    if (format === 'date-time') return fc.constantFrom(...instants);
    if (format === 'date') return fc.constantFrom('2027-03-01', '2027-03-28', '2028-02-29');
    if (format === 'uri' || format === 'url') return fc.constant('https://hooks.invalid/in');
    if (format === 'email') return fc.constant('robin@example.com');
    const free = fc.string({
      unit: 'grapheme',
      minLength,
      maxLength: Math.max(minLength, Math.min(maxLength, 60)),
    });
    return pattern === undefined ? free : matching(pattern, free);
  }

  #orKnown<Value>(name: string, otherwise: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
    const known = this.#known.byName[name];
    return known === undefined
      ? otherwise
      : fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...known) }, { weight: 1, arbitrary: otherwise });
  }
}

const instants = [
  '2027-03-02T09:00:00Z',
  '2027-03-03T10:30:00+01:00',
  '2027-03-28T01:00:00Z',
  '2027-03-01T10:00:00Z',
];
const least = ({ minimum }: Schema): number => minimum ?? -5;
const most = ({ maximum, minimum }: Schema): number => Math.max(maximum ?? 2000, minimum ?? -5);

/** Not every pattern of a schema can be turned into texts; the others get any text. */
function matching(pattern: string, otherwise: fc.Arbitrary<string>): fc.Arbitrary<string> {
  try {
    return fc.stringMatching(new RegExp(pattern), { maxLength: 80 });
  } catch {
    return otherwise;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const asObject = (value: unknown): Record<string, unknown> => (isObject(value) ? value : {});
