import { laterFile, type LaterFile } from '../later-file.ts';
import { ServerClock } from './server-clock.ts';

/** What a request carries besides its address. `token` is the Authorization header: `Manage …`, `Confirm …` or `Hold …`. */
export interface Call {
  readonly query?: Readonly<Record<string, string | number | undefined>>;
  readonly token?: string | undefined;
  readonly signal?: AbortSignal | undefined;
  /** Sees every answer, refusals too. */
  readonly heard?: (response: Response) => unknown;
}

/** A call that changes something. */
export interface Change extends Call {
  readonly method?: 'DELETE' | 'PATCH' | 'POST';
  readonly json?: unknown;
  /** The Idempotency-Key: with it, a change may be sent again when its answer was lost. */
  readonly key?: string;
  /** Send it once: a lost answer must not leave something behind that blocks the next try. */
  readonly once?: boolean;
  /** Outlives the page. */
  readonly keepalive?: boolean;
}

/** What a change is sent with, as `fetch` calls it. */
export interface Sent {
  readonly method?: string;
  readonly body?: string;
  readonly keepalive?: boolean;
  readonly headers?: Readonly<Record<string, string>>;
}

/** How long one try may take, reading included. */
const tryMs = 12_000;

/** First tries that are not answered yet: many widgets of a page that ask the same make one request. */
const underway = new Map<string, Promise<readonly [Response, unknown]>>();

/** The way to the public HTTP contract. Every failure is a `ClientError`, except an abort. */
export class BookingClient {
  readonly clock: ServerClock = new ServerClock();
  /** The later file is there: from then on everything goes its way. */
  #isComplete: boolean;
  /** Origin of the server: its hosted pages are there, too. */
  readonly server: string;
  readonly #widgetKey: string | undefined;
  readonly #loadLater: () => Promise<LaterFile>;

  /** Answers come from sample data in the page, by way of the later file. */
  readonly isDemo: boolean;

  /** @param loadLater brings the retries with the words for failures. */
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

  /** Asks below `/v1/public/`. The first view does not wait for the later file: one plain try, and the whole way when that did not work. */
  async read<Answer>(path: string, call: Call): Promise<Answer> {
    if (!this.#isComplete) {
      const name = this.server + this.#widgetKey + path + JSON.stringify([call.query, call.token]);
      const answer = underway.get(name) ?? this.ask(path, call).finally(() => underway.delete(name));
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

  /** Sends with retries, and turns whatever goes wrong into a `ClientError`. */
  async send<Answer>(path: string, change: Change): Promise<Answer> {
    // At once where that is possible: a page that is being left waits for nothing.
    const { request } = (this.#isComplete && laterFile()) || (await this.#loadLater());
    this.#isComplete = true;
    return (await request(this, path, change)) as Answer;
  }

  /**
   * Asks once, and reads the answer within the same time limit: null stands for no content, or for a refusal that is not our
   * server's. `sent` is what the call has besides.
   */
  async ask(path: string, call: Call, sent?: Sent): Promise<readonly [Response, unknown]> {
    const { query, token, signal } = call;
    const url = new URL(`/v1/public/${path}`, this.server);
    for (const [name, value] of Object.entries(query ?? {})) {
      if (value) url.searchParams.set(name, String(value));
    }
    const request = new Request(url, {
      ...sent,
      credentials: 'omit',
      headers: {
        ...sent?.headers,
        ...(this.#widgetKey && { 'Booking-Widget-Key': this.#widgetKey }),
        ...(token && { Authorization: token }),
      },
      signal: AbortSignal.any([AbortSignal.timeout(tryMs), ...(signal ? [signal] : [])]),
    });
    const response = await (this.isDemo ? (await import('../demo/demo.ts')).answer(request) : fetch(request));
    const type = response.headers.get('content-type') ?? '';
    const hasBody = response.ok ? response.status !== 204 : type.startsWith('application/problem+json');
    return [response, hasBody ? await response.json() : null];
  }
}

/** The path of an app, or of one of its event types. */
export const pathOf = (appId: string, slug?: string): string =>
  `apps/${encodeURIComponent(appId)}${slug === undefined ? '' : `/event-types/${encodeURIComponent(slug)}`}`;
