import { isObject, listOf, mapValues, type JsonObject, type JsonValue } from './json-value.ts';

const prefix = '#/components/schemas/';

/** A value with a reference wherever a named shape stood, and the shapes that it refers to, in the order of their names. */
export interface NamedShapes {
  readonly value: JsonObject;
  readonly schemas: JsonObject;
}

/**
 * Replaces every part that is one of the named shapes by a reference to it, shapes within shapes too. Only what has parts of its own is
 * replaced: a name for a plain text would hide more than it says. Of two names for the same shape the first counts.
 */
export function nameShapes(value: JsonObject, shapes: JsonObject): NamedShapes {
  const names = new Map<string, string>();
  for (const [name, schema] of Object.entries(shapes)) {
    const text = canonical(schema);
    if (hasParts(schema) && !names.has(text)) names.set(text, name);
  }
  const named = refer(value, names);
  const schemas: Record<string, JsonValue> = {};
  const collect = (from: JsonValue): void => {
    for (const name of namesIn(from)) {
      const shape = shapes[name];
      if (schemas[name] !== undefined || !isObject(shape)) continue;
      schemas[name] = mapValues(shape, (part) => refer(part, names));
      collect(schemas[name]);
    }
  };
  collect(named);
  return {
    value: isObject(named) ? named : {},
    schemas: Object.fromEntries(Object.entries(schemas).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
}

function refer(value: JsonValue, names: ReadonlyMap<string, string>): JsonValue {
  if (Array.isArray(value)) return listOf(value).map((part) => refer(part, names));
  if (!isObject(value)) return value;
  if (hasParts(value)) {
    const { description, default: fallback, ...rest } = value;
    const beside = {
      ...(description !== undefined && { description }),
      ...(fallback !== undefined && { default: fallback }),
    };
    const name = names.get(canonical(value)) ?? names.get(canonical(rest));
    if (name !== undefined) return { $ref: prefix + name, ...beside };
    const nullable = names.get(canonical(withoutNull(rest)));
    if (nullable !== undefined) return { anyOf: [{ $ref: prefix + nullable }, { type: 'null' }], ...beside };
  }
  return mapValues(value, (part) => refer(part, names));
}

const hasParts = (schema: JsonValue | undefined): boolean =>
  isObject(schema) &&
  (isObject(schema['properties']) || Array.isArray(schema['anyOf']) || Array.isArray(schema['oneOf']));

/** The same schema where null is not accepted besides. */
function withoutNull(schema: JsonObject): JsonObject {
  const types = listOf(schema['type']);
  if (!types.includes('null')) return schema;
  const others = types.filter((one) => one !== 'null');
  return { ...schema, type: others.length === 1 ? (others[0] ?? null) : others };
}

function namesIn(value: JsonValue): string[] {
  if (Array.isArray(value)) return listOf(value).flatMap(namesIn);
  if (!isObject(value)) return [];
  const { $ref } = value;
  const own = typeof $ref === 'string' && $ref.startsWith(prefix) ? [$ref.slice(prefix.length)] : [];
  return [...own, ...Object.values(value).flatMap(namesIn)];
}

/** The same text for the same value, in whatever order its keys stand. */
function canonical(value: JsonValue | undefined): string {
  if (Array.isArray(value)) return `[${listOf(value).map(canonical).join(',')}]`;
  if (!isObject(value)) return JSON.stringify(value ?? null);
  const parts = Object.entries(value)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
  return `{${parts.join(',')}}`;
}
