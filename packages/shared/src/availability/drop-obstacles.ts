import type { Interval } from '../time/index.ts';
import { exceptionIntervals } from './exception-intervals.ts';
import type { HostCalendar, OfferRules, RuleName } from './model.ts';
import { gapAfterwards, gapBeforehand } from './rules/buffers.ts';
import { firstInTheWay } from './rules/obstacle.ts';
import { surroundings } from './rules/surroundings.ts';
import type { StartSet } from './start-set.ts';

/** The rules that `dropObstacles` asks at once. */
export const obstacleRules: ReadonlySet<RuleName> = new Set<RuleName>([
  'blocked',
  'do_not_disturb',
  'booked',
  'held',
  'external_busy',
  'booking_buffer',
  'buffer',
]);

/**
 * What those rules take away together, looking at each thing in the way once: a slot that keeps its distance from something does not
 * overlap it either. Only for listing, where nobody asks which rule it was.
 */
export function dropObstacles(
  starts: StartSet,
  host: HostCalendar,
  rules: OfferRules,
  range: Interval,
): void {
  const { durationMinutes, bufferBeforeMinutes, bufferAfterMinutes } = rules;
  // Stretches that touch are taken away as one: in an order of time, which lists mostly have, that is far fewer.
  let from = 0;
  let until = -1;
  for (const busy of host.busy) {
    if (busy.end <= busy.start) continue;
    const first = firstInTheWay(busy.start, durationMinutes, gapBeforehand(busy, rules));
    const end = busy.end + gapAfterwards(busy, rules);
    if (first < from || first > until) {
      starts.drop(from, until);
      from = first;
      until = end;
    } else if (end > until) until = end;
  }
  starts.drop(from, until);
  const blocks = exceptionIntervals(host, 'blocked', surroundings(range, rules));
  for (const { start, end } of [...host.doNotDisturb, ...blocks])
    if (end > start)
      starts.drop(firstInTheWay(start, durationMinutes, bufferAfterMinutes), end + bufferBeforeMinutes);
}
