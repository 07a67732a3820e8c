import { randomBytes } from 'node:crypto';
import type { Database } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { PeriodicRuns } from './periodic.ts';
import { runOutbox } from './run-outbox.ts';
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
 * Starts the worker of this process: it looks at once (for what came due while nobody was there), whenever it is woken, and otherwise
 * every few seconds. While the clock stands still it does nothing.
 */
export function startWorker(deps: Deps, work: Work = serverWork): Worker {
  const workerId = newWorkerId();
  const periodic = new PeriodicRuns(work.periodic);
  let stopped = false;
  let again = false;
  let running: Promise<void> | undefined;
  let timer: NodeJS.Timeout | undefined;

  const isPaused = () => stopped || deps.clock.isStanding === true;

  async function runWhileWoken(): Promise<void> {
    do {
      again = false;
      if (isPaused()) return;
      try {
        await inTurn(deps.db, async () => {
          await periodic.run(deps, 'due');
          await runOutbox(deps, work.handlers, workerId, isPaused);
        });
      } catch (error) {
        deps.log.error({ err: error }, 'the worker could not look for work');
      }
    } while (again);
  }

  function wake(): void {
    again = true;
    if (running || stopped) return;
    clearTimeout(timer);
    running = runWhileWoken().finally(() => {
      running = undefined;
      if (!stopped) timer = setTimeout(wake, lookEveryMs).unref();
    });
  }

  wake();
  return {
    wake,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
    },
  };
}

/**
 * Runs all work that is due by `deps.clock`, including what this work queues, until nothing is due, and returns how much was done. It
 * waits for what the process's worker is just doing, so that afterwards nothing is under way.
 */
export async function runDue(deps: Deps, work: Work = serverWork): Promise<number> {
  const workerId = newWorkerId();
  const periodic = new PeriodicRuns(work.periodic);
  let total = 0;
  for (;;) {
    const done = await inTurn(
      deps.db,
      async () => (await periodic.run(deps, 'all')) + (await runOutbox(deps, work.handlers, workerId)),
    );
    if (done === 0) return total;
    total += done;
  }
}

const newWorkerId = (): string => `wrk_${randomBytes(8).toString('hex')}`;

const turns = new WeakMap<Database, Promise<unknown>>();

/** One run at a time per database and process. */
function inTurn<Result>(db: Database, run: () => Promise<Result>): Promise<Result> {
  const turn = (turns.get(db) ?? Promise.resolve()).then(run);
  turns.set(
    db,
    turn.catch(() => undefined),
  );
  return turn;
}
