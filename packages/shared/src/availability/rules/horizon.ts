import { dayNumber, minuteAtOrBefore } from '../../time/index.ts';
import type { Interval } from '../../time/index.ts';
import { localDayNumber, startOfLocalDay } from '../../time/local-day.ts';
import type { OfferContext } from '../model.ts';
import type { Rule } from './rule.ts';

/** A slot starts on a local day of the event type's zone that the horizon reaches, its last day included. */
export const horizon: Rule = (_host, context, _range, forbid) => {
  const reach = horizonReach(context);
  forbid(-Infinity, reach.start);
  forbid(reach.end, Infinity);
};

/** The minutes of the days within the horizon; `{ days: n }` opens before now and ends with the n-th day after today. */
export function horizonReach({ rules, nowAt }: OfferContext): Interval {
  if ('from' in rules.horizon) {
    const start = startOfLocalDay(rules.timezone, dayNumber(rules.horizon.from));
    return { start, end: startOfLocalDay(rules.timezone, dayNumber(rules.horizon.to) + 1) };
  }
  const today = localDayNumber(rules.timezone, minuteAtOrBefore(nowAt));
  return { start: -Infinity, end: startOfLocalDay(rules.timezone, today + rules.horizon.days + 1) };
}
