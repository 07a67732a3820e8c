import createClient, {
  type Client,
  type MaybeOptionalInit,
  type Middleware,
  type ParseAsResponse,
} from 'openapi-fetch';
import type {
  MediaType,
  PathsWithMethod,
  Readable,
  RequiredKeysOf,
  ResponseObjectMap,
  SuccessResponse,
} from 'openapi-typescript-helpers';
import type { components, paths } from './api-types.ts';
import { keyedCalls } from './keyed-calls.ts';
import { ProblemError } from './problem-error.ts';
import type { Fetch } from './retrying-fetch.ts';

// What the calls' inferred types are made of: without a name here, their declarations would import it in place, which a reader that
// resolves as bundlers do takes for `require`, and openapi-fetch has no types for that.
export type { MediaType, ParseAsResponse, Readable, ResponseObjectMap, SuccessResponse };

/** Every shape of the API by its name: `Shapes['Booking']`. */
export type Shapes = components['schemas'];

type Init<Options> =
  RequiredKeysOf<Options> extends never
    ? [(Options & { [key: string]: unknown })?]
    : [Options & { [key: string]: unknown }];

/** The calls of the API as `typedCalls` makes them. */
export type TypedCalls = ReturnType<typeof typedCalls>;

/**
 * The calls of the API, by method and path, each with what its document says, over a way to send requests. A call resolves with the answer's
 * JSON, undefined where there is none, and throws a `ProblemError` for every answer that is no success. Every call that makes something has
 * an Idempotency-Key.
 */
export function typedCalls(baseUrl: string, send: Fetch) {
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
export const mayHappenTwice = ({ method, headers }: Request): boolean =>
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
