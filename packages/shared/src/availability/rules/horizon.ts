import { dayNumber, minuteAtOrBefore, wallIntervals } from '../../time/index.ts';
import type { Interval } from '../../time/index.ts';
import { endOfLocalDay, localDayNumber, startOfLocalDay } from '../../time/local-day.ts';
import type { OfferContext } from '../model.ts';
import type { Rule } from './rule.ts';

const minutesPerDay = 1440;

/** A slot starts on a local day of the event type's zone that the horizon reaches, its last day included. */
export const horizon: Rule = (_host, context, _range, forbid) => {
  const { timezone } = context.rules;
  const reach = horizonReach(context);
  const { first, last } = daysReached(context);
  forbid(-Infinity, reach.start);
  forbid(reach.end, Infinity);
  // Clocks set back over midnight show some of a neighbouring day amid one that is reached.
  for (const day of [first - 1, last + 1].filter(Number.isFinite)) {
    const shown = wallIntervals(timezone, day * minutesPerDay, (day + 1) * minutesPerDay);
    for (const { start, end } of shown) if (start < reach.end && end > reach.start) forbid(start, end);
  }
};

/** The minutes of the days within the horizon; `{ days: n }` opens before now and ends with the n-th day after today. */
export function horizonReach(context: OfferContext): Interval {
  const { timezone } = context.rules;
  const { first, last } = daysReached(context);
  const start = first === -Infinity ? -Infinity : startOfLocalDay(timezone, first);
  return { start, end: endOfLocalDay(timezone, last) };
}

/** The first and the last day within the horizon, as days since 1970-01-01. */
function daysReached({ rules, nowAt }: OfferContext): { readonly first: number; readonly last: number } {
  if ('from' in rules.horizon)
    return { first: dayNumber(rules.horizon.from), last: dayNumber(rules.horizon.to) };
  const today = localDayNumber(rules.timezone, minuteAtOrBefore(nowAt));
  return { first: -Infinity, last: today + rules.horizon.days };
}
