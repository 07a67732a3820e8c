import { exceptionIntervals } from '../exception-intervals.ts';
import { forbidAround, noGap } from './obstacle.ts';
import { surroundings } from './surroundings.ts';
import type { Rule } from './rule.ts';

/** A slot overlaps no blocked exception. */
export const blocked: Rule = (host, context, range, forbid) => {
  for (const block of exceptionIntervals(host, 'blocked', surroundings(range, context.rules))) {
    forbidAround(block, noGap, context.rules, forbid);
  }
};

/** A slot overlaps no do-not-disturb time. */
export const doNotDisturb: Rule = (host, context, _range, forbid) => {
  for (const quiet of host.doNotDisturb) forbidAround(quiet, noGap, context.rules, forbid);
};
