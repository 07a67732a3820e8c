import {
  firstAvailable,
  horizonReach,
  offeredSlots,
  type OfferContext,
  type Slot,
} from '@slotkit/shared/availability';
import { minuteAtOrBefore, type Interval } from '@slotkit/shared/time';
import type { Reader } from '../db/database.ts';
import { countedStartsOf, hostCalendars } from './calendar-store.ts';
import { joinableGroups, withGroups } from './joinable-groups.ts';
import { isLimited, rulesOf, type Offer } from './offer.ts';
import { openGroups } from './open-group-store.ts';

/** What is asked about an offer: which starts, as of when, for whom. */
export interface SlotQuery {
  readonly range: Interval;
  readonly nowAt: number;
  /** The booking that is to be moved: its own old time is no conflict. */
  readonly exceptBookingId?: string | null;
}

/** The slots of a range, and the first one from now on whatever the range; null when nothing is free up to the horizon. */
export interface ListedSlots {
  readonly slots: readonly Slot[];
  readonly first: Slot | null;
}

/** Lists what an offer has free, by the rules that also accept a booking. */
export async function listSlots(reader: Reader, offer: Offer, query: SlotQuery): Promise<ListedSlots> {
  const horizon = horizonReach({
    rules: rulesOf(offer.eventType, offer.durationMinutes, []),
    nowAt: query.nowAt,
  });
  const now = minuteAtOrBefore(query.nowAt);
  // Nothing is offered outside the horizon or before now, so calendars are read no further than that.
  const reach: Interval = { start: Math.max(now, horizon.start), end: Math.max(now, horizon.end) };
  const calendarQuery = { range: reach, nowAt: query.nowAt, exceptBookingId: query.exceptBookingId };
  const calendars = await hostCalendars(reader, offer.hosts, calendarQuery);
  const counted = isLimited(offer.eventType)
    ? await countedStartsOf(reader, offer.eventType.id, calendarQuery)
    : [];
  const context: OfferContext = {
    rules: rulesOf(offer.eventType, offer.durationMinutes, counted),
    nowAt: query.nowAt,
  };
  const range = {
    start: Math.max(query.range.start, reach.start),
    end: Math.min(query.range.end, reach.end),
  };
  const slots = range.end > range.start ? offeredSlots(calendars, offer.hostsNeeded, context, range) : [];
  const first = firstAvailable(calendars, offer.hostsNeeded, context);
  if (offer.eventType.settings.strategy !== 'group') return { slots, first };
  const groups = await openGroups(reader, offer, calendarQuery);
  return withGroups(offer, { slots, first }, joinableGroups(calendars, context, groups), range);
}
