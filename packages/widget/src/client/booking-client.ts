import type { LaterFile } from '../later-file.ts';
import { ServerClock } from './server-clock.ts';

/** What a request carries besides its address. `token` is the Authorization header: `Manage …`, `Confirm …` or `Hold …`. */
export interface Call {
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly token?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Sees every answer before it is read. */
  readonly heard?: (response: Response) => unknown;
}

/** A call that changes something. */
export interface Change extends Call {
  readonly method?: 'delete' | 'patch' | 'post';
  readonly json?: unknown;
  /** The Idempotency-Key: with it, a change may be sent again when its answer was lost. */
  readonly key?: string;
  /** Send it once: a lost answer must not leave something behind that blocks the next try. */
  readonly once?: boolean;
  /** Outlives the page. */
  readonly keepalive?: boolean;
}

/** One request, ready for `fetch` or ky. */
export interface Prepared {
  readonly url: URL;
  readonly init: {
    readonly credentials: 'omit';
    readonly headers: Record<string, string>;
    readonly signal?: AbortSignal;
  };
}

const firstTryMs = 10_000;

/** First tries that are not answered yet: many widgets of a page that ask the same make one request. */
const underway = new Map<string, Promise<readonly [Response, unknown]>>();

/** The way to the public HTTP contract. Every failure is a `ClientError`, except an abort. */
export class BookingClient {
  readonly clock: ServerClock = new ServerClock();
  /** ky is there: from then on it sends everything. */
  #isComplete: boolean;
  /** Origin of the server: its hosted pages are there, too. */
  readonly server: string;
  readonly #widgetKey: string | undefined;
  readonly #loadLater: () => Promise<LaterFile>;

  /** Answers come from sample data in the page, by way of the later file. */
  readonly isDemo: boolean;

  /** @param loadLater brings ky with the words for its failures. */
  constructor(
    server: string,
    widgetKey: string | undefined,
    loadLater: () => Promise<LaterFile>,
    isDemo: boolean,
  ) {
    this.isDemo = this.#isComplete = isDemo;
    this.server = server;
    this.#widgetKey = widgetKey;
    this.#loadLater = loadLater;
  }

  /** Asks below `/v1/public/`. The first view does not wait for ky: one plain try, and ky with its retries when that did not work. */
  async read<Answer>(path: string, call: Call): Promise<Answer> {
    const { url, init } = this.prepare(path, call);
    if (!this.#isComplete) {
      const name = url + JSON.stringify(init.headers);
      const answer = underway.get(name) ?? firstTry(url, init).finally(() => underway.delete(name));
      underway.set(name, answer);
      try {
        const [response, body] = await answer;
        this.clock.learn(response);
        call.heard?.(response);
        if (response.ok) return body as Answer;
      } catch {
        call.signal?.throwIfAborted();
      }
    }
    return this.send(path, call);
  }

  /** Sends through ky, which tries again and limits the time. */
  async send<Answer>(path: string, change: Change): Promise<Answer> {
    const { request } = await this.#loadLater();
    this.#isComplete = true;
    return (await request(this, path, change)) as Answer;
  }

  prepare(path: string, { query, token, signal }: Call): Prepared {
    const url = new URL(`/v1/public/${path}`, this.server);
    for (const [name, value] of Object.entries(query ?? {})) {
      if (value) url.searchParams.set(name, String(value));
    }
    const headers = {
      ...(this.#widgetKey && { 'Booking-Widget-Key': this.#widgetKey }),
      ...(token && { Authorization: token }),
    };
    return { url, init: { credentials: 'omit', headers, ...(signal && { signal }) } };
  }
}

/** One plain try. Whoever began it may end it: the others who wait for it then ask for themselves. */
async function firstTry(url: URL, init: Prepared['init']): Promise<readonly [Response, unknown]> {
  const signals = [AbortSignal.timeout(firstTryMs), ...(init.signal ? [init.signal] : [])];
  const response = await fetch(url, { ...init, signal: AbortSignal.any(signals) });
  return [response, response.ok && (await response.json())];
}

/** The path of an app, or of one of its event types. */
export const pathOf = (appId: string, slug?: string): string =>
  `apps/${encodeURIComponent(appId)}${slug === undefined ? '' : `/event-types/${encodeURIComponent(slug)}`}`;
