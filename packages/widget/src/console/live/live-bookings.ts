import { webhookEvents, type WebhookEvent } from '@slotkit/shared/lifecycle';

/** Something that happened to a booking. What the booking is since has to be read: the news is the same for all who may see it. */
export interface LiveChange {
  readonly type: WebhookEvent;
  readonly bookingId: string;
  /** The one that it was moved from. */
  readonly previousId: string | null;
}

/** Who is told. */
export interface LiveListener {
  changed?(change: LiveChange): void;
  /** What was missed cannot be told any more: everything has to be read anew. */
  resync?(): void;
  connected?(isConnected: boolean): void;
}

/** Where changes are heard of. */
export interface LiveSource {
  /** Resolves once news come, or will not come soon: what is read from then on is not missed. */
  connect(): Promise<void>;
  /** Listens until the function returned is called. */
  listen(listener: LiveListener): () => void;
}

/** The browser's own means, which tests replace. */
export interface LiveMeans {
  open(url: string): EventSource;
  setTimeout(act: () => void, ms: number): unknown;
}

const browserMeans: LiveMeans = {
  open: (url) => new EventSource(url),
  setTimeout: (act, ms) => setTimeout(act, ms),
};

/** How long a stream that was refused is left alone. */
const retryMs = 5000;
/** How long pages wait for the stream before they read without it. */
const connectMs = 1500;

/** The body of a message, as far as it is read here. */
interface Message {
  readonly data: {
    readonly booking?: { readonly id: string };
    readonly previous?: { readonly id: string };
  };
}

/**
 * Tells of every change of any booking in the member's view as it happens. The browser reconnects by itself and says what it read
 * last, so that nothing is lost between; where that is too long ago the server says so.
 */
export class LiveBookings implements LiveSource {
  readonly #url: string;
  readonly #means: LiveMeans;
  readonly #listeners = new Set<LiveListener>();
  #source: EventSource | null = null;
  /** Whether something may have happened that nobody told of: then the beginning of a stream means to read anew. */
  #mayHaveMissed = false;

  constructor(url: string, means = browserMeans) {
    this.#url = url;
    this.#means = means;
  }

  async connect(): Promise<void> {
    const source = (this.#source ??= this.#open());
    if (source.readyState === EventSource.OPEN) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    source.addEventListener('open', () => resolve(), { once: true });
    source.addEventListener('error', () => resolve(), { once: true });
    this.#means.setTimeout(resolve, connectMs);
    await promise;
    if (source.readyState !== EventSource.OPEN) this.#mayHaveMissed = true;
  }

  listen(listener: LiveListener): () => void {
    this.#listeners.add(listener);
    this.#source ??= this.#open();
    return () => {
      this.#listeners.delete(listener);
      if (this.#listeners.size > 0) return;
      this.#source?.close();
      this.#source = null;
    };
  }

  #open(): EventSource {
    const source = this.#means.open(this.#url);
    const connected = (isConnected: boolean): void => {
      this.#tell((listener) => listener.connected?.(isConnected));
    };
    source.addEventListener('open', () => {
      connected(true);
      if (this.#mayHaveMissed) this.#tell((one) => one.resync?.());
      this.#mayHaveMissed = false;
    });
    source.addEventListener('error', () => {
      connected(false);
      // A refusal ends an event source for good; the server may only have been busy.
      if (source.readyState === EventSource.CLOSED)
        this.#means.setTimeout(() => this.#openAgain(source), retryMs);
    });
    source.addEventListener('resync', () => this.#tell((listener) => listener.resync?.()));
    for (const type of webhookEvents) {
      source.addEventListener(type, ({ data }: MessageEvent<string>) => {
        const change = changeIn(type, data);
        if (change) this.#tell((listener) => listener.changed?.(change));
      });
    }
    return source;
  }

  #openAgain(ended: EventSource): void {
    if (this.#source !== ended) return;
    // Nobody was signed in, or everybody has left: whoever listens next begins anew.
    this.#source = null;
    this.#mayHaveMissed = true;
    if (this.#listeners.size > 0) this.#source = this.#open();
  }

  #tell(how: (listener: LiveListener) => void): void {
    for (const listener of this.#listeners) how(listener);
  }
}

function changeIn(type: WebhookEvent, body: string): LiveChange | null {
  const { data }: Message = JSON.parse(body);
  return data.booking ? { type, bookingId: data.booking.id, previousId: data.previous?.id ?? null } : null;
}
