import type { Database, Reader, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { inOrder, type OrderableEvent } from './order-events.ts';

const mostAtOnce = 500;

/**
 * Gives committed events that have none their positions, and returns to how many. One transaction after the other does so, each seeing
 * what the ones before it gave: a position is visible only when all lower ones are. Numbers drawn within the changes' own transactions
 * would not be so: a lower one may be committed later.
 */
export async function numberEvents(db: Database): Promise<number> {
  let numbered = 0;
  // A look first: mostly there is nothing, and then nobody takes the lock.
  while ((await withoutPosition(db.read).limit(1).execute()).length > 0) {
    const count = await writeTransaction(db, numberSome, { isHousekeeping: true });
    if (count === 0) break;
    numbered += count;
  }
  return numbered;
}

async function numberSome(trx: Writer): Promise<number> {
  // Locks the row: whoever else is numbering comes before this or after it.
  const { last_position: last } = await trx
    .updateTable('event_stream')
    .set((row) => ({ last_position: row.ref('last_position') }))
    .returning('last_position')
    .executeTakeFirstOrThrow();
  const events = inOrder(await someWithoutPosition(trx));
  for (const [index, { id }] of events.entries())
    await trx
      .updateTable('events')
      .set({ position: last + index + 1 })
      .where('id', '=', id)
      .execute();
  await trx
    .updateTable('event_stream')
    .set({ last_position: last + events.length })
    .execute();
  return events.length;
}

/** The oldest ones, with all that their bookings have: a booking's events are numbered by its sequence. */
async function someWithoutPosition(trx: Writer): Promise<OrderableEvent[]> {
  const bookings = withoutPosition(trx).limit(mostAtOnce).clearSelect().select('booking_id');
  const rows = await trx
    .selectFrom('events')
    .select(['id', 'booking_id', 'sequence', 'created_at'])
    .where('position', 'is', null)
    .where('booking_id', 'in', bookings)
    .execute();
  return rows.map((row) => ({
    id: row.id,
    bookingId: row.booking_id,
    sequence: row.sequence,
    createdAt: row.created_at,
  }));
}

const withoutPosition = (reader: Reader) =>
  reader.selectFrom('events').select('id').where('position', 'is', null).orderBy('created_at').orderBy('id');
