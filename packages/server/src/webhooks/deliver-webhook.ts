import type { SkipReason } from '@slotkit/shared/vocabularies';
import { pingType } from '@slotkit/shared/wire';
import type { Writer } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { safeFetch, type SafeAnswer } from '../http-out/safe-fetch.ts';
import { signMessage } from '../http-out/sign-message.ts';
import { retryAfterMs } from '../http-out/retry-after.ts';
import type { ClaimedRow } from '../jobs/outbox-store.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { RetryLater } from '../jobs/retry-later.ts';
import type { Prepared } from '../jobs/work.ts';
import { version } from '../version.ts';
import { keptAnswer, keptRequestHeaders } from './kept-answer.ts';
import { noteTry, type Verdict } from './note-try.ts';
import { signingSecrets } from './signing-secrets.ts';
import { messageOf, readQueued, type WebhookMessage } from './webhook-message.ts';
import { findWebhook, vocabularyOfWebhook, type WebhookRecord } from './webhook-store.ts';

const timeoutMs = 15_000;

/** One message on its way to one endpoint, once more. */
interface Attempt {
  readonly endpoint: WebhookRecord;
  readonly row: ClaimedRow;
  readonly message: WebhookMessage;
}

const skipped = (because: SkipReason): Prepared => ({ status: 'skipped', because });

/** Sends one event to one endpoint, as Standard Webhooks says. A ping reaches a paused endpoint too, and is tried once. */
export async function deliverWebhook(deps: Deps, trx: Writer, row: ClaimedRow): Promise<Prepared> {
  const queued = readQueued(row.payload);
  if (!queued) throw new PermanentFailure('this version of the server cannot read the queued webhook');
  const isPing = row.kind === pingType;
  const endpoint = await findWebhook(trx, row.recipient);
  if (!endpoint || endpoint.archived || !(endpoint.active || isPing)) return skipped('endpoint_paused');
  const message = await messageOf(trx, queued, await vocabularyOfWebhook(trx, endpoint));
  if (message === null) return skipped('event_gone');
  const send = () => deliver(deps, { endpoint, row, message });
  return { status: 'ready', send: isPing ? () => once(send) : send };
}

/** Tries, keeps the try, and throws when it failed. */
async function deliver(deps: Deps, attempt: Attempt): Promise<void> {
  const startedAt = deps.clock.now();
  const began = performance.now();
  const headers = headersOf(deps, attempt, startedAt);
  const { url } = attempt.endpoint;
  const { answer, error } = await post(deps, url, headers, attempt.message.body);
  const verdict = verdictOn(answer);
  const failure = error ?? (answer && verdict !== 'took it' ? failureOf(answer, startedAt) : null);
  const wasPaused = await noteTry(deps, attempt, verdict, {
    deliveryId: attempt.row.id,
    attempt: attempt.row.attempts,
    startedAt,
    durationMs: Math.round(performance.now() - began),
    url,
    requestHeaders: keptRequestHeaders(headers),
    response: answer && keptAnswer(answer),
    error: failure && failure.message,
  });
  if (failure === null) return;
  if (wasPaused || verdict === 'gone')
    throw new PermanentFailure(`${failure.message}${wasPaused ? ' and was paused' : ''}`, { cause: failure });
  throw failure;
}

const headersOf = (
  { clock, secrets }: Deps,
  { endpoint, message }: Attempt,
  sentAt: number,
): Record<string, string> => ({
  'content-type': 'application/json',
  // Some firewalls turn away whoever has no name.
  'user-agent': `Slotkit/${version}`,
  ...signMessage(signingSecrets(secrets, endpoint, clock.now()), { ...message, sentAt }),
});

async function post(
  { config }: Deps,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: string,
): Promise<{ readonly answer: SafeAnswer | null; readonly error: Error | null }> {
  try {
    const answer = await safeFetch(url, { headers, body, timeoutMs, allowPrivate: config.webhookPrivate });
    return { answer, error: null };
  } catch (error) {
    return { answer: null, error: error instanceof Error ? error : new Error(String(error)) };
  }
}

function verdictOn(answer: SafeAnswer | null): Verdict {
  if (answer?.status === 410) return 'gone';
  return answer !== null && answer.status >= 200 && answer.status < 300 ? 'took it' : 'failed';
}

const failureOf = ({ status, headers }: SafeAnswer, now: number): Error =>
  new RetryLater(`the endpoint answered ${status}`, retryAfterMs(headers.get('retry-after'), now));

async function once(send: () => Promise<void>): Promise<void> {
  try {
    await send();
  } catch (error) {
    throw new PermanentFailure(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
