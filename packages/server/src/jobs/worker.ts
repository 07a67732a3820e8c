import type { Database } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { withinRequest } from '../request-scope.ts';
import { PeriodicRuns } from './periodic.ts';
import { OutboxRun } from './run-outbox.ts';
import { serverWork } from './server-work.ts';
import type { Work } from './work.ts';

const lookEveryMs = 3_000;

/** A worker that runs until it is stopped. */
export interface Worker {
  /** Look now: something was queued. */
  wake(): void;
  /** Starts nothing more and waits for what is running. */
  stop(): Promise<void>;
}

/**
 * Starts the worker of this process: it looks at once (for what came due while nobody was there), whenever it is woken, and every few
 * seconds, whatever is under way meanwhile. Periodic jobs run beside the outbox. While the clock stands still it does nothing.
 */
export function startWorker(deps: Deps, work: Work = serverWork): Worker {
  let stopped = false;
  const isPaused = () => stopped || deps.clock.isStanding === true;
  const outbox = new OutboxRun(deps, work.handlers, isPaused);
  const periodic = periodicRuns(work, isPaused);
  const underWay = { outbox, periodic };

  function wake(): void {
    if (isPaused()) return;
    // Whoever wakes the worker does not cause all that it does then.
    withinRequest(null, () => {
      outbox.look();
      for (const runs of periodic) runs.look(deps);
    });
  }

  workersOf(deps.db).add(underWay);
  const timer = setInterval(wake, lookEveryMs).unref();
  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearInterval(timer);
      await idle(underWay);
      workersOf(deps.db).delete(underWay);
    },
  };
}

/**
 * Runs all work that is due by `deps.clock`, including what this work queues, until nothing is due, and returns how much was done. It
 * waits for what the process's workers are just doing, so that afterwards nothing is under way.
 */
export function runDue(deps: Deps, work: Work = serverWork): Promise<number> {
  return inTurn(deps.db, async () => {
    const outbox = new OutboxRun(deps, work.handlers);
    const periodic = periodicRuns(work);
    const workers = workersOf(deps.db);
    let jobs = 0;
    for (;;) {
      const before = jobs + outbox.done;
      for (const worker of workers) await idle(worker);
      for (const runs of periodic) jobs += await runs.runAll(deps);
      outbox.look();
      await outbox.idle();
      const done = jobs + outbox.done;
      if (done === before && ![...workers].some(isBusy)) return done;
    }
  });
}

interface UnderWay {
  readonly outbox: OutboxRun;
  readonly periodic: readonly PeriodicRuns[];
}

/** Jobs that run one after the other, and each of those that run beside. */
const periodicRuns = ({ periodic, beside = [] }: Work, isPaused?: () => boolean): PeriodicRuns[] =>
  [periodic, ...beside.map((job) => [job])].map((jobs) => new PeriodicRuns(jobs, isPaused));

const isBusy = ({ outbox, periodic }: UnderWay): boolean =>
  outbox.isBusy || periodic.some((runs) => runs.isBusy);

async function idle(underWay: UnderWay): Promise<void> {
  while (isBusy(underWay))
    await Promise.all([underWay.outbox, ...underWay.periodic].map((one) => one.idle()));
}

const workersByDatabase = new WeakMap<Database, Set<UnderWay>>();

/** The workers of this process that run on a database. */
function workersOf(db: Database): Set<UnderWay> {
  const workers = workersByDatabase.get(db) ?? new Set();
  workersByDatabase.set(db, workers);
  return workers;
}

const turns = new WeakMap<Database, Promise<unknown>>();

/** One `runDue` at a time per database and process. */
function inTurn<Result>(db: Database, run: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(db) ?? Promise.resolve()).then(run);
  turns.set(
    db,
    turn.catch(() => undefined),
  );
  return turn;
}
