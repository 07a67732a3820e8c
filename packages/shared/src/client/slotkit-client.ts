import type { ApiScope } from '../wire/access.ts';
import { accessTokens } from './access-tokens.ts';
import { authorizedFetch } from './authorized-fetch.ts';
import { retryingFetch, type Fetch, type RetrySettings } from './retrying-fetch.ts';
import { mayHappenTwice, typedCalls, type TypedCalls } from './typed-calls.ts';

/** How to reach a server, and as whom. */
export interface SlotkitOptions {
  /** Where the server is, such as `https://book.example.com`. */
  readonly baseUrl: string;
  readonly clientId: string;
  /** Belongs on your server, never into a page. */
  readonly clientSecret: string;
  /** Fewer scopes than all that the client has. */
  readonly scopes?: readonly ApiScope[];
  readonly retries?: RetrySettings;
  /** In place of the global `fetch`. */
  readonly fetch?: Fetch;
  /** In place of the system's clock: milliseconds, by which it is known when a token runs out. */
  readonly now?: () => number;
}

/** The calls of the API, by method and path, as its document describes them. */
export type SlotkitClient = TypedCalls;

/**
 * A client of the API for servers: paths, bodies and answers are typed by the API's own document. It gets and renews its tokens, waits
 * and tries again where the server is busy, and gives every call that makes something an Idempotency-Key, so that a retry makes nothing
 * twice. Each call resolves with the answer's JSON, undefined where there is none, and throws a `ProblemError` for every answer that is
 * no success; where no answer came it throws what `fetch` threw.
 */
export function slotkitClient(options: SlotkitOptions): SlotkitClient {
  const baseUrl = options.baseUrl.replace(/\/+$/, '');
  const { fetch = (request: Request) => globalThis.fetch(request), now = Date.now, retries } = options;
  const tokens = accessTokens({
    tokenUrl: `${baseUrl}/oauth/token`,
    clientId: options.clientId,
    clientSecret: options.clientSecret,
    scopes: options.scopes,
    send: (request) => retryingFetch(request, true, fetch, retries),
    now,
  });
  const send = authorizedFetch(
    (request) => retryingFetch(request, mayHappenTwice(request), fetch, retries),
    tokens,
  );
  return typedCalls(baseUrl, send);
}
