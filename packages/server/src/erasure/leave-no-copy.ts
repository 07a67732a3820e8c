import type { Deps } from '../deps.ts';

/** After an erasure was committed: what the engine keeps besides goes, too. That this was not possible undoes nothing, and is logged. */
export async function leaveNoCopy({ db, log }: Pick<Deps, 'db' | 'log'>): Promise<void> {
  try {
    await db.engine.wipe(db.write);
  } catch (error) {
    log.warn({ err: error }, 'the log of the database still has what was erased, until its next checkpoint');
  }
}
