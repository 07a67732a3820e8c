import { setTimeout as delay } from 'node:timers/promises';

/** Work that is asked for again and again. */
export interface RepeatedWork {
  /** Run it soon; whatever was committed before is seen by the run that this leads to. */
  ask(): void;
  /** Resolves when nothing that was asked for is under way. */
  idle(): Promise<void>;
}

/**
 * Runs work whenever it is asked for, one run at a time and with a pause between two: however often it is asked for meanwhile, it runs
 * once more.
 *
 * @param work must not throw
 */
export function oneAtATime(work: () => Promise<void>, pauseMs: number): RepeatedWork {
  let again = false;
  let running: Promise<void> | undefined;
  async function run(): Promise<void> {
    while (again) {
      again = false;
      await work();
      if (again) await delay(pauseMs, undefined, { ref: false });
    }
  }
  return {
    ask() {
      again = true;
      running ??= run().finally(() => {
        running = undefined;
      });
    },
    async idle() {
      for (let current = running; current !== undefined; current = running) await current;
    },
  };
}
