import type { MemberClient } from '@slotkit/shared/client';
import type { EventType, Location } from './console-shapes.ts';

/** One thing to choose from. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** What bookings are made of besides their own words. */
export interface Listing {
  readonly eventTypes: readonly EventType[];
  readonly locations: readonly Location[];
  readonly hosts: readonly Choice[];
}

/** Names for ids: read once, and again after a failure. The lists are short: a page of each holds them. */
export class Directory {
  readonly #client: MemberClient;
  #listing: Promise<Listing> | null = null;

  constructor(client: MemberClient) {
    this.#client = client;
  }

  /** Rejects with what the client throws. */
  read(): Promise<Listing> {
    this.#listing ??= this.#fetch();
    this.#listing.catch(() => (this.#listing = null));
    return this.#listing;
  }

  /** Reads anew the next time: something was renamed, added or taken away. */
  forget(): void {
    this.#listing = null;
  }

  async #fetch(): Promise<Listing> {
    const params = { query: { limit: 200 } };
    const [eventTypes, locations, hosts] = await Promise.all([
      this.#client.get('/v1/event-types', { params }),
      this.#client.get('/v1/locations', { params }),
      this.#client.get('/v1/hosts', { params }),
    ]);
    return { eventTypes: eventTypes.data, locations: locations.data, hosts: hosts.data };
  }
}

/** The hosts that can take a booking of an event type; every host where its own are not known. */
export function hostsFor({ eventTypes, hosts }: Listing, eventTypeId: string): readonly Choice[] {
  const own = eventTypes.find(({ id }) => id === eventTypeId)?.hosts;
  return own ? hosts.filter(({ id }) => own.some(({ host_id }) => host_id === id)) : hosts;
}
