import type { Interval } from '../../time/index.ts';
import type { OfferRules } from '../model.ts';

/** The minutes that slots starting within a range, with their buffers, can touch. */
export function surroundings(range: Interval, rules: OfferRules): Interval {
  return {
    start: range.start - rules.bufferBeforeMinutes,
    end: range.end + rules.durationMinutes + rules.bufferAfterMinutes,
  };
}
