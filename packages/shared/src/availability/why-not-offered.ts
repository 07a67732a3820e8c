import type { Minute } from '../time/index.ts';
import type { HostCalendar, OfferContext, RuleName } from './model.ts';

/** The first rule that takes a start away from a host; null when the host offers it, exactly when `openStarts` lists it. */
export function whyNotOffered(_host: HostCalendar, _context: OfferContext, _start: Minute): RuleName | null {
  return 'working_hours';
}
