import { notFound } from '@slotkit/shared';
import {
  explainDay,
  explainStart,
  type ExplainedDay,
  type HostCalendar,
  type HostExclusion,
  type OfferContext,
  type OfferProblem,
  type Reason,
} from '@slotkit/shared/availability';
import { minuteAtOrBefore, type Interval } from '@slotkit/shared/time';
import type { Reader } from '../db/database.ts';
import { inactiveHosts } from '../event-types/event-type-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { usualLocation } from '../event-types/for-host.ts';
import { countedStartsOf, hostCalendars } from './calendar-store.ts';
import { isLimited, offerOf, rulesOf, type Choice, type Offer } from './offer.ts';
import { openGroups, type OpenGroup } from './open-group-store.ts';
import { requireExplainable } from './slot-range.ts';

/** What the rules say of one host; null with the reason for one who is not asked. */
export interface ExplainedHost<Verdict> {
  readonly id: string;
  readonly name: string;
  readonly exclusion: HostExclusion | null;
  readonly verdict: Verdict | null;
}

/** A start as each host sees it. */
export interface ExplainedOfferStart {
  readonly offer: Offer;
  readonly hosts: readonly ExplainedHost<readonly Reason[]>[];
  /** Null when the event type offers it. */
  readonly problem: OfferProblem | null;
}

/** A span as each host sees it. */
export interface ExplainedOfferDay {
  readonly offer: Offer;
  readonly hosts: readonly ExplainedHost<ExplainedDay>[];
  /** The starts of anybody's grid, and who offers each of them. */
  readonly starts: readonly {
    readonly start: number;
    readonly hostIds: readonly string[];
    readonly offered: boolean;
  }[];
  /** Null when a start is offered. */
  readonly problem: OfferProblem | null;
}

/**
 * Explains why a start, an instant in epoch milliseconds, is or is not offered, by the rules that list and accept. Throws 404 for a host
 * outside the pool or a location that is not offered, 422 for a duration that is not, 400 for years at the ends of the calendar.
 */
export async function explainOfferStart(
  reader: Reader,
  eventType: EventTypeRecord,
  choice: Choice,
  startAt: number,
  nowAt: number,
): Promise<ExplainedOfferStart> {
  const { offer, excluded, isShown } = await readOffer(reader, eventType, choice);
  const minute = minuteAtOrBefore(startAt);
  const range = { start: minute, end: minute + offer.durationMinutes };
  requireExplainable('start', range);
  const { calendars, context, groupsOf } = await readJudgement(reader, offer, range, nowAt);
  const verdicts = calendars.map((calendar) =>
    explainStart(calendar, context, startAt / 60_000, groupsOf(calendar)),
  );
  const offering = verdicts.filter((reasons) => reasons.length === 0).length;
  return {
    offer,
    hosts: [...asked(offer, verdicts), ...excluded].filter(isShown).toSorted(byId),
    problem: problemOf(offer, offering),
  };
}

/** The same for every start of anybody's grid within a span, such as a day. */
export async function explainOfferDay(
  reader: Reader,
  eventType: EventTypeRecord,
  choice: Choice,
  span: Interval,
  nowAt: number,
): Promise<ExplainedOfferDay> {
  requireExplainable('day', span);
  const { offer, excluded, isShown } = await readOffer(reader, eventType, choice);
  const { calendars, context, groupsOf } = await readJudgement(reader, offer, span, nowAt);
  const days = calendars.map((calendar) => explainDay(calendar, context, span, groupsOf(calendar)));
  const hostIdsAt = new Map<number, string[]>();
  for (const [index, { starts }] of days.entries())
    for (const { start, rules } of starts) {
      const there = hostIdsAt.get(start) ?? [];
      const id = offer.hosts[index]?.id;
      hostIdsAt.set(start, rules.length === 0 && id !== undefined ? [...there, id] : there);
    }
  const starts = [...hostIdsAt]
    .map(([start, hostIds]) => ({ start, hostIds, offered: problemOf(offer, hostIds.length) === null }))
    .toSorted((a, b) => a.start - b.start);
  const most = Math.max(0, ...starts.map(({ hostIds }) => hostIds.length));
  return {
    offer,
    hosts: [...asked(offer, days), ...excluded].filter(isShown).toSorted(byId),
    starts,
    problem: problemOf(offer, most),
  };
}

interface Asked {
  /** With the hosts that may take it. */
  readonly offer: Offer;
  readonly excluded: readonly ExplainedHost<never>[];
  readonly isShown: (host: { readonly id: string }) => boolean;
}

/** A host that was named narrows the question, except where all are needed: there it only narrows the answer. */
async function readOffer(
  reader: Reader,
  eventType: EventTypeRecord,
  { hostId, ...choice }: Choice,
): Promise<Asked> {
  const locationId = choice.locationId ?? usualLocation(eventType, hostId)?.id;
  const pool = offerOf(eventType, { ...choice, locationId });
  const isShown = ({ id }: { readonly id: string }): boolean => hostId === undefined || id === hostId;
  const elsewhere = eventType.hosts.filter(({ id }) => !pool.hosts.some((host) => host.id === id));
  const exclude =
    (exclusion: HostExclusion) =>
    ({ id, name }: { readonly id: string; readonly name: string }) => ({
      id,
      name,
      exclusion,
      verdict: null,
    });
  const excluded = [
    ...elsewhere.map(exclude('other_location')),
    ...(await inactiveHosts(reader, eventType.id)).map(exclude('host_inactive')),
  ];
  if (![...pool.hosts, ...excluded].some(isShown)) throw notFound('host of this event type');
  const offer = pool.hostsNeeded === 'all' ? pool : { ...pool, hosts: pool.hosts.filter(isShown) };
  return { offer, excluded, isShown };
}

interface Judgement {
  /** In the order of the offer's hosts. */
  readonly calendars: readonly HostCalendar[];
  readonly context: OfferContext;
  readonly groupsOf: (calendar: HostCalendar) => readonly OpenGroup[];
}

async function readJudgement(
  reader: Reader,
  offer: Offer,
  range: Interval,
  nowAt: number,
): Promise<Judgement> {
  const query = { range, nowAt };
  const { eventType } = offer;
  const calendars = await hostCalendars(reader, offer.hosts, query);
  const counted = isLimited(eventType) ? await countedStartsOf(reader, eventType.id, query) : [];
  const isGroup = eventType.settings.strategy === 'group';
  const groups = isGroup && offer.hosts.length > 0 ? await openGroups(reader, offer, query) : [];
  return {
    calendars,
    context: { rules: rulesOf(eventType, offer.durationMinutes, counted), nowAt },
    groupsOf: ({ hostId }) => groups.filter((group) => group.hostId === hostId),
  };
}

const asked = <Verdict>({ hosts }: Offer, verdicts: readonly Verdict[]): ExplainedHost<Verdict>[] =>
  hosts.map(({ id, name }, index) => ({ id, name, exclusion: null, verdict: verdicts[index] ?? null }));

const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);

function problemOf({ hosts, hostsNeeded }: Offer, offering: number): OfferProblem | null {
  if (hosts.length === 0) return 'no_hosts';
  if (hostsNeeded === 'all') return offering === hosts.length ? null : 'not_every_host';
  return offering > 0 ? null : 'no_host_free';
}
