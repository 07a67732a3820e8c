import type { FieldError } from '@slotkit/shared';
import { isTimeZone } from '@slotkit/shared/time';
import type { Reader } from '../db/database.ts';

/** Ids in a body, with the place where each stands. */
export type NamedIds = readonly (readonly [pointer: string, id: string])[];

/** What is wrong with ids that must name objects of an app that are in use. */
export async function unknownIds(
  reader: Reader,
  table: 'hosts' | 'locations' | 'members',
  appId: string,
  named: NamedIds,
): Promise<FieldError[]> {
  if (named.length === 0) return [];
  const rows = await reader
    .selectFrom(table)
    .select('id')
    .where('app_id', '=', appId)
    .where('archived', '=', 0)
    .where(
      'id',
      'in',
      named.map(([, id]) => id),
    )
    .execute();
  const known = new Set(rows.map(({ id }) => id));
  return named
    .filter(([, id]) => !known.has(id))
    .map(([pointer]) => ({ pointer, detail: `is not one of the ${table} in use` }));
}

/** What is wrong with zones that must be in the zone database; those that are not given are right. */
export const unknownZones = (
  named: readonly (readonly [pointer: string, zone: string | null | undefined])[],
): FieldError[] =>
  named.flatMap(([pointer, zone]) =>
    typeof zone !== 'string' || isTimeZone(zone)
      ? []
      : [{ pointer, detail: 'must be an IANA time zone such as Europe/Berlin' }],
  );
