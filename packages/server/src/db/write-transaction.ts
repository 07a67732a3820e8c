import type { Database, Writer } from './database.ts';

const maxTries = 5;

/**
 * The one door for writes: every change of anything runs through here, so that commits can be grouped in one place some day. On
 * SQLite it is `BEGIN IMMEDIATE`; on PostgreSQL READ COMMITTED, tried again when the engine says that trying again helps. `work` must
 * await nothing but queries on the transaction it is given, and may run more than once.
 */
export async function writeTransaction<Result>(
  db: Database,
  work: (trx: Writer) => Promise<Result>,
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      return await db.write.transaction().execute(work);
    } catch (error) {
      if (tries === maxTries || !db.engine.isRetryable(error)) throw error;
    }
  }
}
