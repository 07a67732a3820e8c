import type { Writer } from '../db/database.ts';
import type { PoolHost } from './event-type.ts';

/** Notes that the rotation has chosen these hosts, in the booking's own transaction; the next one looks elsewhere first. */
export async function moveCursor(
  trx: Writer,
  eventTypeId: string,
  hosts: readonly PoolHost[],
  now: number,
): Promise<void> {
  await trx
    .updateTable('event_type_hosts')
    .set({ cursor: now })
    .where('event_type_id', '=', eventTypeId)
    .where(
      'host_id',
      'in',
      hosts.map(({ id }) => id),
    )
    .execute();
}
