import { AppError, notFound } from '@slotkit/shared';
import { rulesBinding } from '@slotkit/shared/availability';
import type { Context } from 'hono';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { findBooking } from '../bookings/booking-store.ts';
import type { Caller } from '../bookings/caller.ts';
import type { Deps } from '../deps.ts';
import type { AppEnv } from '../http/app-env.ts';
import {
  bookingOperations,
  memberMay,
  memberMayChange,
  type BookingOperation,
  type Ownership,
} from './decide-booking-access.ts';
import { ownershipOf } from './ownership.ts';
import { requirePrincipal, requireScope, type Principal } from './principal.ts';

/** A booking that the caller may do something with. */
export interface AccessibleBooking {
  readonly principal: Principal;
  readonly caller: Caller;
  readonly booking: BookingRecord;
}

/**
 * Finds a booking for a caller who wants something with it. Throws 401, 403 naming the missing scope or permission, and 404 for what
 * this caller must not even know of: another app's booking, or one outside the member's view.
 */
export async function requireBooking(
  c: Context<AppEnv>,
  deps: Deps,
  bookingId: string,
  operation: BookingOperation,
): Promise<AccessibleBooking> {
  const principal = await requirePrincipal(c, deps);
  requireScope(c, principal, bookingOperations[operation].scope);
  const booking = await findBooking(deps.db.read, bookingId);
  if (!booking || booking.appId !== principal.appId) throw notFound('booking');
  if (principal.kind === 'client') return { principal, caller: callerOf(principal), booking };
  const ownership = await ownershipOf(deps.db.read, principal.member.id, booking.hosts);
  const verdict = memberMay(principal.member.permissions, operation, ownership);
  if (verdict === 'hidden') throw notFound('booking');
  if (verdict === 'forbidden') {
    const { permission } = bookingOperations[operation];
    throw new AppError('forbidden', `Your permission to ${permission} does not reach this booking.`);
  }
  return { principal, caller: callerOf(principal, ownership), booking };
}

/**
 * A principal as bookings know callers. A member acts as `agent` on a booking that it hosts, else as `admin`; as an agent of somebody
 * else's where it may look and no more, so that nothing is said to be allowed.
 */
export function callerOf(principal: Principal, ownership: Ownership | null = null): Caller {
  if (principal.kind === 'member') {
    const { id, name, permissions } = principal.member;
    const hostsBooking = ownership?.isPrimaryHost ?? false;
    const mayChange = ownership === null || memberMayChange(permissions, ownership);
    const type = hostsBooking || !mayChange ? 'agent' : 'admin';
    return { actor: { type, hostsBooking }, party: { type, id, name }, source: type, waived: staffWaived };
  }
  const { id, name, kind, tokenScopes } = principal.client;
  return {
    actor: { type: kind, mayRecordAttendance: tokenScopes.includes('scheduling:attendance') },
    party: { type: kind, id, name },
    source: kind,
    waived: kind === 'api' ? staffWaived : new Set(),
  };
}

/** Notice, horizon and limits bind customers and agents without a person, not the business's own staff and systems (D7). */
const staffWaived: Caller['waived'] = rulesBinding('customers');
