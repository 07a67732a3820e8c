import { addDays, dayBounds, localDay, mondayOf, type Interval, type Minute } from '../time/index.ts';
import { exceptionIntervals } from './exception-intervals.ts';
import type { HostCalendar, Limits, OfferContext, RuleName } from './model.ts';
import { ruleTable } from './rules/rule-table.ts';
import { workingRuns } from './working-runs.ts';

/** What stands behind a rule that took a start away. Either end may be infinite. */
export interface Obstacle extends Interval {
  readonly kind:
    | 'working_time'
    | 'block'
    | 'do_not_disturb'
    | 'booking'
    | 'hold'
    | 'external'
    | 'calendar_unknown'
    | 'closed_before'
    | 'closed_from'
    | 'full_day'
    | 'full_week';
  readonly bookingId?: string | undefined;
  /** Of a day or week that is full: how many bookings it may have, and how many it has. */
  readonly limit?: { readonly max: number; readonly counted: number };
}

const minutesPerDay = 1440;
const rules = new Map(ruleTable);

/**
 * The starts that one rule, if it were the only one, takes away of those given (ascending). The rules about working time are not in the
 * table; ask `workingTimeRefusal` about them.
 */
export function takenAway(
  name: RuleName,
  host: HostCalendar,
  context: OfferContext,
  starts: readonly Minute[],
): Minute[] {
  const [first] = starts;
  const last = starts.at(-1);
  const rule = rules.get(name);
  if (first === undefined || last === undefined || !rule) return [];
  const stretches: Interval[] = [];
  rule(host, context, { start: first, end: last + 1 }, (start, end) => stretches.push({ start, end }));
  return starts.filter((minute) => stretches.some(({ start, end }) => start <= minute && minute < end));
}

/**
 * What stands behind a rule that took these starts (ascending) away from a host: each obstacle would take at least one of them away if
 * it were the only one.
 */
export function findObstacles(
  name: RuleName,
  host: HostCalendar,
  context: OfferContext,
  starts: readonly Minute[],
): Obstacle[] {
  const first = starts[0] ?? 0;
  const last = starts.at(-1) ?? first;
  switch (name) {
    case 'working_hours':
    case 'grid':
      return nearestWorkingTime(host, { start: first, end: last + context.rules.durationMinutes });
    case 'past':
    case 'notice':
    case 'horizon':
      return borders(name, host, context, { start: first, end: last + 1 });
    case 'host_limit':
      return fullPeriods(host.limits, host.schedule.timezone, host.countedStarts, (limits) =>
        takenAway(name, { ...host, limits }, context, starts),
      );
    case 'event_type_limit':
      return fullPeriods(
        context.rules.limits,
        context.rules.timezone,
        context.rules.countedStarts,
        (limits) => takenAway(name, host, { ...context, rules: { ...context.rules, limits } }, starts),
      );
    default:
      return distinctObstacles(
        [...onlyOnes(host, context, { start: first, end: last })]
          .filter(([only]) => takenAway(name, only, context, starts).length > 0)
          .flatMap(([, obstacles]) => obstacles),
      );
  }
}

/** Obstacles without those that say the same once more, such as two calendars that are unknown at one time. */
export const distinctObstacles = (obstacles: readonly Obstacle[]): Obstacle[] => [
  ...new Map(obstacles.map((one) => [`${one.kind} ${one.start} ${one.end} ${one.bookingId}`, one])).values(),
];

/** The host again and again, with everything in its calendar gone but one thing, and what that is. */
function* onlyOnes(
  host: HostCalendar,
  { rules: { durationMinutes } }: OfferContext,
  starts: Interval,
): Generator<readonly [HostCalendar, readonly Obstacle[]]> {
  const free: HostCalendar = { ...host, exceptions: [], doNotDisturb: [], busy: [], calendarUnknown: [] };
  // Buffers reach at most a day.
  const span = { start: starts.start - minutesPerDay, end: starts.end + durationMinutes + minutesPerDay };
  const isNear = (interval: Interval): boolean => interval.end >= span.start && interval.start <= span.end;
  // A block that clocks set back cut in two is two obstacles; in UTC each is one.
  for (const { start, end } of exceptionIntervals(host, 'blocked', span)) {
    const block = { type: 'blocked' as const, start: inUtc(start), end: inUtc(end), timezone: 'UTC' };
    yield [{ ...free, exceptions: [block] }, [{ kind: 'block', start, end }]];
  }
  for (const quiet of host.doNotDisturb)
    if (isNear(quiet))
      yield [
        { ...free, doNotDisturb: [quiet] },
        [{ kind: 'do_not_disturb', start: quiet.start, end: quiet.end }],
      ];
  for (const unknown of host.calendarUnknown ?? [])
    if (isNear(unknown))
      yield [{ ...free, calendarUnknown: [unknown] }, [{ kind: 'calendar_unknown', ...unknown }]];
  for (const busy of host.busy) {
    const { kind, start, end, bookingId } = busy;
    if (isNear(busy)) yield [{ ...free, busy: [busy] }, [{ kind, start, end, bookingId }]];
  }
}

/** A minute as a local date-time of UTC. */
const inUtc = (minute: Minute): string => new Date(minute * 60_000).toISOString().slice(0, 16);

/** Before or from which minute on a rule about the present or the horizon lets nothing begin. */
function borders(name: RuleName, host: HostCalendar, context: OfferContext, range: Interval): Obstacle[] {
  const found: Obstacle[] = [];
  rules.get(name)?.(host, context, range, (start, end) => {
    if (start < range.end && end > range.start)
      found.push({ kind: start === -Infinity ? 'closed_before' : 'closed_from', start, end });
  });
  return found;
}

/** The local days and weeks of a zone that are full, each by the limit that fills it. */
function fullPeriods(
  limits: Limits,
  zone: string,
  countedStarts: readonly Minute[],
  takenBy: (limits: Limits) => readonly Minute[],
): Obstacle[] {
  const found = new Map<string, Obstacle>();
  const { perDay, perWeek } = limits;
  const days = countedStarts.map((start) => localDay(zone, start));
  if (perDay !== undefined)
    for (const start of takenBy({ perDay })) {
      const day = localDay(zone, start);
      const counted = days.filter((other) => other === day).length;
      found.set(day, { kind: 'full_day', ...dayBounds(zone, day), limit: { max: perDay, counted } });
    }
  if (perWeek !== undefined)
    for (const start of takenBy({ perWeek })) {
      const monday = mondayOf(localDay(zone, start));
      const counted = days.filter((day) => mondayOf(day) === monday).length;
      const bounds = { start: dayBounds(zone, monday).start, end: dayBounds(zone, addDays(monday, 6)).end };
      found.set(`week of ${monday}`, { kind: 'full_week', ...bounds, limit: { max: perWeek, counted } });
    }
  return [...found.values()];
}

/** The working time that a slot partly or wholly lies in, else what comes before and after it within a day. */
function nearestWorkingTime(host: HostCalendar, slot: Interval): Obstacle[] {
  const around = { start: slot.start - minutesPerDay, end: slot.end + minutesPerDay };
  const runs = workingRuns(host, around);
  const touching = runs.filter((run) => run.start < slot.end && slot.start < run.end);
  const before = runs.filter((run) => run.end <= slot.start).toSorted((a, b) => b.end - a.end)[0];
  const after = runs.filter((run) => run.start >= slot.end)[0];
  const nearest = touching.length > 0 ? touching : [before, after].filter((run) => run !== undefined);
  return nearest.map((run) => ({ kind: 'working_time', ...run }));
}
