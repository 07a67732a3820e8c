import type { Interval, Minute } from '../time/index.ts';
import type { HostCalendar, HostsNeeded, OfferContext } from './model.ts';
import { dropForAll, keepOpen } from './open-starts.ts';
import { StartSet } from './start-set.ts';

const ofHost = new StartSet();
const together = new StartSet();

/**
 * The starts within a range that any of these hosts offers, ascending, none twice; with `all`, those that every host does. Who the
 * hosts are is not told: `offeredSlots` does that. Throws as `openStarts` does.
 */
export function offeredStarts(
  hosts: readonly HostCalendar[],
  needed: HostsNeeded,
  context: OfferContext,
  range: Interval,
): Minute[] {
  const [first, ...others] = hosts;
  if (first === undefined) return [];
  keepOpen(together, first, context, range);
  for (const host of others) {
    keepOpen(ofHost, host, context, range);
    if (needed === 'all') together.keepAll(ofHost);
    else together.addAll(ofHost);
  }
  dropForAll(together, first, context, range);
  return together.list();
}
