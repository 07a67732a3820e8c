import { exceptionIntervals } from '../exception-intervals.ts';
import type { Busy, OfferRules } from '../model.ts';
import { forbidAround } from './obstacle.ts';
import type { Gap } from './obstacle.ts';
import type { Rule } from './rule.ts';
import { surroundings } from './surroundings.ts';

/** Between bookings, holds included, the gap is the larger of what the first wants after and the second before. */
export const bookingBuffer: Rule = (host, { rules }, _range, forbid) => {
  for (const busy of host.busy) {
    if (busy.kind === 'external') continue;
    const before = gapAfterwards(busy, rules);
    const after = gapBeforehand(busy, rules);
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

/** Minutes that a slot keeps free after something busy that is over. */
export const gapAfterwards = ({ kind, bufferAfter }: Busy, { bufferBeforeMinutes }: OfferRules): number =>
  kind === 'external' || bufferBeforeMinutes > bufferAfter ? bufferBeforeMinutes : bufferAfter;

/** Minutes that a slot keeps free before something busy that is to come. */
export const gapBeforehand = ({ kind, bufferBefore }: Busy, { bufferAfterMinutes }: OfferRules): number =>
  kind === 'external' || bufferAfterMinutes > bufferBefore ? bufferAfterMinutes : bufferBefore;
