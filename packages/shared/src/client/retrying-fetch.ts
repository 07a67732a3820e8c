import ky, { HTTPError } from 'ky';

/** A function like the global `fetch`. */
export type Fetch = (request: Request) => Promise<Response>;

/** How the client goes on where an answer is missing or bad. */
export interface RetrySettings {
  /** How often a call is repeated at most (3). */
  readonly limit?: number;
  /** The first pause in milliseconds; each further one is twice as long, and all vary by chance (300). */
  readonly firstPauseMs?: number;
  /** When the server asks for a longer wait than this, its answer counts as the last one (60). */
  readonly longestWaitSeconds?: number;
}

/** Nothing has happened yet when the server answers so. */
const nothingHappened = [429, 503];
/** Nobody knows what has happened then: only what may happen twice is asked again. 409 is a twin that still runs. */
const unknownOutcome = [408, 409, 500, 502, 504];

/**
 * Sends a request until an answer settles it: again after 429 and 503, waiting as long as `Retry-After` says, and again after a lost or
 * broken answer where the call may happen twice. Resolves with whatever answer came last; rejects when none came, and at once when the
 * request is aborted.
 */
export async function retryingFetch(
  request: Request,
  mayHappenTwice: boolean,
  fetch: Fetch,
  { limit = 3, firstPauseMs = 300, longestWaitSeconds = 60 }: RetrySettings = {},
): Promise<Response> {
  try {
    return await ky(request, {
      fetch: (input, init) => fetch(new Request(input, init)),
      timeout: 30_000,
      retry: {
        limit,
        methods: ['get', 'put', 'patch', 'delete', 'post'],
        statusCodes: mayHappenTwice ? [...nothingHappened, ...unknownOutcome] : nothingHappened,
        afterStatusCodes: [...nothingHappened, 409],
        delay: (attempt) => firstPauseMs * 2 ** (attempt - 1),
        jitter: true,
        retryOnTimeout: mayHappenTwice,
        shouldRetry: ({ error }) => {
          if (!(error instanceof HTTPError))
            return mayHappenTwice && !request.signal.aborted ? undefined : false;
          const { status, headers } = error.response;
          const wait = headers.get('Retry-After');
          if (status === 409 && wait === null) return false;
          return Number(wait ?? 0) > longestWaitSeconds ? false : undefined;
        },
      },
    });
  } catch (error) {
    if (error instanceof HTTPError) return error.response;
    throw error;
  }
}
