import type { Interval, Minute } from '../time/index.ts';
import type { HostCalendar, OfferContext } from './model.ts';

/** The starts within a range that one host offers, ascending, none twice. The range bounds the starts, not the ends. */
export function openStarts(_host: HostCalendar, _context: OfferContext, _range: Interval): Minute[] {
  return [];
}
