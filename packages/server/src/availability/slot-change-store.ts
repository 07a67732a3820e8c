import { sql } from 'kysely';
import type { Reader, Writer } from '../db/database.ts';

/**
 * Names the state of everything in the database that an answer about the free slots of an event type can follow from: the event type, its
 * hosts with their bookings and calendars, the app's locations. The same text means that nothing has changed. Read it before the rest.
 */
export async function slotState(reader: Reader, appId: string, slug: string): Promise<string> {
  // Summed scope by scope: joined, a database without statistics might read the changes of all.
  const { rows } = await sql<{ scope_id: string; changes: number | string }>`
    select scope_id, coalesce((select sum(c.changes) from slot_changes c where c.scope_id = scopes.scope_id), 0) as changes
    from (
      select ${appId} as scope_id
      union select id from event_types where slug = ${slug}
      union select h.host_id from event_types e join event_type_hosts h on h.event_type_id = e.id where e.slug = ${slug}
    ) as scopes
    order by scope_id`.execute(reader);
  return rows.map(({ scope_id, changes }) => `${scope_id}:${changes}`).join(' ');
}

/** How many rows a scope may have before they are added up, and how many scopes are at once. */
const mostRows = 8;
const scopesAtOnce = 200;

/** Adds up the rows of scopes that have many; what readers see is the same before and after. Returns how many rows it took away. */
export async function addUpSlotChanges(trx: Writer): Promise<number> {
  const scopes = await trx
    .selectFrom('slot_changes')
    .select('scope_id')
    .groupBy('scope_id')
    .having(({ fn }) => fn.countAll(), '>', mostRows)
    .limit(scopesAtOnce)
    .execute();
  if (scopes.length === 0) return 0;
  const taken = await trx
    .deleteFrom('slot_changes')
    .where(
      'scope_id',
      'in',
      scopes.map(({ scope_id }) => scope_id),
    )
    .returning(['scope_id', 'changes'])
    .execute();
  const sums = new Map<string, number>();
  for (const { scope_id, changes } of taken) sums.set(scope_id, (sums.get(scope_id) ?? 0) + changes);
  const rows = [...sums].map(([scope_id, changes]) => ({ scope_id, changes }));
  if (rows.length > 0) await trx.insertInto('slot_changes').values(rows).execute();
  return taken.length - rows.length;
}
