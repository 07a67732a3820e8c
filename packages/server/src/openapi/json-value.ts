/** A value as JSON can hold it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;

/** An object as JSON can hold it. */
export interface JsonObject {
  readonly [key: string]: JsonValue;
}

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The values of a list; none of anything else. */
export const listOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? (value as readonly JsonValue[]) : [];

/** A text; an empty one of anything else. */
export const textOf = (value: JsonValue | undefined): string => (typeof value === 'string' ? value : '');

/** What a program that read it would have: the value without what JSON leaves out. */
export function toJson(value: unknown): JsonValue {
  const read: JsonValue = JSON.parse(JSON.stringify(value));
  return read;
}

/** The object under a key, or an empty one. */
export function objectAt(value: JsonValue | undefined, key: string): JsonObject {
  const found = isObject(value) ? value[key] : undefined;
  return isObject(found) ? found : {};
}

/** The same object with each value replaced. */
export const mapValues = (
  object: JsonObject,
  replace: (value: JsonValue, key: string) => JsonValue,
): JsonObject => Object.fromEntries(Object.entries(object).map(([key, value]) => [key, replace(value, key)]));
