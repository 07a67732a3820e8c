import type { Interval } from '../time/index.ts';
import { knownWeeklyRuns, scheduleText } from './known-weekly-runs.ts';
import { LastUsed } from './last-used.ts';
import type { OfferRules, Schedule } from './model.ts';
import { gridMinutes } from './rules/working-time.ts';
import { StartSet } from './start-set.ts';

/** A set of a whole year takes 64 kilobytes, one of a month 5. */
const cache = new LastUsed<StartSet>(128);

/**
 * The starts that weekly working hours and grid allow within a range, remembered under everything that they follow from: they can never
 * be out of date. To be copied, not changed.
 */
export function knownGrid(schedule: Schedule, rules: OfferRules, range: Interval): StartSet {
  const step = gridMinutes(rules);
  const { durationMinutes } = rules;
  const key = `${range.start} ${range.end} ${step} ${durationMinutes}\n${scheduleText(schedule)}`;
  return cache.get(key, () => {
    const starts = new StartSet();
    starts.reset(range);
    for (const run of knownWeeklyRuns(schedule, { start: range.start, end: range.end + durationMinutes }))
      starts.addGrid(run.start, step, run.end - durationMinutes + 1);
    return starts;
  });
}

/** Forgets everything, so that a measurement can begin cold. */
export const forgetGrids = (): void => {
  cache.clear();
};
