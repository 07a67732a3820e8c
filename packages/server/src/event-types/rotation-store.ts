import { creditsAfter, type Standing } from '@slotkit/shared/assignment';
import type { HostDecision } from '../bookings/booking-record.ts';
import type { Reader, Writer } from '../db/database.ts';

/** An event type's rotation as it stands. */
export interface Rotation {
  /** By id, hosts who are not active included. */
  readonly standings: readonly Standing[];
  /** The highest cursor: that of the latest turn, also when its host has left the pool. */
  readonly latest: number;
}

/** Reads how the hosts of a pool stand; whoever books by it holds the event type's lock. */
export async function readRotation(reader: Reader, eventTypeId: string): Promise<Rotation> {
  const standings = await reader
    .selectFrom('event_type_hosts')
    .select(['host_id as hostId', 'weight', 'cursor', 'credit'])
    .where('event_type_id', '=', eventTypeId)
    .orderBy('host_id')
    .execute();
  const left = await reader
    .selectFrom('former_pool_hosts')
    .select('cursor')
    .where('event_type_id', '=', eventTypeId)
    .orderBy('cursor', 'desc')
    .executeTakeFirst();
  const latest = Math.max(left?.cursor ?? 0, ...standings.map(({ cursor }) => cursor));
  return { standings, latest };
}

/**
 * Books the turn by which the rotation found a host, in the booking's own transaction, under the event type's lock: the next one looks
 * elsewhere first. Cursors rise with every turn even where the clock stands still. Returns the decision to be recorded; one that the
 * rotation did not make, or whose turn is booked already, stays as it is and moves nothing.
 */
export async function bookTurn(
  trx: Writer,
  eventTypeId: string,
  decision: HostDecision,
  now: number,
): Promise<HostDecision> {
  const { turn } = decision;
  if (!turn || turn.cursor !== null) return decision;
  const { standings, latest } = await readRotation(trx, eventTypeId);
  const cursor = Math.max(now, latest + 1);
  const creditOf = (id: string): number => standings.find(({ hostId }) => hostId === id)?.credit ?? 0;
  await move(trx, eventTypeId, turn.chose, { cursor });
  for (const [hostId, credit] of creditsAfter(turn, creditOf))
    if (credit !== creditOf(hostId)) await move(trx, eventTypeId, hostId, { credit });
  return { ...decision, turn: { ...turn, cursor } };
}

async function move(
  trx: Writer,
  eventTypeId: string,
  hostId: string,
  to: { readonly cursor: number } | { readonly credit: number },
): Promise<void> {
  await trx
    .updateTable('event_type_hosts')
    .set(to)
    .where('event_type_id', '=', eventTypeId)
    .where('host_id', '=', hostId)
    .execute();
}
