import type { HostsNeeded, OfferRules } from '@slotkit/shared/availability';
import { AppError, notFound, unprocessable } from '@slotkit/shared';
import type { Minute } from '@slotkit/shared/time';
import type { EventTypeRecord, LocationRecord, PoolHost } from '../event-types/event-type.ts';
import { mayNameHost, usualLocation } from '../event-types/for-host.ts';

/** What a caller picked besides the start. */
export interface Choice {
  readonly durationMinutes?: number | undefined;
  readonly hostId?: string | undefined;
  /**
   * The host that was agreed on already, by a hold or as a booking that moves: it stays unless another is named, whether or not it
   * could be. One that left the pool binds nobody any more.
   */
  readonly keptHostId?: string | undefined;
  readonly locationId?: string | undefined;
}

/** A choice that was checked against the event type: what is offered, by whom, where. */
export interface Offer {
  readonly eventType: EventTypeRecord;
  readonly durationMinutes: number;
  /** The hosts that may take it, sorted by id. */
  readonly hosts: readonly PoolHost[];
  readonly hostsNeeded: HostsNeeded;
  readonly location: LocationRecord | null;
  /** Whether the caller named the host, or one was agreed on already. */
  readonly hostChosen: boolean;
}

/**
 * Checks what was picked. Throws 422 for a duration or host choice that the event type does not have, 404 for a host outside its
 * pool or a location that it does not offer. Without a location the first one counts that the host serves.
 */
export function offerOf(eventType: EventTypeRecord, choice: Choice): Offer {
  const { settings } = eventType;
  const location =
    choice.locationId === undefined
      ? usualLocation(eventType, choice.hostId ?? choice.keptHostId)
      : locationOf(eventType, choice.locationId);
  const pool = eventType.hosts.filter(({ id }) => location?.hostIds?.includes(id) ?? true);
  const hostsNeeded = settings.strategy === 'collective' ? 'all' : 'one';
  const kept = hostsNeeded === 'one' ? pool.find(({ id }) => id === choice.keptHostId) : undefined;
  const isKept = choice.hostId === undefined || choice.hostId === kept?.id;
  const chosen = isKept ? kept : hostOf(eventType, pool, choice.hostId);
  return {
    eventType,
    durationMinutes: durationOf(eventType, choice.durationMinutes),
    hosts: chosen ? [chosen] : pool,
    hostsNeeded,
    location,
    hostChosen: chosen !== undefined,
  };
}

function durationOf({ settings: { durationsMinutes } }: EventTypeRecord, asked: number | undefined): number {
  const duration = asked ?? durationsMinutes[0];
  if (duration === undefined || !durationsMinutes.includes(duration))
    throw unprocessable(
      '/duration_minutes',
      `${asked} minutes is not offered; possible: ${durationsMinutes.join(', ')}.`,
    );
  return duration;
}

function locationOf({ locations }: EventTypeRecord, asked: string): LocationRecord {
  const location = locations.find(({ id }) => id === asked);
  if (!location) throw new AppError('not_found', `The event type does not offer a location ${asked}.`);
  return location;
}

function hostOf(eventType: EventTypeRecord, pool: readonly PoolHost[], asked: string): PoolHost {
  if (!eventType.hosts.some(({ id }) => id === asked)) throw notFound('host of this event type');
  if (!mayNameHost(eventType))
    throw unprocessable('/host_id', 'The host of this event type cannot be chosen.');
  const host = pool.find(({ id }) => id === asked);
  if (!host) throw unprocessable('/host_id', 'This host does not serve the location chosen.');
  return host;
}

/** The engine's rules for one duration of an event type. */
export const rulesOf = (
  { settings }: EventTypeRecord,
  durationMinutes: number,
  countedStarts: readonly Minute[],
): OfferRules => ({
  timezone: settings.timezone,
  durationMinutes,
  slotIntervalMinutes: settings.slotIntervalMinutes,
  bufferBeforeMinutes: settings.bufferBeforeMinutes,
  bufferAfterMinutes: settings.bufferAfterMinutes,
  minimumNoticeMinutes: settings.minimumNoticeMinutes,
  horizon: settings.horizon,
  whenCalendarUnknown: settings.whenCalendarUnknown,
  limits: settings.limits,
  countedStarts,
});

/** Whether bookings of this event type must be counted before one more is accepted. */
export const isLimited = ({ settings: { limits } }: EventTypeRecord): boolean =>
  limits.perDay !== undefined || limits.perWeek !== undefined;
