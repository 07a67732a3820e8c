import type { ErrorCode } from '@slotkit/shared';
import type { Problem } from '@slotkit/shared/wire';
import type { BookingClient, Change, Sent } from '../client/booking-client.ts';
import { ClientError } from '../client/client-error.ts';

const mostTries = 3;
const firstPauseMs = 300;
const longestPauseMs = 5000;

/** What may have been answered although the answer was lost: a second try with the same key tells. */
const mayRepeat = [408, 500, 502, 503, 504];

/**
 * Sends one request, again after a pause where no answer came or a server was in trouble. Every failure is a `ClientError`,
 * except an abort. `tries` counts those that are made and this one.
 */
export async function request(
  client: BookingClient,
  path: string,
  change: Change,
  tries = change.once ? mostTries : 1,
): Promise<unknown> {
  const [response, body] = await client
    .ask(path, change, sentWith(change))
    .catch((error: unknown) => [null, error] as const);
  if (response) {
    client.clock.learn(response);
    change.heard?.(response);
  }
  change.signal?.throwIfAborted();
  if (response?.ok) return body;
  const seconds = Number(response?.headers.get('retry-after')) || 0;
  // The first try is still at work (`idempotency_in_progress`): its answer is the answer.
  const isTwin = response?.status === 409 && seconds > 0;
  if (isTwin || (tries < mostTries && (!response || mayRepeat.includes(response.status)))) {
    const pauseMs = Math.min(seconds * 1000 || firstPauseMs * 2 ** (tries - 1), longestPauseMs);
    await new Promise((resolve) => {
      setTimeout(resolve, pauseMs);
      change.signal?.addEventListener('abort', resolve);
    });
    return request(client, path, change, isTwin ? tries : tries + 1);
  }
  if (!response) throw new ClientError('network', null, body);
  // What an answer without a problem document means: some proxy spoke, not our server.
  const fallback = response.status === 404 ? 'not_found' : 'unavailable';
  const problem = body as Problem | null;
  throw new ClientError((problem?.code as ErrorCode | undefined) ?? fallback, problem, response);
}

/** What the request of a change has besides its address. */
const sentWith = ({ method, json, key, keepalive = false }: Change): Sent => ({
  ...(method && { method }),
  keepalive,
  headers: {
    ...(key && { 'Idempotency-Key': key }),
    ...(json !== undefined && { 'Content-Type': 'application/json' }),
  },
  ...(json !== undefined && { body: JSON.stringify(json) }),
});
