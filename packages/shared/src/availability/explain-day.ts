import type { Interval, Minute } from '../time/index.ts';
import { exceptionIntervals } from './exception-intervals.ts';
import type { EmptyDayCode } from './explain-words.ts';
import { explainStart, type Reason, type SeatedGroup } from './explain-start.ts';
import { distinctObstacles, findObstacles, takenAway } from './find-obstacles.ts';
import { ruleNames, type HostCalendar, type OfferContext, type ScheduleException } from './model.ts';
import { ruleBindings } from './rule-words.ts';
import { ruleTable } from './rules/rule-table.ts';
import { workingRuns } from './working-runs.ts';
import { workingStarts } from './working-starts.ts';

/** A start of a host's grid, and the rules that take it away; none when it is offered. */
export interface ExplainedStart {
  readonly start: Minute;
  readonly rules: readonly Reason['rule'][];
}

/** What one rule does to the starts of a span, with everything that stands behind it. */
export interface RuleEffect extends Reason {
  /** How many starts it takes away. */
  readonly removed: number;
  /** How many of them no other rule takes away: so many more there would be without it. */
  readonly alone: number;
}

/** A host's starts within a span, as the grid has them, and what became of them. */
export interface ExplainedDay {
  /** Working time within the span, extra windows included, blocks not taken off. */
  readonly workingTime: readonly Interval[];
  /** Blocks and extra windows that touch the span. */
  readonly exceptions: readonly (Interval & Pick<ScheduleException, 'type'>)[];
  readonly starts: readonly ExplainedStart[];
  readonly effects: readonly RuleEffect[];
  /** Why there is no start for a rule to take away; null when there is one. */
  readonly empty: EmptyDayCode | null;
}

/** Explains every start of a host's grid within a span, such as a day of some zone: which rules take which away, and what for. */
export function explainDay(
  host: HostCalendar,
  context: OfferContext,
  span: Interval,
  groups: readonly SeatedGroup[] = [],
): ExplainedDay {
  const grid = workingStarts(host, context, span);
  const taken = takenByRules(host, context, grid, groups);
  const starts = grid.map((start) => ({
    start,
    rules: taken.filter((one) => one.starts.has(start)).map(({ rule }) => rule),
  }));
  const workingTime = workingRuns(host, span);
  return {
    workingTime,
    exceptions: (['blocked', 'extra'] as const).flatMap((type) =>
      exceptionIntervals(host, type, span).map((one) => ({ type, ...one })),
    ),
    starts,
    effects: taken.map(({ starts: removed, ...reason }) => ({
      ...reason,
      removed: removed.size,
      alone: starts.filter(({ rules }) => rules.length === 1 && rules[0] === reason.rule).length,
    })),
    empty: grid.length > 0 ? null : whyEmpty(workingTime, context),
  };
}

/** A rule with all that it took away. */
interface Taken extends Reason {
  readonly starts: ReadonlySet<Minute>;
}

/** What each rule takes away of a grid, in the order in which rules are asked. */
function takenByRules(
  host: HostCalendar,
  context: OfferContext,
  grid: readonly Minute[],
  groups: readonly SeatedGroup[],
): Taken[] {
  const groupStarts = new Set(groups.map(({ start }) => start));
  const plain = grid.filter((start) => !groupStarts.has(start));
  const found = ruleTable.flatMap(([rule]): Taken[] => {
    const starts = context.waived?.has(rule) === true ? [] : takenAway(rule, host, context, plain);
    if (starts.length === 0) return [];
    const obstacles = findObstacles(rule, host, context, starts);
    return [{ rule, binds: ruleBindings[rule], obstacles, starts: new Set(starts) }];
  });
  // Whoever joins a group is judged without it.
  const joined = grid
    .filter((start) => groupStarts.has(start))
    .flatMap((start) =>
      explainStart(host, context, start, groups).map((reason) => ({ ...reason, starts: new Set([start]) })),
    );
  return [...Map.groupBy([...found, ...joined], ({ rule }) => rule).values()]
    .map((parts) => parts.reduce(together))
    .toSorted((a, b) => placeOf(a.rule) - placeOf(b.rule));
}

const together = (one: Taken, other: Taken): Taken => ({
  ...one,
  starts: one.starts.union(other.starts),
  obstacles: distinctObstacles([...one.obstacles, ...other.obstacles]),
});

/** A full group comes first, as in the explanation of a start. */
const placeOf = (rule: Reason['rule']): number => ruleNames.findIndex((name) => name === rule);

function whyEmpty(workingTime: readonly Interval[], { rules }: OfferContext): EmptyDayCode {
  if (workingTime.length === 0) return 'no_working_time';
  const isLongEnough = workingTime.some(({ start, end }) => end - start >= rules.durationMinutes);
  return isLongEnough ? 'no_start_on_day' : 'working_time_too_short';
}
