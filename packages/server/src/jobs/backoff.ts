import { PermanentFailure } from './permanent-failure.ts';

const firstDelayMs = 30_000;
const growth = 3;
/** How often one piece of work is tried: the delays between add up to 27 hours, give or take the jitter. */
export const maxAttempts = 9;

/**
 * When work that failed is tried again, in epoch milliseconds, or null when that is pointless: the failure is permanent, or the last
 * attempt is used up. Delays triple from half a minute on, each a quarter shorter or longer by chance, so that what failed together
 * does not come back together.
 *
 * @param attempts how many there were, the failed one included
 * @param random from 0 up to but not including 1
 */
export function nextAttemptAt(
  error: unknown,
  attempts: number,
  now: number,
  random: () => number,
): number | null {
  if (error instanceof PermanentFailure || attempts >= maxAttempts) return null;
  const delayMs = firstDelayMs * growth ** (attempts - 1);
  return now + Math.round(delayMs * (0.75 + random() / 2));
}
