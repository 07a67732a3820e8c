import type { Actor, LifecycleBooking, Policy } from './guards.ts';
import type { ActorType } from './states-and-events.ts';

/** Builders for the tests of the lifecycle. Times are told by their distance from the start. */

export const startAt = Date.UTC(2027, 2, 28, 1, 30);
export const minuteMs = 60_000;

/** So many minutes before the start; a negative number is after it. */
export function minutesBefore(minutes: number): number {
  return startAt - minutes * minuteMs;
}

/** A scheduled half hour that nobody is awaited for, unless told otherwise. */
export function aLifecycleBooking(differences: Partial<LifecycleBooking> = {}): LifecycleBooking {
  return {
    state: 'scheduled',
    awaiting: [],
    gates: [],
    startAt,
    endAt: startAt + 30 * minuteMs,
    holdExpiresAt: null,
    confirmBy: null,
    ...differences,
  };
}

/** An event type that asks for no gate and lets customers do everything at any time before the start. */
export function aPolicy(differences: Partial<Policy> = {}): Policy {
  return {
    requiresApproval: false,
    requiresConfirmation: false,
    customerMay: { cancel: true, reschedule: true },
    cancelNoticeMinutes: 0,
    rescheduleNoticeMinutes: 0,
    confirmationWindowMinutes: 1440,
    ...differences,
  };
}

/** An actor as it usually comes: agents host the booking, API clients lack the attendance scope. */
export function anActor(type: ActorType): Actor {
  return type === 'agent' ? { type, hostsBooking: true } : { type };
}
