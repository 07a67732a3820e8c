import type { Interval, Minute } from '../../time/index.ts';
import type { OfferRules } from '../model.ts';

/** Working hours: a slot lies whole inside one run of working time. */
export function liesInside(run: Interval, rules: OfferRules, start: Minute): boolean {
  return run.start <= start && start + rules.durationMinutes <= run.end;
}

/** Grid: a slot starts a whole number of intervals after its run began, in time that has truly passed. */
export function liesOnGrid(run: Interval, rules: OfferRules, start: Minute): boolean {
  return (start - run.start) % gridMinutes(rules) === 0;
}

/** Minutes from one start of a run's grid to the next. Throws a RangeError when time would stand still. */
export function gridMinutes(rules: OfferRules): number {
  const minutes = rules.slotIntervalMinutes ?? rules.durationMinutes;
  if (minutes >= 1) return minutes;
  throw new RangeError(`Starts ${minutes} minutes apart make no grid. The least is 1.`);
}
