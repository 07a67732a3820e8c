import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { CalendarUnauthorized } from './calendar-provider.ts';

/**
 * Writes into a calendar, and notes whether its credentials are accepted: the same ones read it, and hosts are shown that it must be
 * connected anew. Throws what the writing throws.
 */
export async function notingRefusal(
  deps: Pick<Deps, 'db' | 'clock'>,
  calendarId: string,
  write: () => Promise<void>,
): Promise<void> {
  try {
    await write();
  } catch (error) {
    if (error instanceof CalendarUnauthorized) await noteRefused(deps, calendarId, error.message);
    throw error;
  }
  await noteAccepted(deps, calendarId);
}

const noteRefused = ({ db, clock }: Pick<Deps, 'db' | 'clock'>, calendarId: string, because: string) =>
  writeTransaction(db, async (trx) => {
    const now = clock.now();
    const refused = { failed_at: now, failure: 'unauthorized' as const, last_error: because.slice(0, 300) };
    await trx
      .insertInto('calendar_states')
      .values({ calendar_id: calendarId, next_refresh_at: now, ...refused })
      .onConflict((conflict) => conflict.column('calendar_id').doUpdateSet(refused))
      .execute();
  });

async function noteAccepted({ db }: Pick<Deps, 'db'>, calendarId: string): Promise<void> {
  const refused = await db.read
    .selectFrom('calendar_states')
    .select('calendar_id')
    .where('calendar_id', '=', calendarId)
    .where('failure', '=', 'unauthorized')
    .executeTakeFirst();
  if (!refused) return;
  await writeTransaction(db, (trx) =>
    trx
      .updateTable('calendar_states')
      .set({ failed_at: null, failure: null, last_error: null, failures: 0 })
      .where('calendar_id', '=', calendarId)
      .execute(),
  );
}
