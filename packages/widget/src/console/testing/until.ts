import { waitUntil } from '@open-wc/testing';

/** Waits for what is to come, as long as a busy machine may take for it. */
export const until = (isThere: () => unknown, what: string): Promise<void> =>
  waitUntil(isThere, what, { timeout: 5000 });
