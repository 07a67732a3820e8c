import { AppError, notFound, unprocessable } from '@slotkit/shared';
import type { BusinessBookRequest } from '@slotkit/shared/wire';
import type { Context } from 'hono';
import { overriding, type Caller } from '../bookings/caller.ts';
import type { Reader } from '../db/database.ts';
import type { Deps } from '../deps.ts';
import { findEventType, findEventTypeById } from '../event-types/event-type-store.ts';
import type { EventTypeRecord } from '../event-types/event-type.ts';
import type { AppEnv } from '../http/app-env.ts';
import type { MemberRecord } from '../members/member-store.ts';
import { ownHostIds, teamHostIds } from './member-hosts.ts';
import { isInView } from './require-event-type.ts';
import { requirePrincipal, requireScope, type Principal } from './principal.ts';
import { callerOf } from './require-booking.ts';

/** Somebody who may book, and what is to be booked. */
export interface Placing {
  readonly principal: Principal;
  readonly caller: Caller;
  readonly eventType: EventTypeRecord;
}

/**
 * Lets those go on who may book for others: clients with the scope, members as far as their permission to edit reaches. Throws 401, 403,
 * 404 for an event type that the caller may not know of.
 */
export async function requirePlacing(
  c: Context<AppEnv>,
  deps: Deps,
  request: BusinessBookRequest,
): Promise<Placing> {
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, 'scheduling:write');
  const eventType = await eventTypeOf(deps.db.read, request);
  if (eventType === null || !(await isInView(deps.db.read, principal, eventType)))
    throw notFound('event type');
  const caller =
    principal.kind === 'client'
      ? callerOf(principal)
      : await memberCaller(deps.db.read, principal.member, eventType, request.host_id);
  return { principal, caller: mayOverride(principal, caller, request), eventType };
}

/** The caller with what it asks for beyond working hours and grid. Throws 403 when a client does. */
export function mayOverride(
  principal: Principal,
  caller: Caller,
  { override }: { readonly override?: boolean | undefined },
): Caller {
  if (override !== true) return caller;
  if (principal.kind === 'client')
    throw new AppError('forbidden', 'Only members may book outside working hours and grid.');
  return overriding(caller);
}

async function eventTypeOf(
  reader: Reader,
  { event_type_id: id, event_type: slug }: BusinessBookRequest,
): Promise<EventTypeRecord | null> {
  if (id === undefined && slug === undefined)
    throw unprocessable('/event_type', 'Say what is to be booked: event_type (its slug) or event_type_id.');
  const found = id === undefined ? null : await findEventTypeById(reader, id);
  if (slug === undefined) return found;
  const bySlug = await findEventType(reader, slug);
  if (id !== undefined && found?.id !== bySlug?.id)
    throw unprocessable('/event_type', 'This slug and event_type_id name two event types.');
  return bySlug;
}

/**
 * A member who books: as an agent where nobody but itself will host, else as an admin. With `own` it may only book itself, with `team`
 * also whoever shares a team with it (D6).
 */
async function memberCaller(
  reader: Reader,
  member: MemberRecord,
  eventType: EventTypeRecord,
  hostId: string | undefined,
): Promise<Caller> {
  const { edit } = member.permissions;
  if (edit === 'none') throw new AppError('forbidden', 'Your permission to edit does not reach any booking.');
  const own = await ownHostIds(reader, member.id);
  const pool = hostId === undefined ? eventType.hosts.map(({ id }) => id) : [hostId];
  const isAgent = edit === 'own' || pool.every((id) => own.has(id));
  const caller = callerOf(
    { kind: 'member', appId: member.appId, member },
    { isPrimaryHost: isAgent, isHost: isAgent, isTeams: true },
  );
  if (edit === 'all') return caller;
  if (edit === 'own') return { ...caller, mayBook: ([primary = '']) => own.has(primary) };
  const reachable = own.union(await teamHostIds(reader, member.id));
  return { ...caller, mayBook: (hostIds) => hostIds.some((id) => reachable.has(id)) };
}
