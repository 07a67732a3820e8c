/** Minutes since 1970-01-01T00:00Z: the unit of everything that slots are computed with. */
export type Minute = number;

/** The minutes from `start` up to, but not including, `end`. */
export interface Interval {
  readonly start: Minute;
  readonly end: Minute;
}

const millisecondsPerMinute = 60_000;

/** The last whole minute at or before an instant in epoch milliseconds: how something busy begins. */
export const minuteAtOrBefore = (at: number): Minute => Math.floor(at / millisecondsPerMinute);

/** The first whole minute at or after an instant in epoch milliseconds: how something busy ends. */
export const minuteAtOrAfter = (at: number): Minute => Math.ceil(at / millisecondsPerMinute);

/** A minute as an instant in epoch milliseconds. */
export const instantOfMinute = (minute: Minute): number => minute * millisecondsPerMinute;
