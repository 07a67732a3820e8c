import { retryAfterMs } from '../http-out/retry-after.ts';
import { PermanentFailure } from '../jobs/permanent-failure.ts';
import { RetryLater } from '../jobs/retry-later.ts';

/** An answer that is no success. */
interface Refusal {
  readonly status: number;
  readonly headers: Headers;
  /** What the receiver says about it, without secrets. */
  readonly says?: string;
}

/**
 * What an answer other than 2xx means for the delivery: too much or too early at the moment and faults of the receiver are tried again,
 * as late as it asks; anything else would be answered the same next time.
 */
export function answerFailure(who: string, { status, headers, says = '' }: Refusal, now: number): Error {
  const text = `${who} answered ${status}${says === '' ? '' : `: ${says}`}`;
  return isPassing(status)
    ? new RetryLater(text, retryAfterMs(headers.get('retry-after'), now))
    : new PermanentFailure(text);
}

const isPassing = (status: number): boolean => [408, 425, 429].includes(status) || status >= 500;
