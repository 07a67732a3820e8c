import type { Deps } from '../deps.ts';

/** Makes the demo's app with its event types, once. */
export const seedDemo = (_deps: Deps): Promise<void> => Promise.resolve();
