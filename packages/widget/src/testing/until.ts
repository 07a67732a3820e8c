import { waitUntil } from '@open-wc/testing';

/** As long as a busy machine may take for what comes at once on any other. */
export const patienceMs = 6000;

/** Waits for what is to come. Where it does not, `what` is said: what was waited for, or what is there instead. */
export const until = (isThere: () => unknown, what?: string): Promise<void> =>
  waitUntil(isThere, what, { timeout: patienceMs });
