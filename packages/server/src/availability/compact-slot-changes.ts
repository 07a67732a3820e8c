import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { addUpSlotChanges } from './slot-change-store.ts';

/** Keeps the table of slot changes small. Returns how many rows went. */
export async function compactSlotChanges({ db }: Deps): Promise<number> {
  for (let gone = 0; ;) {
    const taken = await writeTransaction(
      db,
      async (trx) => {
        // Two workers that delete the same rows could wait for each other in a circle.
        await db.engine.lockText(trx, 'slot changes');
        return addUpSlotChanges(trx);
      },
      { isHousekeeping: true },
    );
    gone += taken;
    if (taken === 0) return gone;
  }
}
