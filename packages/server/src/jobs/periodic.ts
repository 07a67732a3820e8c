import type { Deps } from '../deps.ts';

/** Work that no row asks for: it looks for itself whether there is anything to do. */
export interface PeriodicJob {
  readonly name: string;
  readonly everyMinutes: number;
  /** Does everything that is due by `deps.clock` and returns how much it was; 0 when there was nothing. */
  readonly run: (deps: Deps) => Promise<number>;
}

/**
 * Runs jobs one after the other, and remembers when each ran, so that a worker that looks every few seconds runs it only as often as it
 * wants. One that fails is logged and delays no other.
 */
export class PeriodicRuns {
  readonly #jobs: readonly PeriodicJob[];
  readonly #isPaused: () => boolean;
  readonly #lastRunAt = new Map<string, number>();
  #running: Promise<void> | undefined;

  /** @param isPaused asked before every job that `look` would run */
  constructor(jobs: readonly PeriodicJob[], isPaused: () => boolean = () => false) {
    this.#jobs = jobs;
    this.#isPaused = isPaused;
  }

  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Runs the jobs whose turn it is, without waiting for them; nothing when the last look is not done yet. */
  look(deps: Deps): void {
    this.#running ??= this.#runDue(deps).finally(() => (this.#running = undefined));
  }

  /** Resolves when nothing that `look` began is under way. */
  async idle(): Promise<void> {
    await this.#running;
  }

  /** Runs every job and returns how much they did. */
  async runAll(deps: Deps): Promise<number> {
    let done = 0;
    for (const job of this.#jobs) done += await this.#runOne(deps, job);
    return done;
  }

  async #runDue(deps: Deps): Promise<void> {
    for (const job of this.#jobs) {
      const lastRunAt = this.#lastRunAt.get(job.name) ?? -Infinity;
      const sinceMs = deps.clock.now() - lastRunAt;
      // A clock that was set back must not stop the work until it is there again.
      if (this.#isPaused() || (sinceMs >= 0 && sinceMs < job.everyMinutes * 60_000)) continue;
      await this.#runOne(deps, job);
    }
  }

  async #runOne(deps: Deps, job: PeriodicJob): Promise<number> {
    const { clock, log, metrics } = deps;
    const labels = { job: job.name };
    const startedAt = performance.now();
    this.#lastRunAt.set(job.name, clock.now());
    metrics.periodicLastRun.set(labels, clock.now() / 1000);
    try {
      const done = await job.run(deps);
      metrics.periodicRuns.inc({ ...labels, outcome: 'done' });
      metrics.periodicWork.inc(labels, done);
      return done;
    } catch (error) {
      metrics.periodicRuns.inc({ ...labels, outcome: 'failed' });
      log.error({ job: job.name, err: error }, 'periodic job failed');
      return 0;
    } finally {
      metrics.periodicSeconds.observe(labels, (performance.now() - startedAt) / 1000);
    }
  }
}
