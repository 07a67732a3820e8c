import createClient, { type Client, type MaybeOptionalInit, type Middleware } from 'openapi-fetch';
import type { PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers';
import type { ApiScope } from '../wire/access.ts';
import { accessTokens } from './access-tokens.ts';
import type { components, paths } from './api-types.ts';
import { authorizedFetch } from './authorized-fetch.ts';
import { keyedCalls } from './keyed-calls.ts';
import { ProblemError } from './problem-error.ts';
import { retryingFetch, type Fetch, type RetrySettings } from './retrying-fetch.ts';

/** Every shape of the API by its name: `Shapes['Booking']`. */
export type Shapes = components['schemas'];

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

type Init<Options> =
  RequiredKeysOf<Options> extends never
    ? [(Options & { [key: string]: unknown })?]
    : [Options & { [key: string]: unknown }];

/** The calls of the API, by method and path, as its document describes them. */
export type SlotkitClient = ReturnType<typeof slotkitClient>;

/**
 * A client of the API for servers: paths, bodies and answers are typed by the API's own document. It gets and renews its tokens, waits
 * and tries again where the server is busy, and gives every call that makes something an Idempotency-Key, so that a retry makes nothing
 * twice. Each call resolves with the answer's JSON, undefined where there is none, and throws a `ProblemError` for every answer that is
 * no success; where no answer came it throws what `fetch` threw.
 */
export function slotkitClient(options: SlotkitOptions) {
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
  const http: Client<paths> = createClient<paths>({ baseUrl, fetch: send });
  http.use(idempotencyKeys);
  return {
    get: <Path extends PathsWithMethod<paths, 'get'>, Options extends MaybeOptionalInit<paths[Path], 'get'>>(
      path: Path,
      ...init: Init<Options>
    ) => answerOf(http.GET<Path, Options>(path, ...init)),
    post: <
      Path extends PathsWithMethod<paths, 'post'>,
      Options extends MaybeOptionalInit<paths[Path], 'post'>,
    >(
      path: Path,
      ...init: Init<Options>
    ) => answerOf(http.POST<Path, Options>(path, ...init)),
    put: <Path extends PathsWithMethod<paths, 'put'>, Options extends MaybeOptionalInit<paths[Path], 'put'>>(
      path: Path,
      ...init: Init<Options>
    ) => answerOf(http.PUT<Path, Options>(path, ...init)),
    patch: <
      Path extends PathsWithMethod<paths, 'patch'>,
      Options extends MaybeOptionalInit<paths[Path], 'patch'>,
    >(
      path: Path,
      ...init: Init<Options>
    ) => answerOf(http.PATCH<Path, Options>(path, ...init)),
    delete: <
      Path extends PathsWithMethod<paths, 'delete'>,
      Options extends MaybeOptionalInit<paths[Path], 'delete'>,
    >(
      path: Path,
      ...init: Init<Options>
    ) => answerOf(http.DELETE<Path, Options>(path, ...init)),
    /** The same calls with their status and headers, and with errors as values: see openapi-fetch. */
    http,
  };
}

/** Every call that takes an Idempotency-Key has one, and each retry of it the same. */
const idempotencyKeys: Middleware = {
  onRequest({ request, schemaPath }) {
    const isKeyed = keyedCalls.has(`${request.method} ${schemaPath}`);
    if (isKeyed && !request.headers.has('Idempotency-Key'))
      request.headers.set('Idempotency-Key', globalThis.crypto.randomUUID());
  },
};

const repeatable: ReadonlySet<string> = new Set(['GET', 'PUT', 'PATCH', 'DELETE']);

/** With `If-Match` a second try would be refused because of the first. */
const mayHappenTwice = ({ method, headers }: Request): boolean =>
  headers.has('Idempotency-Key') || (repeatable.has(method) && !headers.has('If-Match'));

/** What a success says. Told from the shape, so that it is the same with and without a reader's `exactOptionalPropertyTypes`. */
type Answer<Outcome> = Outcome extends { data: infer Data } ? Data : never;

async function answerOf<Outcome extends { response: Response }>(
  asked: Promise<Outcome>,
): Promise<Answer<Outcome>> {
  const outcome = await asked;
  if (isSuccess(outcome)) return outcome.data;
  throw new ProblemError(outcome.response, 'error' in outcome ? outcome.error : null);
}

const isSuccess = <Outcome extends { response: Response }>(
  outcome: Outcome,
): outcome is Outcome & { data: Answer<Outcome> } => 'data' in outcome && outcome.response.ok;
