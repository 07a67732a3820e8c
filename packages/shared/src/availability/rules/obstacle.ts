import type { Interval, Minute } from '../../time/index.ts';
import type { OfferRules } from '../model.ts';
import type { Forbid } from './rule.ts';

/** Minutes to keep free before the slot, after something that is over, and after it, before something to come. */
export interface Gap {
  readonly before: number;
  readonly after: number;
}

export const noGap: Gap = { before: 0, after: 0 };

/** Forbids the starts of slots that would overlap something, or come nearer to it than the gap. */
export function forbidAround(something: Interval, gap: Gap, rules: OfferRules, forbid: Forbid): void {
  if (something.end <= something.start) return;
  forbid(firstInTheWay(something.start, rules.durationMinutes, gap.after), something.end + gap.before);
}

/** The first start of a slot so long that would come nearer than a gap to something that begins then. */
export const firstInTheWay = (beginning: Minute, durationMinutes: number, gapMinutes: number): Minute =>
  beginning - durationMinutes - gapMinutes + 1;
