import { explainSentence, type ExplainCode, type Obstacle, type Reason } from '@slotkit/shared/availability';
import { formatInstant, instantOfMinute, type Interval, type Minute } from '@slotkit/shared/time';
import type {
  DayExplanation,
  ExplainedObstacle,
  ExplainedReason,
  StartExplanation,
} from '@slotkit/shared/wire';
import type { ExplainedOfferDay, ExplainedOfferStart } from './explain-service.ts';
import type { Offer } from './offer.ts';
import { presentPeriod } from './present-slots.ts';

/** What the one who asks may see, beyond the event type itself. */
export interface ExplanationView {
  readonly timezone: string;
  readonly seesHost: (hostId: string) => boolean;
  readonly seesBooking: (bookingId: string) => boolean;
}

/** The ids of all bookings that an explanation would name. */
export function namedBookings({ hosts }: ExplainedOfferStart | ExplainedOfferDay): string[] {
  const reasons = hosts.flatMap(({ verdict }): readonly Reason[] => {
    if (verdict === null) return [];
    return 'effects' in verdict ? verdict.effects : verdict;
  });
  const ids = reasons.flatMap(({ obstacles }) => obstacles.flatMap(({ bookingId }) => bookingId ?? []));
  return [...new Set(ids)];
}

/** The explanation of a start as one caller may see it. */
export function presentStartExplanation(
  { offer, hosts, problem }: ExplainedOfferStart,
  startAt: number,
  view: ExplanationView,
): StartExplanation {
  const offers = ({ verdict }: (typeof hosts)[number]): boolean => verdict?.length === 0;
  return {
    ...common(offer, problem, hosts, offers, view),
    start: formatInstant(startAt),
    end: formatInstant(startAt + offer.durationMinutes * 60_000),
    offered: problem === null,
    hosts: hosts
      .filter(({ id }) => view.seesHost(id))
      .map((host) => ({
        id: host.id,
        name: host.name,
        offered: offers(host),
        because:
          host.exclusion === null
            ? (host.verdict ?? []).map((reason) => presentReason(reason, view))
            : [{ ...problemOf(host.exclusion), binds: 'everybody', obstacles: [] }],
      })),
  };
}

/** The explanation of a day as one caller may see it. */
export function presentDayExplanation(
  { offer, hosts, starts, problem }: ExplainedOfferDay,
  day: string,
  bounds: Interval,
  view: ExplanationView,
): DayExplanation {
  return {
    ...common(offer, problem, hosts, ({ id }) => starts.some(({ hostIds }) => hostIds.includes(id)), view),
    day,
    ...presentPeriod(bounds),
    starts: starts.map(({ start, offered, hostIds }) => ({
      start: instant(start),
      offered,
      hosts_offering: hostIds.length,
    })),
    hosts: hosts
      .filter(({ id }) => view.seesHost(id))
      .map(({ id, name, exclusion, verdict }) => {
        const empty = exclusion ?? verdict?.empty ?? null;
        return {
          id,
          name,
          because: empty === null ? [] : [problemOf(empty)],
          working_time: (verdict?.workingTime ?? []).map(presentPeriod),
          exceptions: (verdict?.exceptions ?? []).map((one) => ({ type: one.type, ...presentPeriod(one) })),
          starts: (verdict?.starts ?? []).map(({ start, rules }) => ({
            start: instant(start),
            offered: rules.length === 0,
            because: [...rules],
          })),
          removed: (verdict?.effects ?? []).map((effect) => ({
            ...presentReason(effect, view),
            starts: effect.removed,
            alone: effect.alone,
          })),
        };
      }),
  };
}

function common<Host extends { readonly id: string }>(
  { eventType, durationMinutes, location }: Offer,
  problem: ExplainCode | null,
  hosts: readonly Host[],
  offers: (host: Host) => boolean,
  view: ExplanationView,
) {
  const hidden = hosts.filter(({ id }) => !view.seesHost(id));
  const { id, slug, title, settings } = eventType;
  return {
    event_type: { id, slug, title, strategy: settings.strategy },
    timezone: view.timezone,
    duration_minutes: durationMinutes,
    location_id: location?.id ?? null,
    because: problem === null ? [] : [problemOf(problem)],
    hidden_hosts: { count: hidden.length, offering: hidden.filter(offers).length },
  };
}

const instant = (minute: Minute): string => formatInstant(instantOfMinute(minute));
const border = (minute: Minute): string | null => (Number.isFinite(minute) ? instant(minute) : null);
const problemOf = (code: ExplainCode) => ({ code, detail: explainSentence(code) });

const presentReason = ({ rule, binds, obstacles }: Reason, view: ExplanationView): ExplainedReason => ({
  ...problemOf(rule),
  binds,
  obstacles: obstacles.map((obstacle) => presentObstacle(obstacle, view)),
});

const presentObstacle = (
  { kind, start, end, bookingId, limit }: Obstacle,
  { seesBooking }: ExplanationView,
): ExplainedObstacle => ({
  kind,
  start: border(start),
  end: border(end),
  ...(bookingId !== undefined && seesBooking(bookingId) && { booking_id: bookingId }),
  ...(limit && { limit: { ...limit } }),
});
