import { waitUntil } from '@open-wc/testing';

/** As long as a busy machine may take for what comes at once on any other. */
export const patienceMs = 6000;

/** Waits for what is to come; what is there instead is said when it does not. */
export const until = (isThere: () => unknown, otherwise?: string): Promise<void> =>
  waitUntil(isThere, otherwise, { timeout: patienceMs });
