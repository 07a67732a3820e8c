import type { Interval } from '../time/index.ts';
import type { HostCalendar, HostsNeeded, OfferContext, Slot } from './model.ts';
import { offeredStarts } from './offered-starts.ts';
import { openStarts } from './open-starts.ts';

/** A slot whose hosts are still being gathered. */
interface OpenSlot extends Slot {
  readonly hostIds: string[];
}

/**
 * The slots that start within a range, by start, none twice, each with the hosts that could take it. With `all`,
 * only the slots that every host could take. Throws as `openStarts` does.
 */
export function offeredSlots(
  hosts: readonly HostCalendar[],
  needed: HostsNeeded,
  context: OfferContext,
  range: Interval,
): Slot[] {
  const { durationMinutes } = context.rules;
  const slots = offeredStarts(hosts, needed, context, range).map((start): OpenSlot => {
    return { start, end: start + durationMinutes, hostIds: [] };
  });
  for (const host of hosts) {
    let next = 0;
    // Both lists ascend; a start of this host that is not offered, because others are needed too, is passed over.
    for (const start of openStarts(host, context, range)) {
      while ((slots[next]?.start ?? Infinity) < start) next++;
      const slot = slots[next];
      if (slot?.start === start) slot.hostIds.push(host.hostId);
    }
  }
  return slots;
}
