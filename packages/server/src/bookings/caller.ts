import { rulesBinding, type RuleName } from '@slotkit/shared/availability';
import type { Actor, BookingSource } from '@slotkit/shared/lifecycle';
import type { Party } from './booking-record.ts';

/** Who asks for a change: as the lifecycle sees it, as the timeline names it, and where from. */
export interface Caller {
  readonly actor: Actor;
  readonly party: Party;
  readonly source: BookingSource;
  /** Rules of availability that do not bind this caller (D7). */
  readonly waived: ReadonlySet<RuleName>;
  /** Whether it may give a booking to these hosts, primary first; left out: to any. */
  readonly mayBook?: (hostIds: readonly string[]) => boolean;
  /** The attendee that acts for itself: in a group on its own registration alone. */
  readonly attendeeId?: string;
}

/** The same member, booking outside working hours and grid on purpose (D7). */
export const overriding = (caller: Caller): Caller => ({
  ...caller,
  waived: caller.waived.union(rulesBinding('unless_overridden')),
});

/** Whether limits on how much one customer books bind this caller: those who book for themselves, and programs in their place (D7). */
export const isBoundLikeCustomer = ({ actor }: Caller): boolean =>
  actor.type === 'customer' || actor.type === 'ai_agent';

const none: ReadonlySet<RuleName> = new Set();

/** Somebody on a public page, not known yet. */
export const visitor: Caller = {
  actor: { type: 'customer' },
  party: { type: 'customer' },
  source: 'public_booking',
  waived: none,
};

/** The attendee whose link was opened. */
export const attendeeCaller = (attendee: { readonly id: string; readonly name: string }): Caller => ({
  ...visitor,
  party: { type: 'customer', id: attendee.id, name: attendee.name },
  attendeeId: attendee.id,
});

/** The host whose link was opened. */
export const hostCaller = (host: { readonly id: string; readonly name: string }): Caller => ({
  actor: { type: 'agent', hostsBooking: true },
  party: { type: 'agent', id: host.id, name: host.name },
  source: 'agent',
  waived: none,
});

/** The server's own worker. */
export const systemCaller: Caller = {
  actor: { type: 'system' },
  party: { type: 'system' },
  source: 'api',
  waived: none,
};

/** Whoever runs commands on the server's machine. */
export const operatorCaller: Caller = {
  actor: { type: 'admin' },
  party: { type: 'admin', name: 'operator' },
  source: 'admin',
  waived: none,
};
