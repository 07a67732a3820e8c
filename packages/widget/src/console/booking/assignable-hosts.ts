import type { MemberClient } from '@slotkit/shared/client';
import type { Booking } from '../console-shapes.ts';
import type { Choice, Listing } from '../directory.ts';
import { hostStanding, type HostStanding } from './host-standing.ts';

/**
 * Who else could host a booking: of an event type that chooses from a pool those in it, else any colleague who can step in; those alone
 * who serve its place.
 */
export function assignableHosts(
  { eventTypes, locations, hosts }: Listing,
  { event_type, hosts: own, location }: Pick<Booking, 'event_type' | 'hosts' | 'location'>,
): readonly Choice[] {
  const pool = eventTypes.find(({ id }) => id === event_type.id)?.hosts;
  const isFromPool = event_type.strategy === 'round_robin' && pool !== undefined;
  const serving = locations.find(({ id }) => id === location?.id)?.host_ids ?? null;
  return hosts.filter(
    ({ id }) =>
      !own.some((host) => host.id === id) &&
      (!isFromPool || pool.some(({ host_id }) => host_id === id)) &&
      (serving?.includes(id) ?? true),
  );
}

/** What was settled when the time was agreed on. */
const agreed = ['grid', 'past'];

/** How the hosts of the event type stand to the time of a booking; of others nothing is known. Throws what the client throws. */
export async function readStandings(
  client: MemberClient,
  { event_type, start, duration_minutes, location }: Booking,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, HostStanding>> {
  const query = {
    event_type_id: event_type.id,
    start,
    duration_minutes,
    ...(location && { location_id: location.id }),
  };
  const answer = await client.get('/v1/availability/explain', { params: { query }, signal });
  const hosts = 'offered' in answer ? answer.hosts : [];
  return new Map(hosts.map((host) => [host.id, hostStanding(host, true, agreed)]));
}
