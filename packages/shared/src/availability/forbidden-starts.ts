import type { Interval, Minute } from '../time/index.ts';
import type { HostCalendar, OfferContext } from './model.ts';
import type { Rule } from './rules/rule.ts';

/** The stretches of starts that one rule takes away within a range: two parallel lists, ascending by `from`. */
interface Stretches {
  readonly from: Minute[];
  readonly until: Minute[];
}

/** Does this rule take away this start? */
export function forbids(rule: Rule, host: HostCalendar, context: OfferContext, start: Minute): boolean {
  let forbidden = false;
  rule(host, context, { start, end: start + 1 }, (from, until) => {
    if (from <= start && start < until) forbidden = true;
  });
  return forbidden;
}

/** Drops from an ascending list, in place, the starts that this rule takes away. */
export function dropForbidden(rule: Rule, host: HostCalendar, context: OfferContext, starts: Minute[]): void {
  const last = starts.at(-1);
  if (last === undefined) return;
  const { from, until } = stretchesOf(rule, host, context, { start: starts[0] ?? last, end: last + 1 });
  if (from.length === 0) return;
  let next = 0;
  let forbiddenUntil = -Infinity;
  let kept = 0;
  for (const start of starts) {
    while ((from[next] ?? Infinity) <= start) {
      forbiddenUntil = Math.max(forbiddenUntil, until[next] ?? -Infinity);
      next++;
    }
    if (start >= forbiddenUntil) starts[kept++] = start;
  }
  starts.length = kept;
}

function stretchesOf(rule: Rule, host: HostCalendar, context: OfferContext, range: Interval): Stretches {
  const from: Minute[] = [];
  const until: Minute[] = [];
  let latest = -Infinity;
  let ascending = true;
  rule(host, context, range, (first, end) => {
    if (end <= range.start || first >= range.end || end <= first) return;
    if (first < latest) ascending = false;
    latest = first;
    from.push(first);
    until.push(end);
  });
  return ascending ? { from, until } : inOrder({ from, until });
}

function inOrder({ from, until }: Stretches): Stretches {
  const order = from.map((_, index) => index).sort((a, b) => (from[a] ?? 0) - (from[b] ?? 0));
  return { from: order.map((index) => from[index] ?? 0), until: order.map((index) => until[index] ?? 0) };
}
