import type { Interval } from '../time/index.ts';
import type { HostCalendar, HostsNeeded, OfferContext, Slot } from './model.ts';

/** The slots that start within a range, by start, none twice, each with the hosts that could take it. */
export function offeredSlots(
  _hosts: readonly HostCalendar[],
  _needed: HostsNeeded,
  _context: OfferContext,
  _range: Interval,
): Slot[] {
  return [];
}
