/** A demo server of one's own, with seeded data and a clock that can be set. */
export interface DemoServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** All that it has printed so far. */
  output(): string;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}
/**
 * Starts the demo on a free port and waits until it is ready. Its database is the one at `databaseUrl`, else an
 * SQLite file that is removed with it.
 *
 * @throws Error with what the server printed, when it ends or is not ready in time.
 */
export declare function startDemoServer(databaseUrl?: string): Promise<DemoServer>;
