import { isObject } from '../../openapi/json-value.ts';

/** What stands at a JSON Pointer. */
export function partAt(value: unknown, pointer: string): unknown {
  let part = value;
  for (const key of pointer.split('/').slice(1)) {
    if (Array.isArray(part)) part = part[Number(key)];
    else part = isObject(part) ? part[key] : undefined;
  }
  return part;
}
