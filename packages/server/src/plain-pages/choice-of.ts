import type { Choice } from '../availability/offer.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import { mayNameHost } from '../event-types/for-host.ts';
import type { Asked } from './asked.ts';

/** What an address picks of an event type: a duration, host or place that it does not have counts as not picked. */
export function choiceOf({ settings, hosts, locations }: EventTypeRecord, asked: Asked): Choice {
  const duration = asked.duration === undefined ? undefined : Number(asked.duration);
  const host = mayNameHost({ settings, hosts }) ? hosts.find(({ id }) => id === asked.host) : undefined;
  const location = locations.find(({ id }) => id === asked.location);
  const isServed = location?.hostIds?.includes(host?.id ?? '') ?? true;
  return {
    durationMinutes:
      duration !== undefined && settings.durationsMinutes.includes(duration) ? duration : undefined,
    hostId: host?.id,
    locationId: host === undefined || isServed ? location?.id : undefined,
  };
}
