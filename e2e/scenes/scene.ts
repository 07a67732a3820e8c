import type { Stage } from './stage.ts';

/** The elements that have scenes. */
export const sceneElements = [
  'booking-widget',
  'booking-button',
  'booking-slot-picker',
  'booking-manage',
  'booking-confirm',
] as const;

/** One state of the software worth looking at: how to get there from a fresh page on a demo server. */
export interface Scene {
  /** In kebab-case; names pictures and snapshots. */
  readonly name: string;
  /** What is seen, for the accessibility statement: a short sentence without a full stop. */
  readonly says: string;
  /** The element that is on show; null for a page of its own. */
  readonly element: (typeof sceneElements)[number] | null;
  /**
   * What the clocks of server and visitor show, in ISO 8601. Scenes that book have a month of their own, because the
   * calendars of all others are to look the same whatever was booked before.
   */
  readonly at: string;
  /** Brings the page into the state. */
  show(stage: Stage): Promise<void>;
}

/** The time of all scenes that only look or ask. Nothing is booked in this month. */
export const quietMonday = '2027-03-01T08:00:00Z';
