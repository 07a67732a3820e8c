import type { Effect } from './effect-context.ts';

/** No reminder is sent before its time yet, so there is none to plan. */
export const planReminders: Effect = () => [];
/** Nor is there one to drop. */
export const dropReminders: Effect = () => [];
