import ky, { HTTPError } from 'ky';
import type { ErrorCode } from '@slotkit/shared';
import type { Problem } from '@slotkit/shared/wire';
import type { BookingClient, Change } from '../client/booking-client.ts';
import { ClientError } from '../client/client-error.ts';

const tryMs = 15_000;

/** What may have been answered although the answer was lost: a second try with the same key tells. */
const mayRepeat = [408, 500, 502, 503, 504];

/** Sends one request with retries, backoff and time limits. Every failure is a `ClientError`, except an abort. */
export async function request(client: BookingClient, path: string, change: Change): Promise<unknown> {
  const { method = 'get', json, key, once, keepalive = false } = change;
  const { url, init } = client.prepare(path, change);
  try {
    const response = await ky(url, {
      ...init,
      method,
      keepalive,
      headers: { ...init.headers, ...(key && { 'Idempotency-Key': key }) },
      ...(json !== undefined && { json }),
      // Each try has a limit of its own, and one that took too long is tried again.
      timeout: false,
      fetch: async (input, options) => {
        if (client.isDemo) return (await import('../demo/demo.ts')).answer(input);
        const signals = [AbortSignal.timeout(tryMs), ...(input instanceof Request ? [input.signal] : [])];
        return fetch(input, { ...options, signal: AbortSignal.any(signals) });
      },
      retry: {
        limit: once ? 0 : 2,
        methods: [method],
        statusCodes: mayRepeat,
        afterStatusCodes: [503],
        maxRetryAfter: 5000,
      },
      hooks: {
        afterResponse: [
          (_request, _options, answer) => {
            client.clock.learn(answer);
            change.heard?.(answer);
          },
        ],
      },
    });
    return response.status === 204 ? null : await response.json();
  } catch (error) {
    if (!(error instanceof HTTPError)) {
      throw init.signal?.aborted ? error : new ClientError('network', null, error);
    }
    const { response } = error;
    const seconds = response.headers.get('retry-after');
    if (response.status === 409 && seconds) {
      // The first try is still at work (`idempotency_in_progress`): its answer is the answer.
      await new Promise((resolve) => setTimeout(resolve, (Number(seconds) || 1) * 1000));
      init.signal?.throwIfAborted();
      return request(client, path, change);
    }
    const problem = await problemOf(response);
    // What an answer without a problem document means: some proxy spoke, not our server.
    const fallback = response.status === 404 ? 'not_found' : 'unavailable';
    throw new ClientError((problem?.code as ErrorCode | undefined) ?? fallback, problem, error);
  }
}

async function problemOf(response: Response): Promise<Problem | null> {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) return null;
  try {
    return (await response.json()) as Problem;
  } catch {
    return null;
  }
}
