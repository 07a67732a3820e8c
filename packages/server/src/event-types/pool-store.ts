import type { Reader, Writer } from '../db/database.ts';

/** A host of a pool and its share, as the wire names them. */
export interface PoolEntry {
  readonly host_id: string;
  readonly weight: number;
}

/** The pools of event types, inactive hosts included, each by host id. */
export async function poolsOf(
  reader: Reader,
  eventTypeIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PoolEntry[]>> {
  if (eventTypeIds.length === 0) return new Map();
  const rows = await reader
    .selectFrom('event_type_hosts')
    .select(['event_type_id', 'host_id', 'weight'])
    .where('event_type_id', 'in', eventTypeIds)
    .orderBy('host_id')
    .execute();
  const byEventType = Map.groupBy(rows, ({ event_type_id }) => event_type_id);
  return new Map(
    [...byEventType].map(([id, pool]) => [id, pool.map(({ host_id, weight }) => ({ host_id, weight }))]),
  );
}

/**
 * Makes a pool what it is to be. Whoever stays keeps its place in the rotation, whoever leaves finds it again on coming back, and new
 * hosts begin at the start.
 */
export async function savePool(trx: Writer, eventTypeId: string, pool: readonly PoolEntry[]): Promise<void> {
  const before = (await poolsOf(trx, [eventTypeId])).get(eventTypeId) ?? [];
  const staying = new Set(pool.map(({ host_id }) => host_id));
  for (const { host_id: hostId } of before)
    if (!staying.has(hostId)) await leavePool(trx, eventTypeId, hostId);
  for (const entry of pool) {
    const had = before.find(({ host_id }) => host_id === entry.host_id);
    if (!had) await joinPool(trx, eventTypeId, entry);
    else if (had.weight !== entry.weight)
      await trx
        .updateTable('event_type_hosts')
        .set({ weight: entry.weight })
        .where('event_type_id', '=', eventTypeId)
        .where('host_id', '=', entry.host_id)
        .execute();
  }
}

/** The event types whose pool a host is in, by id. */
export async function eventTypesWith(reader: Reader, hostId: string): Promise<string[]> {
  const rows = await reader
    .selectFrom('event_type_hosts')
    .select('event_type_id')
    .where('host_id', '=', hostId)
    .orderBy('event_type_id')
    .execute();
  return rows.map((row) => row.event_type_id);
}

/** Takes a host out of all pools. Returns the event types that it was in; those that it was in a moment ago are locked before. */
export async function leaveAllPools(trx: Writer, hostId: string): Promise<string[]> {
  const ids = await eventTypesWith(trx, hostId);
  for (const id of ids) await leavePool(trx, id, hostId);
  return ids;
}

async function leavePool(trx: Writer, eventTypeId: string, hostId: string): Promise<void> {
  const [left] = await trx
    .deleteFrom('event_type_hosts')
    .where('event_type_id', '=', eventTypeId)
    .where('host_id', '=', hostId)
    .returning(['event_type_id', 'host_id', 'cursor', 'credit'])
    .execute();
  if (left) await trx.insertInto('former_pool_hosts').values(left).execute();
}

async function joinPool(trx: Writer, eventTypeId: string, { host_id, weight }: PoolEntry): Promise<void> {
  const [stood] = await trx
    .deleteFrom('former_pool_hosts')
    .where('event_type_id', '=', eventTypeId)
    .where('host_id', '=', host_id)
    .returning(['cursor', 'credit'])
    .execute();
  await trx
    .insertInto('event_type_hosts')
    .values({ event_type_id: eventTypeId, host_id, weight, cursor: 0, ...stood })
    .execute();
}
