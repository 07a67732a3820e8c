import { bookingOperations, memberMay } from '../access/decide-booking-access.ts';
import { ownershipOf } from '../access/ownership.ts';
import type { Principal } from '../access/principal.ts';
import type { Reader } from '../db/database.ts';
import type { StreamedEvent } from './stream-store.ts';

/** Whether a caller may be told of any booking at all, as its scopes or permissions are now. */
export const mayReadEvents = (principal: Principal): boolean =>
  principal.kind === 'client'
    ? principal.client.tokenScopes.includes(bookingOperations.view.scope)
    : principal.member.permissions.view !== 'none';

/** The events of bookings that a caller may see now: a client all of its app's, a member as far as its permission to view reaches. */
export async function visibleEvents(
  reader: Reader,
  principal: Principal,
  events: readonly StreamedEvent[],
): Promise<readonly StreamedEvent[]> {
  if (principal.kind === 'client' || principal.member.permissions.view === 'all') return events;
  const { id, permissions } = principal.member;
  const visible: StreamedEvent[] = [];
  for (const event of events) {
    const hosts = await hostsOf(reader, event.bookingId);
    if (hosts.length === 0) continue;
    const ownership = await ownershipOf(reader, id, hosts);
    if (memberMay(permissions, 'view', ownership) === 'allowed') visible.push(event);
  }
  return visible;
}

async function hostsOf(reader: Reader, bookingId: string): Promise<{ id: string; primary: boolean }[]> {
  const rows = await reader
    .selectFrom('booking_hosts')
    .select(['host_id', 'is_primary'])
    .where('booking_id', '=', bookingId)
    .execute();
  return rows.map(({ host_id, is_primary }) => ({ id: host_id, primary: is_primary === 1 }));
}
