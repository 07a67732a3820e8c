import { tellOfCommit } from './commits.ts';
import type { Database, Writer } from './database.ts';

const maxTries = 5;

/** How work runs in a transaction of its own. */
export type Transact = <Result>(db: Database, work: (trx: Writer) => Promise<Result>) => Promise<Result>;

/**
 * The one door for writes: every change of anything runs through here, so that commits can be grouped in one place some day. On
 * SQLite it is `BEGIN IMMEDIATE`; on PostgreSQL READ COMMITTED, tried again when the engine says that trying again helps. `work` must
 * await nothing but queries on the transaction it is given, and may run more than once.
 *
 * @param options `isHousekeeping`: nobody outside sees a difference, so those who wait for changes are not told
 */
export async function writeTransaction<Result>(
  db: Database,
  work: (trx: Writer) => Promise<Result>,
  { isHousekeeping = false }: { readonly isHousekeeping?: boolean } = {},
): Promise<Result> {
  for (let tries = 1; ; tries++) {
    try {
      const result = await db.write.transaction().execute(work);
      if (!isHousekeeping) tellOfCommit(db);
      return result;
    } catch (error) {
      if (tries === maxTries || !db.engine.isRetryable(error)) throw error;
    }
  }
}

class Rehearsed extends Error {}

/** Runs work as `writeTransaction` does and takes all of it back: what it returns, or throws, is what would happen. */
export async function rehearse<Result>(
  db: Database,
  work: (trx: Writer) => Promise<Result>,
): Promise<Result> {
  let result: { readonly value: Result } | null = null;
  try {
    return await writeTransaction(db, async (trx) => {
      result = { value: await work(trx) };
      throw new Rehearsed();
    });
  } catch (error) {
    if (error instanceof Rehearsed && result !== null) return (result as { readonly value: Result }).value;
    throw error;
  }
}
