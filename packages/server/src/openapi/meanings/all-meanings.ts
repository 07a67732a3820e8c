import type { Meanings } from './meanings.ts';

export const meanings: Meanings = { everywhere: {}, shapes: {} };
