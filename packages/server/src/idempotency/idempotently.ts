import type { TypedResponse } from 'hono';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { ChangeAnswer, Remember } from '../bookings/remember.ts';
import type { Writer } from '../db/database.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { Deps } from '../deps.ts';
import { findAnswer, keepAnswer } from './idempotency-store.ts';
import {
  AnsweredMeanwhile,
  answerOf,
  keptMs,
  underKey,
  type KeyedRequest,
  type KeyScope,
  type KeySource,
} from './keyed-request.ts';

/** How a changed booking is presented, once it is known who asks for what: the answer is made inside the change's transaction. */
export type RememberAs = (present: (booking: BookingRecord) => unknown) => Remember;

/**
 * Runs a change of one booking at most once per `Idempotency-Key`, and answers a repeat with the bytes of the first answer (D5). The
 * answer is kept in the transaction of the change itself, so that a crash leaves both or neither. A refusal keeps nothing and frees the
 * key. Throws what `underKey` does.
 */
export const idempotently = (
  source: KeySource,
  deps: Deps,
  scope: KeyScope,
  change: (rememberAs: RememberAs) => Promise<ChangeAnswer>,
  changedStatus: 201 | 202 = 201,
): Promise<Response> =>
  underKey(source, deps, scope, async (request) => {
    const rememberAs: RememberAs = (present) => {
      const text = (booking: BookingRecord): string => JSON.stringify(present(booking));
      return request ? kept(deps, request, text) : unkept(text);
    };
    const { body, isRepeat } = await change(rememberAs);
    return answerOf(isRepeat ? 200 : changedStatus, body);
  });

/**
 * The same for work of many transactions of which each may be repeated without harm: a server that is killed half-way does the rest when
 * it is asked again.
 */
export const answerOnce = async <Answer>(
  source: KeySource,
  deps: Deps,
  scope: KeyScope,
  work: () => Promise<Answer>,
): Promise<Response & TypedResponse<Answer, 200, 'json'>> => {
  const answer = await underKey(source, deps, scope, async (request) => {
    const body = JSON.stringify(await work());
    if (request) await writeTransaction(deps.db, (trx) => keepFinished(deps, trx, request, body));
    return answerOf(200, body);
  });
  if (!isAnswer<Answer>(answer)) throw new Error(`What is answered once is answered with ${answer.status}.`);
  return answer;
};

/** A kept answer has the shape that it had when it was made. */
const isAnswer = <Answer>(response: Response): response is Response & TypedResponse<Answer, 200, 'json'> =>
  response.status === 200;

/** Keeps an answer after its work, unless a twin in another process has. */
async function keepFinished(deps: Deps, trx: Writer, request: KeyedRequest, body: string): Promise<void> {
  await beginOf(deps, request, trx);
  const sealed = deps.secrets.seal(body, request.keyHash);
  await keepAnswer(trx, { ...request, sealed, bookingId: null, attendeeId: null }, deps.clock.now(), keptMs);
}

const unkept = (text: (booking: BookingRecord) => string): Remember => ({
  begin: () => Promise.resolve(),
  finish: async (_, booking, isRepeat) => ({ body: text(booking), isRepeat }),
});

/** A twin of the request waits here, or learns that it was answered. */
async function beginOf({ db, clock }: Deps, { keyHash }: KeyedRequest, trx: Writer): Promise<void> {
  await db.engine.lockText(trx, `idempotency ${keyHash}`);
  if (await findAnswer(trx, keyHash, clock.now())) throw new AnsweredMeanwhile();
}

const kept = (deps: Deps, request: KeyedRequest, text: (booking: BookingRecord) => string): Remember => ({
  begin: (trx) => beginOf(deps, request, trx),
  async finish(trx, booking, isRepeat) {
    const body = text(booking);
    const sealed = deps.secrets.seal(body, request.keyHash);
    const [first, ...others] = booking.attendees;
    const attendeeId = others.length === 0 ? (first?.id ?? null) : null;
    const answer = { ...request, sealed, bookingId: booking.id, attendeeId };
    await keepAnswer(trx, answer, deps.clock.now(), keptMs);
    return { body, isRepeat };
  },
});
