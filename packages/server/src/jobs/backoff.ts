import type { Channel } from './outbox-store.ts';
import { PermanentFailure } from './permanent-failure.ts';
import { RetryLater } from './retry-later.ts';

const firstDelayMs = 30_000;
const growth = 3;
const hourMs = 3_600_000;
/** However long a receiver wants to be left alone, it is asked again after this. */
const longestWishMs = 24 * hourMs;

/** For how long one piece of work is tried. */
export interface Schedule {
  readonly maxAttempts: number;
  readonly longestDelayMs: number;
}

/** How often work is tried but for webhooks: the delays between add up to 25 hours, give or take the jitter; by then a mail is old. */
export const maxAttempts = 18;
/** A mail server that is back after a night should not be asked in the next one. */
const usual: Schedule = { maxAttempts, longestDelayMs: 2 * hourMs };
/** To about three days, the weekend of whoever looks after the endpoint. */
const patient: Schedule = { maxAttempts: 13, longestDelayMs: 12 * hourMs };

const schedules: Partial<Record<string, Schedule>> = { webhook: patient } satisfies Partial<
  Record<Channel, Schedule>
>;

/** How work of an outbox channel is tried. */
export const scheduleOf = (channel: string): Schedule => schedules[channel] ?? usual;

/**
 * When work that failed is tried again, in epoch milliseconds, or null when that is pointless: the failure is permanent, or the last
 * attempt is used up. Delays triple from half a minute on up to the schedule's longest, each a quarter shorter or longer by chance, so
 * that what failed together does not come back together; a receiver that asks for more is given more.
 *
 * @param attempts how many there were, the failed one included
 * @param random from 0 up to but not including 1
 */
export function nextAttemptAt(
  error: unknown,
  { channel, attempts }: { readonly channel: string; readonly attempts: number },
  now: number,
  random: () => number,
): number | null {
  const { maxAttempts: most, longestDelayMs } = scheduleOf(channel);
  if (error instanceof PermanentFailure || attempts >= most) return null;
  const delayMs = Math.min(firstDelayMs * growth ** (attempts - 1), longestDelayMs) * (0.75 + random() / 2);
  const wishMs = error instanceof RetryLater ? Math.min(error.delayMs, longestWishMs) : 0;
  return now + Math.round(Math.max(delayMs, wishMs));
}
