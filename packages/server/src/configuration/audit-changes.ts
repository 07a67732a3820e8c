import { isDeepStrictEqual } from 'node:util';
import type { AuditEntry } from '@slotkit/shared/wire';

type Changes = AuditEntry['changes'];

/** What an object's every change touches, and nobody wants to read. */
const bookkeeping = new Set(['id', 'version', 'created_at', 'updated_at']);

/**
 * What differs between an object before and after, field by field, both as they are answered; null: it was not there. Of the `unaudited`
 * fields only their names are kept.
 */
export function changesBetween(
  before: object | null,
  after: object | null,
  unaudited: readonly string[] = [],
): Changes {
  const [old, next] = [new Map(Object.entries(before ?? {})), new Map(Object.entries(after ?? {}))];
  const changes: Changes = {};
  for (const field of new Set([...old.keys(), ...next.keys()])) {
    if (bookkeeping.has(field) || isDeepStrictEqual(old.get(field), next.get(field))) continue;
    changes[field] = unaudited.includes(field)
      ? {}
      : {
          ...(before !== null && { from: old.get(field) ?? null }),
          ...(after !== null && { to: next.get(field) ?? null }),
        };
  }
  return changes;
}
