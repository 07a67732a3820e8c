import type { Busy } from '../model.ts';
import { forbidAround, noGap } from './obstacle.ts';
import type { Rule } from './rule.ts';

/** A slot overlaps no active booking of the host, of whatever event type. */
export const booked: Rule = overlapWith('booking');

/** A slot overlaps no live hold. */
export const held: Rule = overlapWith('hold');

/** A slot overlaps nothing that an external calendar shows as busy. */
export const externalBusy: Rule = overlapWith('external');

function overlapWith(kind: Busy['kind']): Rule {
  return (host, context, _range, forbid) => {
    for (const busy of host.busy) {
      if (busy.kind === kind) forbidAround(busy, noGap, context.rules, forbid);
    }
  };
}
