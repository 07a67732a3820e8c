import {
  horizonReach,
  offeredSlots,
  offeredStarts,
  type OfferContext,
  type Slot,
} from '@slotkit/shared/availability';
import { dayBounds, instantOfMinute, localDay, minuteAtOrBefore, type Interval } from '@slotkit/shared/time';
import type { Reader } from '../db/database.ts';
import { countedStartsOf, hostCalendars } from './calendar-store.ts';
import { joinableGroups, withGroups } from './joinable-groups.ts';
import { isLimited, rulesOf, type Offer } from './offer.ts';
import { openGroups } from './open-group-store.ts';
import { requireListable } from './require-listable.ts';
import { searchSteps } from './search-steps.ts';
import { Validity } from './validity.ts';

/** What is asked about an offer: which starts, as of when, for whom. */
export interface SlotQuery {
  readonly range: Interval;
  readonly nowAt: number;
  /** The booking that is to be moved: its own old time is no conflict. */
  readonly exceptBookingId?: string | null;
  /** Whether it matters who the hosts of a slot are; what is not a group is listed faster where it does not. */
  readonly namesHosts?: boolean;
  /** Whether a range with more than `requireListable` allows is refused. */
  readonly isBounded?: boolean;
}

/** The slots of a range, and the first one from now on whatever the range; null when nothing is free up to the horizon. */
export interface ListedSlots {
  readonly slots: readonly Slot[];
  readonly first: Slot | null;
  /** The first instant at which the clock alone may change this, in epoch milliseconds. */
  readonly validUntilAt: number;
}

/** Lists what an offer has free, by the rules that also accept a booking. Throws 400 where it is bounded and too much. */
export async function listSlots(reader: Reader, offer: Offer, query: SlotQuery): Promise<ListedSlots> {
  const { nowAt } = query;
  const validity = new Validity();
  const reach = reachOf(offer, nowAt, validity);
  const within = (range: Interval) =>
    slotsWithin(reader, offer, { ...query, range, validity, isBounded: false });
  const asked = {
    start: Math.max(query.range.start, reach.start),
    end: Math.min(query.range.end, reach.end),
  };
  const slots = await slotsWithin(reader, offer, { ...query, range: asked, validity });
  const first = await firstSlot(within, reach, asked, slots[0]);
  const { minimumNoticeMinutes } = offer.eventType.settings;
  // No listed slot starts earlier than the first one, so none leaves the list earlier.
  if (first) validity.endBy(instantOfMinute(first.start - minimumNoticeMinutes) + 1);
  return { slots, first, validUntilAt: validity.endsAt };
}

/** From now to the end of the horizon: nothing is offered outside. */
function reachOf({ eventType, durationMinutes }: Offer, nowAt: number, validity: Validity): Interval {
  const rules = rulesOf(eventType, durationMinutes, []);
  const now = minuteAtOrBefore(nowAt);
  const horizon = horizonReach({ rules, nowAt });
  if ('days' in rules.horizon)
    validity.endBy(instantOfMinute(dayBounds(rules.timezone, localDay(rules.timezone, now)).end));
  return { start: Math.max(now, horizon.start), end: Math.max(now, horizon.end) };
}

/** Looks before the range that was asked for, then within it, then behind it, and reads no more than it takes. */
async function firstSlot(
  within: (range: Interval) => Promise<readonly Slot[]>,
  reach: Interval,
  asked: Interval,
  firstAsked: Slot | undefined,
): Promise<Slot | null> {
  const isApart = asked.end <= asked.start;
  const before = isApart ? reach : { start: reach.start, end: asked.start };
  for (const step of searchSteps(before)) {
    const [first] = await within(step);
    if (first) return first;
  }
  if (firstAsked || isApart) return firstAsked ?? null;
  for (const step of searchSteps({ start: asked.end, end: reach.end })) {
    const [first] = await within(step);
    if (first) return first;
  }
  return null;
}

async function slotsWithin(
  reader: Reader,
  offer: Offer,
  query: SlotQuery & { readonly validity: Validity },
): Promise<readonly Slot[]> {
  const { range, nowAt } = query;
  if (range.end <= range.start) return [];
  const { eventType } = offer;
  const calendars = await hostCalendars(reader, offer.hosts, query);
  const counted = isLimited(eventType) ? await countedStartsOf(reader, eventType.id, query) : [];
  const context: OfferContext = { rules: rulesOf(eventType, offer.durationMinutes, counted), nowAt };
  if (eventType.settings.strategy !== 'group' && query.namesHosts === false)
    return offeredStarts(calendars, offer.hostsNeeded, context, range).map((start) => ({
      start,
      end: start + offer.durationMinutes,
      hostIds: [],
    }));
  if (query.isBounded) requireListable(calendars, offer, context, range);
  const slots = offeredSlots(calendars, offer.hostsNeeded, context, range);
  if (eventType.settings.strategy !== 'group') return slots;
  const groups = await openGroups(reader, offer, query);
  return withGroups(offer, slots, joinableGroups(calendars, context, groups), range);
}
