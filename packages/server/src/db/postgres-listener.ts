import { Client } from 'pg';

const channel = 'slotkit_changes';
const reconnectMs = 2_000;

/** What tells the listeners of every process on the database that something was committed; not for use in a transaction that has locks. */
export const announcement = `select pg_notify('${channel}', '')`;

/**
 * Hears announcements over a connection of its own, open while there is anybody to tell. One that is lost is opened anew, and counts as
 * an announcement, since some may have been missed.
 */
export class PostgresListener {
  readonly #url: string;
  readonly #listeners = new Set<() => void>();
  #client: Client | null = null;
  #retry: NodeJS.Timeout | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  /** Returns how to end it. */
  add(listener: () => void): () => void {
    this.#listeners.add(listener);
    if (this.#client === null) this.#connect();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size === 0) void this.#disconnect();
    };
  }

  /** Ends everything. */
  close(): Promise<void> {
    this.#listeners.clear();
    return this.#disconnect();
  }

  #connect(): void {
    clearTimeout(this.#retry);
    const client = new Client({ connectionString: this.#url, keepAlive: true });
    this.#client = client;
    const tellAll = (): void => {
      for (const listener of this.#listeners) listener();
    };
    const lost = (): void => {
      if (this.#client !== client) return;
      this.#client = null;
      client.end().catch(() => undefined);
      this.#retry = setTimeout(() => this.#connect(), reconnectMs).unref();
    };
    client.on('notification', tellAll);
    client.on('error', lost);
    client.on('end', lost);
    client
      .connect()
      .then(() => client.query(`listen ${channel}`))
      .then(tellAll, lost);
  }

  async #disconnect(): Promise<void> {
    clearTimeout(this.#retry);
    const client = this.#client;
    this.#client = null;
    await client?.end().catch(() => undefined);
  }
}
