import type { HostCalendar, HostsNeeded, OfferContext, Slot } from './model.ts';

/** The earliest slot from the present to the end of the horizon; null when there is none. The calendars must reach that far. */
export function firstAvailable(
  _hosts: readonly HostCalendar[],
  _needed: HostsNeeded,
  _context: OfferContext,
): Slot | null {
  return null;
}
