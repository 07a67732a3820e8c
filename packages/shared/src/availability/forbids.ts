import type { Minute } from '../time/index.ts';
import type { HostCalendar, OfferContext } from './model.ts';
import type { Rule } from './rules/rule.ts';

/** Does this rule take away this start? */
export function forbids(rule: Rule, host: HostCalendar, context: OfferContext, start: Minute): boolean {
  let forbidden = false;
  rule(host, context, { start, end: start + 1 }, (from, until) => {
    if (from <= start && start < until) forbidden = true;
  });
  return forbidden;
}
