import type { Effect } from './effect-context.ts';

/** No outside calendar is connected yet; invitations travel by mail. */
export const writeCalendarEvent: Effect = () => [];
export const moveCalendarEvent: Effect = () => [];
export const deleteCalendarEvent: Effect = () => [];
