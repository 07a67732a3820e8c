import type { Interval } from '@slotkit/shared/time';

/** As much as is read at first when the next free time is looked for, and how many times as much each time after that. */
const firstStepMinutes = 14 * 1440;
const growth = 3;

/** Cuts a time into pieces to be searched one after the other: small ones first, so that what is near costs little. */
export function* searchSteps({ start, end }: Interval): Generator<Interval> {
  let from = start;
  for (let minutes = firstStepMinutes; from < end; minutes *= growth) {
    const until = Math.min(end, from + minutes);
    yield { start: from, end: until };
    from = until;
  }
}
