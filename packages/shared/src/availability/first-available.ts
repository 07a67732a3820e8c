import { minuteAtOrAfter } from '../time/index.ts';
import type { HostCalendar, HostsNeeded, OfferContext, Slot } from './model.ts';
import { offeredSlots } from './offered-slots.ts';
import { horizonReach } from './rules/horizon.ts';

const minutesPerDay = 1440;

/** How many days are searched at first; each further search is twice as long. */
const firstSearchDays = 4;

/**
 * The earliest slot from the present to the end of the horizon, which bounds the search even where it is waived;
 * null when there is none. The hosts' calendars must reach that far.
 */
export function firstAvailable(
  hosts: readonly HostCalendar[],
  needed: HostsNeeded,
  context: OfferContext,
): Slot | null {
  const reach = horizonReach(context);
  let start = Math.max(minuteAtOrAfter(context.nowAt), reach.start);
  for (let days = firstSearchDays; start < reach.end; days *= 2) {
    const end = Math.min(reach.end, start + days * minutesPerDay);
    const [first] = offeredSlots(hosts, needed, context, { start, end });
    if (first !== undefined) return first;
    start = end;
  }
  return null;
}
