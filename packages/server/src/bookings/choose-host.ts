import { AppError } from '@slotkit/shared';
import { chooseByRotation } from '@slotkit/shared/assignment';
import {
  ruleNames,
  ruleSentences,
  takenRules,
  whyNotJoined,
  whyNotOffered,
  type OfferContext,
  type RuleName,
} from '@slotkit/shared/availability';
import { minuteAtOrBefore, type Interval } from '@slotkit/shared/time';
import { countedStartsOf, hostCalendars } from '../availability/calendar-store.ts';
import { isLimited, rulesOf, type Offer } from '../availability/offer.ts';
import { openGroups, type OpenGroup } from '../availability/open-group-store.ts';
import type { Reader } from '../db/database.ts';
import { poolOf } from '../event-types/event-type-store.ts';
import type { PoolHost } from '../event-types/event-type.ts';
import { readRotation } from '../event-types/rotation-store.ts';
import type { HostDecision } from './booking-record.ts';

/** A start that somebody wants, as of now. */
export interface Wish {
  readonly startAt: number;
  readonly nowAt: number;
  readonly waived: ReadonlySet<RuleName>;
  /** An own hold, or the booking that moves: no conflict. */
  readonly exceptBookingId: string | null;
  /** For one seat: a group that is there may be joined, in which an own held seat is no conflict. Left out, its time is taken. */
  readonly seat?: { readonly exceptHeldId: string | null };
  /** The host who has the booking now, or had the customer's last one: it takes this one too when it is free. */
  readonly keepHostId?: string | null;
}

/** Who takes the booking, primary first, and how that was decided. */
export interface ChosenHosts {
  readonly hosts: readonly PoolHost[];
  /** A turn of the rotation in it is not booked yet: `bookTurn` does that. */
  readonly decision: HostDecision;
  /** The group to join, by its booking's id; null to begin a booking. */
  readonly joins: string | null;
}

/**
 * Finds who takes a start, by the very rules that list slots, among the hosts of an offer as they stand now. Throws `slot_taken` when
 * somebody was faster, `slot_not_offered` with the rule in the way when nobody ever offered it, or nobody does any more.
 */
export async function chooseHosts(reader: Reader, asked: Offer, wish: Wish): Promise<ChosenHosts> {
  const offer = await withPresentHosts(reader, asked);
  if (offer.hosts.length === 0) throw asked.hosts.length === 0 ? nobodyServes() : nobodyLeft(asked);
  const { verdicts, groups, unknownHostIds } = await judge(reader, offer, wish);
  const free = offer.hosts.filter((_, index) => verdicts[index] === null);
  const needed = offer.hostsNeeded === 'all' ? offer.hosts.length : 1;
  if (free.length < needed || free.length === 0) throw notFree(verdicts);
  const kept = offer.hosts.length > needed ? free.find(({ id }) => id === wish.keepHostId) : undefined;
  const joinable = groups.filter(
    ({ hostId, seatsLeft }) => seatsLeft > 0 && free.some(({ id }) => id === hostId),
  );
  const joined = joinable.find(({ hostId }) => hostId === kept?.id) ?? joinable[0];
  const chosen = joined
    ? decideFor(offer, free, joined)
    : kept
      ? decided(offer, free, [kept], 'kept')
      : await decideAmong(reader, offer, free);
  const calendarUnknown = unknownHostIds.filter((hostId) => chosen.hosts.some(({ id }) => id === hostId));
  return calendarUnknown.length === 0
    ? chosen
    : { ...chosen, decision: { ...chosen.decision, calendarUnknown } };
}

/**
 * The offer was made before calendars were asked and locks taken: whoever left its pool meanwhile, or takes no bookings any more, is left
 * out, and the others have the hours that they have now. A colleague who steps in was in no pool.
 */
async function withPresentHosts(reader: Reader, offer: Offer): Promise<Offer> {
  const { eventType } = offer;
  const present = new Map((await poolOf(reader, eventType.id)).map((host) => [host.id, host]));
  const wasInPool = new Set(eventType.hosts.map(({ id }) => id));
  const hosts = offer.hosts.flatMap((host) => present.get(host.id) ?? (wasInPool.has(host.id) ? [] : [host]));
  return { ...offer, hosts };
}

/** What an answer of a calendar could change. */
const openRules: ReadonlySet<RuleName | null> = new Set([
  null,
  'external_busy',
  'calendar_unknown',
  'buffer',
]);

/** The hosts who would take a start if only their calendars elsewhere let them: those are worth asking. */
export async function hostsWorthAsking(reader: Reader, offer: Offer, wish: Wish): Promise<string[]> {
  const { verdicts } = await judge(reader, offer, wish);
  return offer.hosts.filter((_, index) => openRules.has(verdicts[index] ?? null)).map(({ id }) => id);
}

