import type { Interval, Minute } from '../time/index.ts';
import { dropObstacles, obstacleRules } from './drop-obstacles.ts';
import type { HostCalendar, OfferContext } from './model.ts';
import type { Rule } from './rules/rule.ts';
import { rulesForAll, ruleTable } from './rules/rule-table.ts';
import { StartSet } from './start-set.ts';
import { setWorkingStarts } from './working-starts.ts';

const open = new StartSet();

/**
 * The starts within a range that one host offers, ascending, none twice. The range bounds the starts, not the
 * ends: the host's calendar must reach a duration and the buffers beyond it. Throws a RangeError for a schedule,
 * exception or zone that cannot be read.
 */
export function openStarts(host: HostCalendar, context: OfferContext, range: Interval): Minute[] {
  keepOpen(open, host, context, range);
  dropForAll(open, host, context, range);
  return open.list();
}

/** Makes a set of the starts that one host offers by all rules but those that are the same for every host: `dropForAll` asks these. */
export function keepOpen(starts: StartSet, host: HostCalendar, context: OfferContext, range: Interval): void {
  setWorkingStarts(starts, host, context, range);
  const isSomeWaived = context.waived !== undefined && !context.waived.isDisjointFrom(obstacleRules);
  if (!isSomeWaived) dropObstacles(starts, host, context.rules, range);
  for (const [name, rule] of ruleTable) {
    if (rulesForAll.has(name) || (!isSomeWaived && obstacleRules.has(name))) continue;
    if (context.waived?.has(name) !== true) drop(starts, rule, host, context, range);
  }
}

/** Takes out of a set what the rules take away that only look at the event type and the clock, whichever host is given. */
export function dropForAll(
  starts: StartSet,
  host: HostCalendar,
  context: OfferContext,
  range: Interval,
): void {
  for (const [name, rule] of ruleTable)
    if (rulesForAll.has(name) && context.waived?.has(name) !== true) drop(starts, rule, host, context, range);
}

function drop(
  starts: StartSet,
  rule: Rule,
  host: HostCalendar,
  context: OfferContext,
  range: Interval,
): void {
  rule(host, context, range, (from, until) => {
    starts.drop(from, until);
  });
}
