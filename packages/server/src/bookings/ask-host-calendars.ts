import type { Offer } from '../availability/offer.ts';
import { askCalendars, haveCalendars } from '../calendar/ask-calendars.ts';
import type { Deps } from '../deps.ts';
import { hostsWorthAsking, type Wish } from './choose-host.ts';

const minuteMs = 60_000;

/**
 * Asks, before a transaction, the calendars of those hosts who might take a start, so that the transaction judges by answers of this
 * moment. It takes no longer than the settings say, and nothing when no host has a calendar elsewhere.
 */
export async function askHostCalendars(deps: Deps, offer: Offer, wish: Omit<Wish, 'nowAt'>): Promise<void> {
  const { db, clock } = deps;
  const hostIds = offer.hosts.map(({ id }) => id);
  if (!Number.isFinite(wish.startAt) || !(await haveCalendars(db.read, hostIds))) return;
  const { bufferBeforeMinutes, bufferAfterMinutes } = offer.eventType.settings;
  const worthAsking = await hostsWorthAsking(db.read, offer, { ...wish, nowAt: clock.now() });
  await askCalendars(deps, worthAsking, {
    fromAt: wish.startAt - bufferBeforeMinutes * minuteMs,
    untilAt: wish.startAt + (offer.durationMinutes + bufferAfterMinutes) * minuteMs,
  });
}
