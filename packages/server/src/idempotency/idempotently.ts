import { AppError } from '@slotkit/shared';
import type { Context } from 'hono';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { ChangeAnswer, Remember } from '../bookings/remember.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import { hashSecret } from '../secrets.ts';
import { findAnswer, keepAnswer, type StoredAnswer } from './idempotency-store.ts';

const keptMs = 24 * 3_600_000;
const maxKeyLength = 255;

/** For whom a key counts: the same text used by another app, caller or route is another key. */
export interface KeyScope {
  readonly appId: string;
  readonly caller: string;
  readonly route: string;
}

/** A repeat of a request that is under way: its twin was faster, in this process or another. */
class AnsweredMeanwhile extends Error {}

/** Keys whose first request runs in this process right now, per database. */
const running = new WeakMap<Deps['db'], Set<string>>();

/**
 * Runs a change at most once per `Idempotency-Key`, and answers a repeat with the bytes of the first answer (D5). The answer is kept in
 * the transaction of the change itself, so that a crash leaves both or neither. A refusal keeps nothing and frees the key.
 *
 * Throws 400 for a malformed key, 422 `idempotency_conflict` for one used with another body, 409 `idempotency_in_progress` while the
 * first request runs.
 */
export async function idempotently(
  c: Context<AppEnv>,
  deps: Deps,
  scope: KeyScope,
  present: (booking: BookingRecord) => unknown,
  change: (remember: Remember) => Promise<ChangeAnswer>,
  changedStatus: 201 | 202 = 201,
): Promise<Response> {
  const answered = ({ body, isRepeat }: ChangeAnswer): Response =>
    answerOf(isRepeat ? 200 : changedStatus, body);
  const text = (booking: BookingRecord): string => JSON.stringify(present(booking));
  const key = keyOf(c);
  if (key === null) {
    const unkept: Remember = {
      begin: () => Promise.resolve(),
      finish: async (_, booking, isRepeat) => ({ body: text(booking), isRepeat }),
    };
    return answered(await change(unkept));
  }
  const keyHash = hashSecret([scope.appId, scope.caller, scope.route, key].join('\0'));
  const bodyHash = hashSecret(await c.req.text());
  const replay = async (): Promise<Response | null> => {
    const stored = await findAnswer(deps.db.read, keyHash, deps.clock.now());
    return stored && replayed(deps, stored, keyHash, bodyHash);
  };
  const active = running.get(deps.db) ?? new Set();
  running.set(deps.db, active);
  if (active.has(keyHash)) throw inProgress();
  active.add(keyHash);
  try {
    return (
      (await replay()) ?? answered(await change(kept(deps, { keyHash, bodyHash, appId: scope.appId }, text)))
    );
  } catch (error) {
    if (!(error instanceof AnsweredMeanwhile)) throw error;
    const answer = await replay();
    if (!answer) throw error;
    return answer;
  } finally {
    active.delete(keyHash);
  }
}

function kept(
  { db, clock, secrets }: Deps,
  request: { readonly keyHash: string; readonly bodyHash: string; readonly appId: string },
  text: (booking: BookingRecord) => string,
): Remember {
  return {
    async begin(trx) {
      await db.engine.lockText(trx, `idempotency ${request.keyHash}`);
      if (await findAnswer(trx, request.keyHash, clock.now())) throw new AnsweredMeanwhile();
    },
    async finish(trx, booking, isRepeat) {
      const body = text(booking);
      const sealed = secrets.seal(body, request.keyHash);
      await keepAnswer(trx, { ...request, sealed, bookingId: booking.id }, clock.now(), keptMs);
      return { body, isRepeat };
    },
  };
}

function keyOf(c: Context<AppEnv>): string | null {
  const key = c.req.header('Idempotency-Key');
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
    {
      retryAfterSeconds: 1,
    },
  );

function replayed({ secrets }: Deps, stored: StoredAnswer, keyHash: string, bodyHash: string): Response {
  if (stored.bodyHash !== bodyHash)
    throw new AppError(
      'idempotency_conflict',
      'This Idempotency-Key was used with another body; use a new key for a new request.',
    );
  return answerOf(200, secrets.open(stored.sealed, keyHash), { 'Idempotent-Replay': 'true' });
}

const answerOf = (status: number, body: string, headers: Record<string, string> = {}): Response =>
  new Response(body, { status, headers: { 'Content-Type': 'application/json', ...headers } });
