import ky, { HTTPError } from 'ky';
import type { ErrorCode } from '@slotkit/shared';
import type { Problem } from '@slotkit/shared/wire';
import type { ClientOptions, RequestOptions } from './booking-client.ts';
import { ClientError } from './client-error.ts';

/** Sends one request below `/v1/public/` and resolves with the JSON of its answer. */
export type Requester = (path: string, options: RequestOptions) => Promise<unknown>;

/** What may have been answered although the answer was lost: a second try with the same key tells. */
const mayRepeat = [408, 500, 502, 503, 504];

/** Requests with retries, backoff and time limits. Every failure is a `ClientError`, except an abort. */
export function requester({ server, widgetKey, clock }: ClientOptions): Requester {
  const http = ky.create({
    prefixUrl: new URL('/v1/public', server).href,
    credentials: 'omit',
    timeout: 15_000,
    ...(widgetKey && { headers: { 'Booking-Widget-Key': widgetKey } }),
    retry: {
      limit: 2,
      methods: ['get', 'post', 'delete'],
      statusCodes: mayRepeat,
      afterStatusCodes: [503],
      maxRetryAfter: 5000,
      retryOnTimeout: true,
      shouldRetry: ({ error }) => (isStillRunning(error) ? true : undefined),
    },
    hooks: { afterResponse: [(_request, _options, response) => clock.learn(response)] },
  });
  return async (path, options) => {
    try {
      const response = await http(path, options);
      return response.status === 204 ? null : await response.json();
    } catch (error) {
      throw await toClientError(error);
    }
  };
}

/** `idempotency_in_progress` is the one conflict that says when to ask again. */
const isStillRunning = (error: Error): boolean =>
  error instanceof HTTPError && error.response.status === 409 && error.response.headers.has('retry-after');

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** Turns whatever a request threw into a `ClientError`; an abort stays an abort, so that nobody reports it. */
async function toClientError(error: unknown): Promise<unknown> {
  if (isAbort(error)) return error;
  if (!(error instanceof HTTPError)) return new ClientError('network', null, error);
  const problem = await problemOf(error.response);
  const code = (problem?.code as ErrorCode | undefined) ?? codeOfStatus(error.response.status);
  return new ClientError(code, problem, error);
}

/** What an answer without a problem document means: some proxy spoke, not our server. */
const codeOfStatus = (status: number): ErrorCode => (status === 404 ? 'not_found' : 'unavailable');

async function problemOf(response: Response): Promise<Problem | null> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null;
  try {
    return (await response.json()) as Problem;
  } catch {
    return null;
  }
}
