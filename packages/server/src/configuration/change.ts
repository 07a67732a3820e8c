import type { Database, Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import type { ConfigCaller } from './config-caller.ts';

/** The transaction of a change: who makes it, when. Inside it nothing but its own queries may be awaited. */
export interface Change {
  readonly trx: Writer;
  readonly deps: Deps;
  readonly caller: ConfigCaller;
  readonly appId: string;
  readonly now: number;
}

/** Runs a change of an app's configuration in a transaction. Those of one app go one after the other. */
export function inChange<Result>(
  deps: Deps,
  caller: ConfigCaller,
  work: (change: Change) => Promise<Result>,
): Promise<Result> {
  const { db, clock } = deps;
  const { appId } = caller;
  return writeTransaction(db, async (trx) => {
    await lockConfiguration(db, trx, appId);
    return work({ trx, deps, caller, appId, now: clock.now() });
  });
}

/** Keeps an app's configuration as it is until the transaction ends. */
export const lockConfiguration = (db: Database, trx: Writer, appId: string): Promise<void> =>
  db.engine.lockText(trx, `configuration of ${appId}`);
