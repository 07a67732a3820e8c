import type { Interval, Minute } from '../time/index.ts';
import type { HostCalendar, OfferContext, RuleName } from './model.ts';
import { knownGrid } from './known-grid.ts';
import { gridMinutes, liesInside, liesOnGrid } from './rules/working-time.ts';
import { StartSet } from './start-set.ts';
import { workingRuns } from './working-runs.ts';

/** The starts within a range that working hours and grid allow, ascending, none twice. */
export function workingStarts(host: HostCalendar, context: OfferContext, range: Interval): Minute[] {
  const starts = new StartSet();
  setWorkingStarts(starts, host, context, range);
  return starts.list();
}

/** Makes a set of the starts within a range that working hours and grid allow. */
export function setWorkingStarts(
  starts: StartSet,
  host: HostCalendar,
  context: OfferContext,
  range: Interval,
): void {
  const { rules, waived } = context;
  if (host.exceptions.length === 0 && (waived === undefined || waived.size === 0)) {
    starts.copy(knownGrid(host.schedule, rules, range));
    return;
  }
  starts.reset(range);
  const runs = workingRuns(host, { start: range.start, end: range.end + rules.durationMinutes });
  if (waived?.has('working_hours') === true) {
    for (let start = range.start; start < range.end; start++)
      if (refusalByRuns(runs, context, start) === null) starts.addGrid(start, 1, start + 1);
    return;
  }
  const step = waived?.has('grid') === true ? 1 : gridMinutes(rules);
  for (const run of runs) starts.addGrid(run.start, step, run.end - rules.durationMinutes + 1);
}

/** Which of the two rules about working time, if any, refuses a start; the same answer as `workingStarts`. */
export function workingTimeRefusal(
  host: HostCalendar,
  context: OfferContext,
  start: Minute,
): RuleName | null {
  if (!Number.isInteger(start)) return 'grid';
  const runs = workingRuns(host, { start, end: start + context.rules.durationMinutes });
  return refusalByRuns(runs, context, start);
}

function refusalByRuns(
  runs: readonly Interval[],
  { rules, waived }: OfferContext,
  start: Minute,
): 'working_hours' | 'grid' | null {
  const around = runs.filter((run) => liesInside(run, rules, start));
  if (around.length === 0) return waived?.has('working_hours') === true ? null : 'working_hours';
  return waived?.has('grid') === true || around.some((run) => liesOnGrid(run, rules, start)) ? null : 'grid';
}
