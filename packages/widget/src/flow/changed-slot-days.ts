import type { SlotChanges } from '@slotkit/shared/wire';
import { dayAt } from '../time/zones.ts';
import type { OfferedSlot, SlotDays } from './slot-days.ts';

/** The days of an answer after what a stream says has changed, in their order; days without a start are left out, as the server does. */
export function changedSlotDays(days: SlotDays, { added, removed }: SlotChanges, zone: string): SlotDays {
  const changedAt = new Set([...removed, ...added].map(({ start }) => Date.parse(start)));
  const changed = new Map(
    [...days].map(([day, slots]) => [day, slots.filter(({ startAt }) => !changedAt.has(startAt))]),
  );
  for (const { start, end, seats_left } of added) {
    const startAt = Date.parse(start);
    const slot: OfferedSlot = {
      startAt,
      endAt: Date.parse(end),
      seatsLeft: seats_left ?? null,
    };
    const day = dayAt(startAt, zone);
    changed.set(
      day,
      [...(changed.get(day) ?? []), slot].toSorted((one, other) => one.startAt - other.startAt),
    );
  }
  return new Map(
    [...changed].filter(([, slots]) => slots.length > 0).toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}
