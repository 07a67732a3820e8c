import type { Interval } from '../time/index.ts';
import { exceptionIntervals } from './exception-intervals.ts';
import { knownWeeklyRuns } from './known-weekly-runs.ts';
import type { HostCalendar } from './model.ts';

/**
 * The runs of working time that have a minute within a span, ascending by start. The start of a run is the anchor
 * of its grid and does not depend on the span; its end is true at least as far as the span reaches. Weekly windows that
 * overlap are one run, those that touch are two; each extra window is a run of its own.
 */
export function workingRuns(host: HostCalendar, span: Interval): Interval[] {
  const weekly = knownWeeklyRuns(host.schedule, span);
  const extra = exceptionIntervals(host, 'extra', span);
  return extra.length === 0 ? weekly : [...weekly, ...extra].sort((a, b) => a.start - b.start);
}
