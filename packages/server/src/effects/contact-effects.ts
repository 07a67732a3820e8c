import type { Effect } from './effect-context.ts';

/** There are no contacts yet whose no-shows could be counted. */
export const countNoShow: Effect = () => [];
