import type { Deps } from '../deps.ts';

/** Work that no row asks for: it looks for itself whether there is anything to do. */
export interface PeriodicJob {
  readonly name: string;
  readonly everyMinutes: number;
  /** Does everything that is due by `deps.clock` and returns how much it was; 0 when there was nothing. */
  readonly run: (deps: Deps) => Promise<number>;
}

/** Remembers when each job last ran, so that a worker that looks every few seconds runs it only as often as it wants. */
export class PeriodicRuns {
  readonly #jobs: readonly PeriodicJob[];
  readonly #lastRunAt = new Map<string, number>();

  constructor(jobs: readonly PeriodicJob[]) {
    this.#jobs = jobs;
  }

  /** Runs the jobs whose turn it is, or every job. One that fails is logged and delays no other. */
  async run(deps: Deps, which: 'due' | 'all'): Promise<number> {
    let done = 0;
    for (const job of this.#jobs) {
      const now = deps.clock.now();
      if (which === 'due' && now < (this.#lastRunAt.get(job.name) ?? -Infinity) + job.everyMinutes * 60_000) {
        continue;
      }
      this.#lastRunAt.set(job.name, now);
      try {
        done += await job.run(deps);
      } catch (error) {
        deps.log.error({ job: job.name, err: error }, 'periodic job failed');
      }
    }
    return done;
  }
}
