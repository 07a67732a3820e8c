import type { MemberClient } from '@slotkit/shared/client';
import { allRows } from './all-rows.ts';
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

/** How old names may grow: nobody tells of what others rename, add and take away. */
const readAgainMs = 5 * 60_000;

/** Names for ids: read once in a while, and again after a failure. The lists are short: most have a single page. */
export class Directory {
  readonly #client: MemberClient;
  readonly #now: () => number;
  #listing: Promise<Listing> | null = null;
  #readAt = 0;

  /** `now` tells the time in epoch milliseconds. */
  constructor(client: MemberClient, now: () => number) {
    this.#client = client;
    this.#now = now;
  }

  /** Rejects with what the client throws. */
  read(): Promise<Listing> {
    const now = this.#now();
    if (this.#listing !== null && now - this.#readAt < readAgainMs) return this.#listing;
    const reading = this.#fetch();
    this.#listing = reading;
    this.#readAt = now;
    reading.catch(() => {
      if (this.#listing === reading) this.#listing = null;
    });
    return reading;
  }

  /** Reads anew the next time: something was renamed, added or taken away, or may have been. */
  forget(): void {
    this.#listing = null;
  }

  async #fetch(): Promise<Listing> {
    const client = this.#client;
    const limit = 200;
    const [eventTypes, locations, hosts] = await Promise.all([
      allRows((start) => client.get('/v1/event-types', { params: { query: { limit, ...start } } })),
      allRows((start) => client.get('/v1/locations', { params: { query: { limit, ...start } } })),
      allRows((start) => client.get('/v1/hosts', { params: { query: { limit, ...start } } })),
    ]);
    return { eventTypes, locations, hosts };
  }
}

/** The hosts that can take a booking of an event type; every host where its own are not known. */
export function hostsFor({ eventTypes, hosts }: Listing, eventTypeId: string): readonly Choice[] {
  const own = eventTypes.find(({ id }) => id === eventTypeId)?.hosts;
  return own ? hosts.filter(({ id }) => own.some(({ host_id }) => host_id === id)) : hosts;
}
