import { notFound, unprocessable } from '@slotkit/shared';
import type { BookingRecord } from '../bookings/booking-record.ts';
import type { Reader } from '../db/database.ts';
import { toPoolHost } from './event-type-store.ts';
import type { EventTypeRecord, PoolHost } from './event-type.ts';

/**
 * The host that a booking may be given to: one of the pool where the event type chooses from a pool, for others any active host of the
 * app, so that a colleague can step in; those of a panel's pool take part in it already. Throws 404 for anybody else, 422 for a host that
 * does not serve the booking's location.
 */
export async function assignableHost(
  reader: Reader,
  eventType: EventTypeRecord,
  { location }: Pick<BookingRecord, 'location'>,
  hostId: string,
): Promise<PoolHost> {
  const { strategy } = eventType.settings;
  const isFromPool = strategy === 'round_robin';
  const ofPool = eventType.hosts.find(({ id }) => id === hostId);
  const host = ofPool ?? (isFromPool ? null : await findHost(reader, eventType.appId, hostId, 'active'));
  if (!host) throw notFound(isFromPool ? 'host of this event type' : 'host');
  const place = eventType.locations.find(({ id }) => id === location?.id);
  if (place?.hostIds?.includes(hostId) === false)
    throw unprocessable('/host_id', 'This host does not serve the location of the booking.');
  return host;
}

/** A host of an app as if it were in a pool that never chooses it; null when there is none, or none that is active. */
export async function findHost(
  reader: Reader,
  appId: string,
  id: string,
  which: 'any' | 'active' = 'any',
): Promise<PoolHost | null> {
  let rows = reader
    .selectFrom('hosts')
    .select(['id', 'name', 'email', 'timezone', 'avatar_url', 'limits_json', 'schedule_json'])
    .where('id', '=', id)
    .where('app_id', '=', appId)
    .where('archived', '=', 0);
  if (which === 'active') rows = rows.where('active', '=', 1);
  const row = await rows.executeTakeFirst();
  return row ? toPoolHost(row) : null;
}
