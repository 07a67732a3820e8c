import type { Slot } from '@slotkit/shared/availability';
import { formatMinute, groupByLocalDay, type Interval } from '@slotkit/shared/time';
import type { CompactSlots, Slots } from '@slotkit/shared/wire';
import type { Offer } from './offer.ts';
import type { ListedSlots } from './slot-service.ts';

/** The start and end of a time as the wire says them. */
export const presentPeriod = ({ start, end }: Interval): { start: string; end: string } => ({
  start: formatMinute(start),
  end: formatMinute(end),
});
const period = (slot: Slot | null) => slot && presentPeriod(slot);

/** Whether an answer says who the hosts of a slot are. */
const showsHosts = ({ eventType: { settings } }: Offer): boolean => settings.assignment === 'pick';

/** Whether the answer in this shape tells anything of the hosts of a slot. */
export const needsHosts = (offer: Offer, isCompact: boolean): boolean => !isCompact || showsHosts(offer);

/** The plain answer of the slots call. Who sees hosts is told which of them are free, whoever chooses. */
export const presentSlots = (
  offer: Offer,
  timezone: string,
  { slots, first }: ListedSlots,
  seesHost: ((hostId: string) => boolean) | null = null,
): Slots => ({
  timezone,
  duration_minutes: offer.durationMinutes,
  slots: slots.map((slot) => ({
    ...presentPeriod(slot),
    ...(showsHosts(offer)
      ? { hosts: [...slot.hostIds] }
      : seesHost && { hosts: slot.hostIds.filter(seesHost) }),
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
  const hasSeats = offer.eventType.settings.strategy === 'group';
  const isPlain = !hasSeats && !showsHosts(offer);
  const slotAt = new Map(isPlain ? [] : slots.map((slot) => [slot.start, slot]));
  const days = groupByLocalDay(
    timezone,
    slots.map(({ start }) => start),
  ).map((group) => ({
    date: group.day,
    first: formatMinute(group.first),
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