interface Judgement {
  /** Of the hosts in their order: the rule in the way, or none. */
  readonly verdicts: readonly (RuleName | null)[];
  readonly groups: readonly OpenGroup[];
  /** Hosts whose calendars elsewhere are not known at that time. */
  readonly unknownHostIds: readonly string[];
}

async function judge(reader: Reader, offer: Offer, wish: Wish): Promise<Judgement> {
  const start = wish.startAt / 60_000;
  const minute = minuteAtOrBefore(wish.startAt);
  const range: Interval = { start: minute, end: minute + offer.durationMinutes };
  const query = { range, nowAt: wish.nowAt, exceptBookingId: wish.exceptBookingId };
  const calendars = await hostCalendars(reader, offer.hosts, query);
  const counted = isLimited(offer.eventType) ? await countedStartsOf(reader, offer.eventType.id, query) : [];
  const context: OfferContext = {
    rules: rulesOf(offer.eventType, offer.durationMinutes, counted),
    nowAt: wish.nowAt,
    waived: wish.waived,
  };
  const groups = wish.seat ? await openGroups(reader, offer, { ...query, ...wish.seat }, wish.startAt) : [];
  const verdicts = calendars.map((calendar) => {
    const group = groups.find(({ hostId, seatsLeft }) => hostId === calendar.hostId && seatsLeft > 0);
    return group ? whyNotJoined(calendar, context, group) : whyNotOffered(calendar, context, start);
  });
  const unknownHostIds = calendars
    .filter(({ calendarUnknown = [] }) =>
      calendarUnknown.some((unknown) => unknown.start < range.end && range.start < unknown.end),
    )
    .map(({ hostId }) => hostId);
  return { verdicts, groups, unknownHostIds };
}

/** A group that has begun is filled before another one begins, whoever hosts it. */
const decideFor = (
  offer: Offer,
  free: readonly PoolHost[],
  { hostId, bookingId }: OpenGroup,
): ChosenHosts => ({
  ...decided(
    offer,
    free,
    free.filter(({ id }) => id === hostId),
    'group',
  ),
  joins: bookingId,
});

const decided = (
  offer: Offer,
  free: readonly PoolHost[],
  hosts: readonly PoolHost[],
  because: HostDecision['because'],
): ChosenHosts => ({
  hosts,
  decision: { considered: offer.hosts.map(({ id }) => id), free: free.map(({ id }) => id), because },
  joins: null,
});

async function decideAmong(reader: Reader, offer: Offer, free: readonly PoolHost[]): Promise<ChosenHosts> {
  if (offer.hostsNeeded === 'all') return decided(offer, free, free, 'all_hosts');
  if (offer.hostChosen) return decided(offer, free, free, 'chosen');
  if (offer.hosts.length === 1) return decided(offer, free, free, 'only_host');
  const { distribution } = offer.eventType.settings;
  // Read anew: the offer was made before the locks were taken.
  const { standings, latest } = await readRotation(reader, offer.eventType.id);
  const standing = standings.filter(({ hostId }) => free.some(({ id }) => id === hostId));
  const { hostId } = chooseByRotation(distribution, standing);
  const chosen = decided(
    offer,
    free,
    free.filter(({ id }) => id === hostId),
    distribution,
  );
  const turn = { distribution, free: standing, chose: hostId, after: latest, cursor: null };
  return { ...chosen, decision: { ...chosen.decision, turn } };
}

/** A place can be without hosts for a while, such as a meeting by somebody's calendar that is not connected any more. */
const nobodyServes = (): AppError =>
  new AppError('slot_not_offered', 'Nobody serves this location at the moment.', {
    errors: [{ pointer: '/location_id', detail: 'is served by nobody at the moment' }],
  });

/** Whoever would have taken the booking left the event type, or takes no bookings any more. */
const nobodyLeft = ({ hostChosen }: Offer): AppError =>
  new AppError('slot_not_offered', 'Nobody takes this booking any more.', {
    errors: [{ pointer: hostChosen ? '/host_id' : '/start', detail: 'is offered by nobody any more' }],
  });

function notFree(verdicts: readonly (RuleName | null)[]): AppError {
  const rules = verdicts.filter((verdict) => verdict !== null);
  if (rules.some((rule) => takenRules.has(rule))) return slotTaken();
  // The host that came closest says why.
  const because = ruleNames.findLast((rule) => rules.includes(rule)) ?? 'working_hours';
  return new AppError('slot_not_offered', `This start is not offered: ${ruleSentences[because]}.`, {
    errors: [{ pointer: '/start', detail: `is not offered (${because})` }],
    extra: { because },
  });
}

/** What the timeline says of a choice besides the hosts. */
export const noteOfChoice = ({ calendarUnknown }: HostDecision): { calendar_unknown?: readonly string[] } =>
  calendarUnknown ? { calendar_unknown: calendarUnknown } : {};

/** Somebody else has the time. */
export const slotTaken = (): AppError =>
  new AppError('slot_taken', 'Somebody else has just taken this time. Please choose another one.');
