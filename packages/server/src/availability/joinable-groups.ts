import { whyNotJoined, type HostCalendar, type OfferContext, type Slot } from '@slotkit/shared/availability';
import type { Interval } from '@slotkit/shared/time';
import type { Offer } from './offer.ts';
import type { OpenGroup } from './open-group-store.ts';

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
  slots: readonly Slot[],
  groups: readonly OpenGroup[],
  range: Interval,
): Slot[] {
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
  for (const { start, hostId, seatsLeft } of groups)
    if (start >= range.start && start < range.end)
      add({ start, end: start + durationMinutes, hostIds: [hostId] }, seatsLeft);
  return [...byStart.values()].toSorted((a, b) => a.start - b.start);
}
