import type { Deps } from '../deps.ts';

/** A worker that runs in this process. */
export interface Worker {
  /** Looks for work at once. */
  wake(): void;
  /** Finishes what it has begun, and takes no more. */
  stop(): Promise<void>;
}

/** Starts to do background work. */
export const startWorker = (_deps: Deps): Worker => ({
  wake: () => undefined,
  stop: () => Promise.resolve(),
});

/** Does all work that is due by the server's clock; returns how much that was. */
export const runDue = (_deps: Deps): Promise<number> => Promise.resolve(0);
