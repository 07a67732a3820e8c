import { isObject, listOf, mapValues, textOf, type JsonObject, type JsonValue } from './json-value.ts';
import type { Meanings } from './meanings/meanings.ts';

/**
 * Says of every field what it means: what its schema says itself; else what is said of this field of this shape, by its way from the
 * shape's root (`attendee.name`); else what its name, or the end of that way, means everywhere. A field that nothing is said about stays as it is.
 */
export function describeFields(schema: JsonValue, shape: string, meanings: Meanings): JsonValue {
  return walk(schema, []);

  function walk(value: JsonValue, way: readonly string[]): JsonValue {
    if (Array.isArray(value)) return listOf(value).map((part) => walk(part, way));
    if (!isObject(value)) return value;
    return mapValues(value, (part, key) => {
      if (key === 'properties' && isObject(part))
        return mapValues(part, (field, name) => describe(field, [...way, name]));
      return isSchemaKey(key) ? walk(part, way) : part;
    });
  }

  /** What the longest known end of the way means. */
  function everywhere(way: readonly string[]): string | undefined {
    return way
      .map((_, at) => meanings.everywhere[way.slice(at).join('.')])
      .find((known) => known !== undefined);
  }

  function describe(field: JsonValue, way: readonly string[]): JsonValue {
    const described = walk(field, way);
    if (!isObject(described) || described['description'] !== undefined) return described;
    const description = meanings.shapes[shape]?.[way.join('.')] ?? everywhere(way);
    return description === undefined ? described : { ...described, description };
  }
}

const isSchemaKey = (key: string): boolean =>
  ['items', 'anyOf', 'oneOf', 'allOf', 'additionalProperties'].includes(key);

/** Describes the parameters of a call, in the same way: `meanings.shapes` has those of one call by its operationId. */
export const describeParameters = (
  parameters: readonly JsonObject[],
  operation: string,
  meanings: Meanings,
): readonly JsonObject[] =>
  parameters.map((parameter) => {
    if (parameter['description'] !== undefined) return parameter;
    const { schema } = parameter;
    const name = textOf(parameter['name']);
    const description =
      (isObject(schema) ? schema['description'] : undefined) ??
      meanings.shapes[operation]?.[name] ??
      (parameter['in'] === 'path' ? idMeaning(schema) : undefined) ??
      meanings.everywhere[name];
    return description === undefined ? parameter : { ...parameter, description };
  });

/** Ids say by their prefix what they name. */
function idMeaning(schema: JsonValue | undefined): string | undefined {
  const pattern = textOf(isObject(schema) ? schema['pattern'] : undefined);
  const prefix = /^\^([a-z]+_)/.exec(pattern)?.[1];
  return prefix === undefined ? undefined : `Its id, which begins with \`${prefix}\`.`;
}
