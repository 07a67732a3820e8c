import { notFound } from '@slotkit/shared';
import type { EventTypeRecord, LocationRecord } from './event-type.ts';

type Pool = Pick<EventTypeRecord, 'hosts' | 'settings'>;

/** Whether a customer may name the host: by picking one, by a link where that is allowed, or because there is only one. */
export const mayNameHost = ({ hosts, settings }: Pool): boolean =>
  settings.strategy !== 'collective' &&
  (settings.assignment === 'pick' || settings.allowForced || hosts.length === 1);

/** Where an event type takes place when nobody said where: the first of its locations, or the first that this host serves. */
export const usualLocation = (
  { locations }: Pick<EventTypeRecord, 'locations'>,
  hostId: string | undefined,
): LocationRecord | null =>
  locations.find((location) => hostId === undefined || isServedBy(location, hostId)) ?? locations[0] ?? null;

/**
 * Event types as a link to one host shows them: those that it takes part in, with that host alone and the places that it serves; as ever
 * where customers pick from all hosts, or none can be named. Throws 404 where there are none; all of them without a host.
 */
export function ofHost(
  eventTypes: readonly EventTypeRecord[],
  hostId: string | undefined,
): readonly EventTypeRecord[] {
  if (hostId === undefined) return eventTypes;
  const own = eventTypes.map((eventType) => forHost(eventType, hostId)).filter((one) => one !== null);
  if (own.length === 0) throw notFound('host of this event type');
  return own;
}

function forHost(eventType: EventTypeRecord, hostId: string): EventTypeRecord | null {
  const host = eventType.hosts.find(({ id }) => id === hostId);
  if (!host) return null;
  if (!mayNameHost(eventType) || eventType.settings.assignment === 'pick') return eventType;
  const locations = eventType.locations.filter((location) => isServedBy(location, hostId));
  return { ...eventType, hosts: [host], locations };
}

const isServedBy = ({ hostIds }: LocationRecord, hostId: string): boolean =>
  hostIds === null || hostIds.includes(hostId);
