import type { Slot } from '@slotkit/shared/availability';
import {
  formatInstant,
  groupByLocalDay,
  instantOfMinute,
  type Interval,
  type Minute,
} from '@slotkit/shared/time';
import type { CompactSlots, Slots } from '@slotkit/shared/wire';
import type { Offer } from './offer.ts';
import type { ListedSlots } from './slot-service.ts';

const instant = (minute: Minute): string => formatInstant(instantOfMinute(minute));
/** The start and end of a time as the wire says them. */
export const presentPeriod = ({ start, end }: Interval): { start: string; end: string } => ({
  start: instant(start),
  end: instant(end),
});
const period = (slot: Slot | null) => slot && presentPeriod(slot);
const showsHosts = ({ eventType: { settings } }: Offer): boolean => settings.assignment === 'pick';

/** The plain answer of the slots call. */
export const presentSlots = (offer: Offer, timezone: string, { slots, first }: ListedSlots): Slots => ({
  timezone,
  duration_minutes: offer.durationMinutes,
  slots: slots.map((slot) => ({
    ...presentPeriod(slot),
    ...(showsHosts(offer) && { hosts: [...slot.hostIds] }),
    hosts_free: slot.hostIds.length,
    ...(slot.seatsLeft !== undefined && { seats_left: slot.seatsLeft }),
  })),
  first_available: period(first),
});

/** The compact answer: per date of the viewer's zone its first instant and the minutes elapsed since. */
export function presentCompactSlots(
  offer: Offer,
  timezone: string,
  { slots, first }: ListedSlots,
): CompactSlots {
  const slotAt = new Map(slots.map((slot) => [slot.start, slot]));
  const hasSeats = offer.eventType.settings.strategy === 'group';
  const days = groupByLocalDay(
    timezone,
    slots.map(({ start }) => start),
  ).map((group) => ({
    date: group.day,
    first: instant(group.first),
    minutes: [...group.minutesSinceFirst],
    ...(showsHosts(offer) && {
      hosts: group.minutesSinceFirst.map((minutes) => [
        ...(slotAt.get(group.first + minutes)?.hostIds ?? []),
      ]),
    }),
    ...(hasSeats && {
      seats_left: group.minutesSinceFirst.map((minutes) => slotAt.get(group.first + minutes)?.seatsLeft ?? 0),
    }),
  }));
  return { timezone, duration_minutes: offer.durationMinutes, days, first_available: period(first) };
}
