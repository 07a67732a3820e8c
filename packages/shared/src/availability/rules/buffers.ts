import { exceptionIntervals } from '../exception-intervals.ts';
import { forbidAround } from './obstacle.ts';
import type { Gap } from './obstacle.ts';
import type { Rule } from './rule.ts';
import { surroundings } from './surroundings.ts';

/** Between bookings, holds included, the gap is the larger of what the first wants after and the second before. */
export const bookingBuffer: Rule = (host, { rules }, _range, forbid) => {
  const { bufferBeforeMinutes, bufferAfterMinutes } = rules;
  for (const busy of host.busy) {
    if (busy.kind === 'external') continue;
    const before = Math.max(bufferBeforeMinutes, busy.bufferAfter);
    const after = Math.max(bufferAfterMinutes, busy.bufferBefore);
    if (before > 0 || after > 0) forbidAround(busy, { before, after }, rules, forbid);
  }
};

/** Toward external calendars, do-not-disturb and blocks, which want no gap, the slot's own buffers hold. */
export const buffer: Rule = (host, context, range, forbid) => {
  const { rules } = context;
  const gap: Gap = { before: rules.bufferBeforeMinutes, after: rules.bufferAfterMinutes };
  if (gap.before === 0 && gap.after === 0) return;
  for (const busy of host.busy) if (busy.kind === 'external') forbidAround(busy, gap, rules, forbid);
  for (const quiet of host.doNotDisturb) forbidAround(quiet, gap, rules, forbid);
  for (const block of exceptionIntervals(host, 'blocked', surroundings(range, rules))) {
    forbidAround(block, gap, rules, forbid);
  }
};
