import { notFound, unprocessable } from '@slotkit/shared';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Reader } from '../db/database.ts';
import { toPoolHost } from './event-type-store.ts';
import type { EventTypeRecord, PoolHost } from './event-type.ts';

/**
 * The host that a booking may be given to: one of the pool where the event type has a pool, for others any active host of the app, so
 * that a colleague can step in. Throws 404 for anybody else, 422 for a host that does not serve the booking's location.
 */
export async function assignableHost(
  reader: Reader,
  eventType: EventTypeRecord,
  { location }: Pick<BookingRecord, 'location'>,
  hostId: string,
): Promise<PoolHost> {
  const { strategy } = eventType.settings;
  const hasPool = strategy === 'round_robin' || strategy === 'collective';
  const ofPool = eventType.hosts.find(({ id }) => id === hostId);
  const host = ofPool ?? (hasPool ? null : await activeHost(reader, eventType.appId, hostId));
  if (!host) throw notFound(hasPool ? 'host of this event type' : 'host');
  const place = eventType.locations.find(({ id }) => id === location?.id);
  if (place?.hostIds?.includes(hostId) === false)
    throw unprocessable('/host_id', 'This host does not serve the location of the booking.');
  return host;
}

/** A host of an app as if it were in a pool that never chooses it. */
async function activeHost(reader: Reader, appId: string, id: string): Promise<PoolHost | null> {
  const row = await reader
    .selectFrom('hosts')
    .select(['id', 'name', 'email', 'timezone', 'avatar_url', 'limits_json', 'schedule_json'])
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .where('active', '=', 1)
    .where('archived', '=', 0)
    .executeTakeFirst();
  return row ? toPoolHost({ ...row, weight: 0, cursor: 0 }) : null;
}
