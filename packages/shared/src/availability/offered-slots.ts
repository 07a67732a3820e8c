import type { Interval, Minute } from '../time/index.ts';
import type { HostCalendar, HostsNeeded, OfferContext, Slot } from './model.ts';
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
  let slots: OpenSlot[] = [];
  for (const host of hosts) {
    const open = (start: Minute): OpenSlot => ({
      start,
      end: start + durationMinutes,
      hostIds: [host.hostId],
    });
    slots = withHost(slots, openStarts(host, context, range), host.hostId, open);
  }
  return needed === 'all' ? slots.filter(({ hostIds }) => hostIds.length === hosts.length) : slots;
}

/** Merges one more host's ascending starts into the slots of the hosts before it. */
function withHost(
  slots: readonly OpenSlot[],
  starts: readonly Minute[],
  hostId: string,
  open: (start: Minute) => OpenSlot,
): OpenSlot[] {
  if (slots.length === 0) return starts.map(open);
  const merged: OpenSlot[] = [];
  let next = 0;
  for (const slot of slots) {
    let start = starts[next];
    while (start !== undefined && start < slot.start) {
      merged.push(open(start));
      start = starts[++next];
    }
    if (start === slot.start) {
      slot.hostIds.push(hostId);
      next++;
    }
    merged.push(slot);
  }
  for (const start of starts.slice(next)) merged.push(open(start));
  return merged;
}
