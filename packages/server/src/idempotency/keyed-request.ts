import { AppError, notFound } from '@slotkit/shared';
import type { Deps } from '../deps.ts';
import { hashSecret } from '../secrets.ts';
import { findAnswer, type StoredAnswer } from './idempotency-store.ts';

/** How long an answer is kept, by the server's clock. */
export const keptMs = 24 * 3_600_000;
const maxKeyLength = 255;

/** For whom a key counts: the same text used by another app, caller or route is another key. */
export interface KeyScope {
  readonly appId: string;
  readonly caller: string;
  readonly route: string;
  /**
   * Throws where this caller may not be told of the booking in a kept answer any more. Left out where whoever has the key's scope may.
   */
  readonly requireReplayable?: (bookingId: string) => Promise<unknown>;
}

/** A key and the body that it stands for: of a request, or of a form that says the same. */
export interface KeySource {
  /** Undefined for a request without a key. */
  readonly key: string | undefined;
  readonly body: () => Promise<string>;
}

/** A request with a key, as it is known again: neither the key nor the body is kept. */
export interface KeyedRequest {
  readonly keyHash: string;
  readonly bodyHash: string;
  readonly appId: string;
}

/** A repeat of a request that is under way: its twin was faster, in this process or another. */
export class AnsweredMeanwhile extends Error {}

/** Keys whose first request runs in this process right now, per database. */
const running = new WeakMap<Deps['db'], Set<string>>();

/**
 * Answers a request: with what its key was answered before, else by `run`, which keeps its answer and is given null for a request
 * without a key. Throws 400 for a malformed key, 422 `idempotency_conflict` for one used with another body, 409
 * `idempotency_in_progress` while the first request runs, 404 when the person in the answer was erased.
 */
export async function underKey(
  source: KeySource,
  deps: Deps,
  scope: KeyScope,
  run: (request: KeyedRequest | null) => Promise<Response>,
): Promise<Response> {
  const key = checkedKey(source);
  if (key === null) return run(null);
  const keyHash = hashSecret([scope.appId, scope.caller, scope.route, key].join('\0'));
  const request = { keyHash, bodyHash: hashSecret(await source.body()), appId: scope.appId };
  const replay = async (): Promise<Response | null> => {
    const stored = await findAnswer(deps.db.read, keyHash, deps.clock.now());
    return stored && replayed(deps, scope, stored, request);
  };
  const active = running.get(deps.db) ?? new Set();
  running.set(deps.db, active);
  if (active.has(keyHash)) throw inProgress();
  active.add(keyHash);
  try {
    return (await replay()) ?? (await run(request));
  } catch (error) {
    if (!(error instanceof AnsweredMeanwhile)) throw error;
    const answer = await replay();
    if (!answer) throw error;
    return answer;
  } finally {
    active.delete(keyHash);
  }
}

function checkedKey({ key }: KeySource): string | null {
  if (key === undefined) return null;
  if (/^[\x20-\x7e]+$/.test(key) && key.length <= maxKeyLength) return key;
  throw new AppError(
    'invalid_request',
    `An Idempotency-Key has 1 to ${maxKeyLength} visible ASCII characters.`,
    {
      errors: [
        { pointer: 'Idempotency-Key', detail: `must have 1 to ${maxKeyLength} visible ASCII characters` },
      ],
    },
  );
}

const inProgress = (): AppError =>
  new AppError(
    'idempotency_in_progress',
    'The first request with this key is still running; ask again in a moment.',
    { retryAfterSeconds: 1 },
  );

async function replayed(
  { secrets }: Deps,
  { requireReplayable }: KeyScope,
  { sealed, bodyHash, bookingId }: StoredAnswer,
  request: KeyedRequest,
): Promise<Response> {
  if (sealed === null) throw notFound('booking');
  if (bodyHash !== request.bodyHash)
    throw new AppError(
      'idempotency_conflict',
      'This Idempotency-Key was used with another body; use a new key for a new request.',
    );
  if (bookingId !== null) await requireReplayable?.(bookingId);
  return answerOf(200, secrets.open(sealed, request.keyHash), { 'Idempotent-Replay': 'true' });
}

/** An answer in bytes that were made before. */
export const answerOf = (status: number, body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { 'Content-Type': 'application/json', ...headers } });
