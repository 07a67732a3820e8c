import type { Minute } from '../time/index.ts';
import { forbids } from './forbids.ts';
import type { HostCalendar, OfferContext, RuleName } from './model.ts';
import { ruleTable } from './rules/rule-table.ts';
import { workingTimeRefusal } from './working-starts.ts';

/**
 * The first rule that takes a start away from a host, in the order of `ruleNames`; null when the host offers it,
 * which is exactly when `openStarts` lists it. A start that is no whole minute is off every grid.
 */
export function whyNotOffered(host: HostCalendar, context: OfferContext, start: Minute): RuleName | null {
  const refusal = workingTimeRefusal(host, context, start);
  if (refusal !== null) return refusal;
  const found = ruleTable.find(
    ([name, rule]) => context.waived?.has(name) !== true && forbids(rule, host, context, start),
  );
  return found?.[0] ?? null;
}
