import type { Database } from '../db/database.ts';
import { findEventType } from '../event-types/event-type-store.ts';
import { keepFormerSlug } from '../event-types/slug-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';

/** Gives an event type another slug, as the configuration does; the one that it had still leads to it. `now` is epoch milliseconds. */
export async function renameEventType(db: Database, from: string, to: string, now: number): Promise<void> {
  const eventType = await findEventType(db.read, from);
  if (!eventType) throw new Error(`There is no event type ${from}.`);
  await writeTransaction(db, async (trx) => {
    await trx.updateTable('event_types').set({ slug: to }).where('id', '=', eventType.id).execute();
    await keepFormerSlug(trx, eventType.id, from, now);
  });
}
