import type { Interval, Minute } from '../time/index.ts';
import type { HostCalendar, OfferContext, OfferRules, RuleName } from './model.ts';
import { gridMinutes, liesInside, liesOnGrid } from './rules/working-time.ts';
import { workingRuns } from './working-runs.ts';

/** The starts within a range that working hours and grid allow, ascending, none twice. */
export function workingStarts(host: HostCalendar, context: OfferContext, range: Interval): Minute[] {
  const { rules, waived } = context;
  const runs = workingRuns(host, { start: range.start, end: range.end + rules.durationMinutes });
  if (waived?.has('working_hours') === true) {
    return everyMinute(range).filter((start) => refusalByRuns(runs, context, start) === null);
  }
  const step = waived?.has('grid') === true ? 1 : gridMinutes(rules);
  return startsOnGrids(runs, rules.durationMinutes, step, range);
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

function startsOnGrids(
  runs: readonly Interval[],
  durationMinutes: OfferRules['durationMinutes'],
  step: number,
  range: Interval,
): Minute[] {
  const starts: Minute[] = [];
  let latest = -Infinity;
  let ascending = true;
  for (const run of runs) {
    const skipped = Math.max(0, Math.ceil((range.start - run.start) / step));
    const first = run.start + skipped * step;
    const until = Math.min(range.end, run.end - durationMinutes + 1);
    if (first < until && first <= latest) ascending = false;
    for (let start = first; start < until; start += step) {
      starts.push(start);
      latest = start;
    }
  }
  return ascending ? starts : [...new Set(starts)].sort((a, b) => a - b);
}

function everyMinute(range: Interval): Minute[] {
  return Array.from({ length: Math.max(0, range.end - range.start) }, (_, index) => range.start + index);
}
