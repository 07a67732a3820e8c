import type { Interval, Minute } from '../time/index.ts';
import { dropForbidden } from './forbidden-starts.ts';
import type { HostCalendar, OfferContext } from './model.ts';
import { ruleTable } from './rules/rule-table.ts';
import { workingStarts } from './working-starts.ts';

/**
 * The starts within a range that one host offers, ascending, none twice. The range bounds the starts, not the
 * ends: the host's calendar must reach a duration and the buffers beyond it. Throws a RangeError for a schedule,
 * exception or zone that cannot be read.
 */
export function openStarts(host: HostCalendar, context: OfferContext, range: Interval): Minute[] {
  const starts = workingStarts(host, context, range);
  for (const [name, rule] of ruleTable) {
    if (context.waived?.has(name) !== true) dropForbidden(rule, host, context, starts);
  }
  return starts;
}
