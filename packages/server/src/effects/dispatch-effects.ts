import type { Effect } from './effect-context.ts';

/** There is no channel yet that messages could be dispatched to. */
export const planDispatch: Effect = () => [];
export const clearDispatch: Effect = () => [];
