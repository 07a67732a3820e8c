import { notFound } from '@slotkit/shared';
import type { Context } from 'hono';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { findEventType, findEventTypeById } from '../event-types/event-type-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import type { AppEnv } from '../http/app-env.ts';
import { ownHostIds, teamHostIds } from './member-hosts.ts';
import { requirePrincipal, requireScope, type Principal } from './principal.ts';

/** How an event type is named: by its id or its slug. */
export interface NamedEventType {
  readonly event_type_id?: string | undefined;
  readonly event_type?: string | undefined;
}

/**
 * Finds an event type, public or not, for a caller who asks about its availability. Throws 401, 403 naming the missing scope, and 404
 * for another app's and for members who see none of its hosts.
 */
export async function requireEventType(
  c: Context<AppEnv>,
  deps: Deps,
  { event_type_id: id, event_type: slug }: NamedEventType,
): Promise<{ readonly principal: Principal; readonly eventType: EventTypeRecord }> {
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, 'availability:read');
  const { read } = deps.db;
  const eventType =
    id === undefined ? await findEventType(read, slug ?? '') : await findEventTypeById(read, id);
  if (eventType === null || !(await isInView(read, principal, eventType))) throw notFound('event type');
  return { principal, eventType };
}

/** Whether a caller may know of an event type: a client of its app's, a member of those with a host that it sees, an admin of all (D6). */
export async function isInView(
  reader: Reader,
  principal: Principal,
  { appId, hosts }: EventTypeRecord,
): Promise<boolean> {
  if (appId !== principal.appId) return false;
  if (principal.kind === 'client' || principal.member.permissions.view === 'all') return true;
  const sees = await hostsInView(reader, principal);
  return hosts.some(({ id }) => sees(id));
}

/** Which hosts' times a caller may see: a client every one's, a member those its permission to view reaches (D6). */
export async function hostsInView(
  reader: Reader,
  principal: Principal,
): Promise<(hostId: string) => boolean> {
  if (principal.kind === 'client') return () => true;
  const { id, permissions } = principal.member;
  switch (permissions.view) {
    case 'none':
      return () => false;
    case 'all':
      return () => true;
    case 'own':
    case 'team': {
      const own = await ownHostIds(reader, id);
      const all = permissions.view === 'own' ? own : own.union(await teamHostIds(reader, id));
      return (hostId) => all.has(hostId);
    }
  }
}

/** Which of these bookings a caller may see: a client by its scope, a member as far as its permission to view reaches (D6). */
export async function bookingsInView(
  reader: Reader,
  principal: Principal,
  bookingIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (principal.kind === 'client')
    return new Set(principal.client.tokenScopes.includes('scheduling:read') ? bookingIds : []);
  const { id, permissions } = principal.member;
  if (permissions.view === 'all') return new Set(bookingIds);
  if (permissions.view === 'none' || bookingIds.length === 0) return new Set();
  const own = await ownHostIds(reader, id);
  const teams = permissions.view === 'team' ? await teamHostIds(reader, id) : new Set<string>();
  const rows = await reader
    .selectFrom('booking_hosts')
    .select(['booking_id', 'host_id'])
    .where('booking_id', 'in', bookingIds)
    .execute();
  const seen = rows.filter((row) => teams.has(row.host_id) || own.has(row.host_id));
  return new Set(seen.map((row) => row.booking_id));
}
