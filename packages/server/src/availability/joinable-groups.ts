import { whyNotJoined, type HostCalendar, type OfferContext, type Slot } from '@slotkit/shared/availability';
import type { Interval } from '@slotkit/shared/time';
import type { Offer } from './offer.ts';
import type { OpenGroup } from './open-group-store.ts';
import type { ListedSlots } from './slot-service.ts';

/** The groups with free seats that the rules let anybody join. */
export function joinableGroups(
  calendars: readonly HostCalendar[],
  context: OfferContext,
  groups: readonly OpenGroup[],
): OpenGroup[] {
  const calendarOf = new Map(calendars.map((calendar) => [calendar.hostId, calendar]));
  return groups.filter((group) => {
    const calendar = calendarOf.get(group.hostId);
    return group.seatsLeft > 0 && calendar !== undefined && whyNotJoined(calendar, context, group) === null;
  });
}

/** Slots at which a group would begin, and those at which one can be joined, with the seats that are free at each. */
export function withGroups(
  { eventType, durationMinutes }: Offer,
  { slots, first }: ListedSlots,
  groups: readonly OpenGroup[],
  range: Interval,
): ListedSlots {
  const { seats } = eventType.settings;
  const byStart = new Map<number, Slot>();
  const add = (slot: Slot, seatsLeft: number): void => {
    const there = byStart.get(slot.start);
    byStart.set(slot.start, {
      ...slot,
      hostIds: [...(there?.hostIds ?? []), ...slot.hostIds],
      seatsLeft: (there?.seatsLeft ?? 0) + seatsLeft,
    });
  };
  for (const slot of slots) add(slot, slot.hostIds.length * seats);
  const joinable = groups.map((group) => ({
    ...group,
    slot: { start: group.start, end: group.start + durationMinutes, hostIds: [group.hostId] },
  }));
  for (const { slot, seatsLeft } of joinable)
    if (slot.start >= range.start && slot.start < range.end) add(slot, seatsLeft);
  const all = [...(first ? [first] : []), ...joinable.map(({ slot }) => slot)];
  return {
    slots: [...byStart.values()].toSorted((a, b) => a.start - b.start),
    first: all.toSorted((a, b) => a.start - b.start)[0] ?? null,
  };
}
