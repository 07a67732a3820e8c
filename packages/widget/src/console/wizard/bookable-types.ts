import type { EventType, Location, SignedIn } from '../console-shapes.ts';
import type { Choice, Listing } from '../directory.ts';
import { hostReach } from '../host-reach.ts';

/** An event type that a member may book, with the places and hosts that it may book it with. */
export interface BookableType {
  readonly eventType: EventType;
  /** In the order of the event type; those alone that a host within reach serves. */
  readonly locations: readonly Location[];
  /** Those to whom the member may give bookings. */
  readonly hosts: readonly Choice[];
  /** Whether the pool has others, who are out of reach. */
  readonly hasOthers: boolean;
}

/** What a member may book, in the order of the listing: without a host, or without one within reach, nothing can be. */
export function bookableTypes(listing: Listing, signedIn: SignedIn): readonly BookableType[] {
  const reaches = hostReach(signedIn);
  return listing.eventTypes.flatMap((eventType) => {
    const pool = eventType.hosts.map(({ host_id: id }) => id);
    const isAll = eventType.strategy === 'collective';
    const within = isAll ? (mayBookAll(pool, signedIn) ? pool : []) : pool.filter(reaches);
    if (within.length === 0) return [];
    const nameOf = (id: string): string => listing.hosts.find((host) => host.id === id)?.name ?? '';
    return {
      eventType,
      locations: eventType.location_ids.flatMap((id) =>
        listing.locations.filter((one) => one.id === id && within.some((host) => serves(one, host))),
      ),
      hosts: within.map((id) => ({ id, name: nameOf(id) })),
      hasOthers: within.length < pool.length,
    };
  });
}

/** Of hosts that meet together the first one counts for whom only its own bookings are within reach. */
function mayBookAll(pool: readonly string[], signedIn: SignedIn): boolean {
  const counted = signedIn.member.permissions.edit === 'own' ? pool.toSorted().slice(0, 1) : pool;
  return counted.some(hostReach(signedIn));
}

const serves = ({ host_ids: hosts }: Location, hostId: string): boolean => hosts?.includes(hostId) ?? true;

/** The hosts of an event type who serve a place. */
export const hostsServing = ({ hosts }: BookableType, location: Location | null): readonly Choice[] =>
  location === null ? hosts : hosts.filter(({ id }) => serves(location, id));

/** Whether the host can be named where several could take it. */
export const canNameHost = ({
  eventType: { strategy, assignment, allow_forced: allowed },
}: BookableType): boolean => strategy === 'round_robin' && (assignment === 'pick' || allowed);
