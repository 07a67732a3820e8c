import { onCommit } from '../db/commits.ts';
import type { Database } from '../db/database.ts';

/**
 * Says that the database may have changed: at once for commits of this process, and for those of others where the database announces
 * them; beyond that every now and then, for whatever came by no other way. While nobody listens it does nothing.
 */
export class ChangeSignal {
  readonly #db: Database;
  readonly #pollMs: number;
  readonly #listeners = new Set<() => void>();
  #stop: () => void = () => undefined;

  constructor(db: Database, pollMs: number) {
    this.#db = db;
    this.#pollMs = pollMs;
  }

  /** Returns how to end it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#listeners.size === 1) this.#start();
    return () => {
      if (this.#listeners.delete(listener) && this.#listeners.size === 0) this.#stop();
    };
  }

  #start(): void {
    const tell = (): void => {
      for (const listener of this.#listeners) listener();
    };
    const ends = [onCommit(this.#db, tell), this.#db.onAnnounced(tell)];
    const timer = setInterval(tell, this.#pollMs).unref();
    this.#stop = () => {
      clearInterval(timer);
      for (const end of ends) end();
    };
  }
}
