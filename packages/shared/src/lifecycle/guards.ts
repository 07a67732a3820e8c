import type { ActorType, BookingState, Gate } from './states-and-events.ts';
import { startableMinutes } from './transitions.ts';
import type { Guard, Permission, RepeatCondition } from './transitions.ts';

/** What the lifecycle needs to know of a booking. Instants are epoch milliseconds UTC. */
export interface LifecycleBooking {
  readonly state: BookingState;
  /** Whose agreement is still missing; empty unless `pending_confirmation`. */
  readonly awaiting: readonly Gate[];
  /** All gates it was placed with, given ones included: they say `confirmed` or `scheduled` after pending. */
  readonly gates: readonly Gate[];
  readonly startAt: number;
  readonly endAt: number;
  /** When a draft runs out; null for everything else. */
  readonly holdExpiresAt: number | null;
  /** When the confirmation window closes; null when there was nothing to wait for. */
  readonly confirmBy: number | null;
}

/** Who asks. The caller has already checked that this actor may see the booking. */
export interface Actor {
  readonly type: ActorType;
  /** An API client with the scope `scheduling:attendance` (D4). */
  readonly mayRecordAttendance?: boolean;
  /** A member who hosts this very booking. */
  readonly hostsBooking?: boolean;
}

/** The event type's settings that bear on the lifecycle. */
export interface Policy {
  readonly requiresApproval: boolean;
  readonly requiresConfirmation: boolean;
  readonly customerMay: { readonly cancel: boolean; readonly reschedule: boolean };
  readonly cancelNoticeMinutes: number;
  readonly rescheduleNoticeMinutes: number;
  /** Counted from creation; never reaches past the start. */
  readonly confirmationWindowMinutes: number;
}

/** What only the caller can know about the wish itself; everything left out counts as false or none. */
export interface Details {
  /** For `place`: gates that the caller adds to the event type's own. */
  readonly addedGates?: readonly Gate[];
  /** For `reschedule`: start, duration and host asked for are the booking's (or its replacement's). */
  readonly sameStartAndHost?: boolean;
  /** For `reassign`: the host asked for is the present one. */
  readonly sameHost?: boolean;
  /** For `edit_attendee`: every field asked for already has that value. */
  readonly sameAttendee?: boolean;
  /** For `edit_attendee`: the e-mail address becomes another one. */
  readonly newEmail?: boolean;
}

/** Everything a condition may look at. */
export interface Situation {
  readonly booking: LifecycleBooking;
  readonly actor: Actor;
  readonly policy: Policy;
  readonly now: number;
  readonly details: Details;
}

const minuteMs = 60_000;

/** Each permission as one comparison. The booking is null when there is none yet. */
export const permissionHolds: Record<
  Permission,
  (asked: { booking: LifecycleBooking | null; actor: Actor; policy: Policy }) => boolean
> = {
  customerMayCancel: ({ booking, actor, policy }) =>
    actor.type !== 'customer' || policy.customerMay.cancel || booking?.state === 'draft',
  customerMayReschedule: ({ actor, policy }) => actor.type !== 'customer' || policy.customerMay.reschedule,
  apiMayRecordAttendance: ({ actor }) => actor.type !== 'api' || actor.mayRecordAttendance === true,
  agentHostsBooking: ({ actor }) => actor.type !== 'agent' || actor.hostsBooking === true,
};

/** Each guard as one comparison. The instant of the start itself counts as passed, that of a deadline as over. */
export const guardHolds: Record<Guard, (situation: Situation) => boolean> = {
  beforeStart: ({ booking, now }) => now < booking.startAt,
  afterStart: ({ booking, now }) => now >= booking.startAt,
  nearStart: ({ booking, now }) => now >= booking.startAt - startableMinutes * minuteMs,
  cancelNoticeKept: ({ booking, actor, policy, now }) =>
    actor.type !== 'customer' || now <= booking.startAt - policy.cancelNoticeMinutes * minuteMs,
  rescheduleNoticeKept: ({ booking, actor, policy, now }) =>
    actor.type !== 'customer' || now <= booking.startAt - policy.rescheduleNoticeMinutes * minuteMs,
  holdWindowOver: ({ booking, now }) => booking.holdExpiresAt !== null && now >= booking.holdExpiresAt,
  confirmationWindowOver: ({ booking, now }) => booking.confirmBy !== null && now >= booking.confirmBy,
};

/** Each repeat condition as one comparison. */
export const repeatHolds: Record<RepeatCondition, (situation: Situation) => boolean> = {
  always: () => true,
  hostNotAwaited: ({ booking }) => !booking.awaiting.includes('host'),
  customerNotAwaited: ({ booking }) => !booking.awaiting.includes('customer'),
  sameStartAndHost: ({ details }) => details.sameStartAndHost === true,
  sameHost: ({ details }) => details.sameHost === true,
  sameAttendee: ({ details }) => details.sameAttendee === true,
};
