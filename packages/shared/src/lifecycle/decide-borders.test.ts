import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide } from './decide.ts';
import type { Actor, Details, LifecycleBooking, Policy } from './guards.ts';
import { aLifecycleBooking, aPolicy, anActor, minutesBefore } from './lifecycle-builders.ts';
import type { BookingEvent } from './states-and-events.ts';

interface Case {
  readonly says: string;
  readonly booking?: Partial<LifecycleBooking>;
  readonly event: BookingEvent;
  readonly actor: Actor;
  readonly policy?: Partial<Policy>;
  readonly now: number;
  readonly details?: Details;
  /** The state, `repeat`, or the kind of refusal with its reason. */
  readonly expect: string;
}

const customer = anActor('customer');
const admin = anActor('admin');
const system = anActor('system');
const dayBefore = minutesBefore(1440);
const justBeforeStart = minutesBefore(0) - 1;
const pending = { state: 'pending_confirmation', gates: ['host'], awaiting: ['host'] } as const;
const noCustomer = { customerMay: { cancel: false, reschedule: false } };
const notice = { cancelNoticeMinutes: 120, rescheduleNoticeMinutes: 60 };

const cases: readonly Case[] = [
  {
    says: 'a customer may not cancel where the event type turned it off',
    event: 'cancel',
    actor: customer,
    policy: noCustomer,
    now: dayBefore,
    expect: 'forbidden: cancel_turned_off',
  },
  {
    says: 'a customer may not reschedule where the event type turned it off',
    event: 'reschedule',
    actor: customer,
    policy: noCustomer,
    now: dayBefore,
    expect: 'forbidden: reschedule_turned_off',
  },
  {
    says: 'who may not at all is refused even where the booking is cancelled already',
    booking: { state: 'cancelled' },
    event: 'cancel',
    actor: customer,
    policy: noCustomer,
    now: dayBefore,
    expect: 'forbidden: cancel_turned_off',
  },
  {
    says: 'a customer gives its hold back though cancelling is turned off and its notice is broken',
    booking: { state: 'draft', holdExpiresAt: justBeforeStart },
    event: 'cancel',
    actor: customer,
    policy: { ...noCustomer, ...notice },
    now: minutesBefore(5),
    expect: 'cancelled',
  },
  {
    says: 'the toggles do not bind members',
    event: 'cancel',
    actor: admin,
    policy: noCustomer,
    now: dayBefore,
    expect: 'cancelled',
  },
  {
    says: 'a customer cancels up to the last instant of its notice',
    event: 'cancel',
    actor: customer,
    policy: notice,
    now: minutesBefore(120),
    expect: 'cancelled',
  },
  {
    says: 'a customer inside the cancellation notice is told so',
    event: 'cancel',
    actor: customer,
    policy: notice,
    now: minutesBefore(120) + 1,
    expect: 'invalid_transition: cancel_notice',
  },
  {
    says: 'a customer reschedules up to the last instant of its notice',
    event: 'reschedule',
    actor: customer,
    policy: notice,
    now: minutesBefore(60),
    expect: 'rescheduled',
  },
  {
    says: 'a customer inside the reschedule notice is told so',
    event: 'reschedule',
    actor: customer,
    policy: notice,
    now: minutesBefore(60) + 1,
    expect: 'invalid_transition: reschedule_notice',
  },
  {
    says: 'notice does not bind an AI agent that acts for the app',
    event: 'reschedule',
    actor: anActor('ai_agent'),
    policy: notice,
    now: minutesBefore(1),
    expect: 'rescheduled',
  },
  {
    says: 'after the start the reason is the start, not the notice',
    event: 'cancel',
    actor: customer,
    policy: notice,
    now: minutesBefore(-1),
    expect: 'invalid_transition: start_passed',
  },
  {
    says: 'cancelling works until the very start',
    event: 'cancel',
    actor: customer,
    now: justBeforeStart,
    expect: 'cancelled',
  },
  {
    says: 'rescheduling works until the very start',
    event: 'reschedule',
    actor: admin,
    now: justBeforeStart,
    expect: 'rescheduled',
  },
  {
    says: 'approving works until the very start',
    booking: pending,
    event: 'approve',
    actor: admin,
    now: justBeforeStart,
    expect: 'scheduled',
  },
  {
    says: 'approving a past booking names the start',
    booking: pending,
    event: 'approve',
    actor: admin,
    now: minutesBefore(0),
    expect: 'invalid_transition: start_passed',
  },
  {
    says: 'completing before the start names the start',
    event: 'complete',
    actor: admin,
    now: justBeforeStart,
    expect: 'invalid_transition: start_not_passed',
  },
  {
    says: 'a no-show before the start names the start',
    event: 'mark_no_show',
    actor: system,
    now: justBeforeStart,
    expect: 'invalid_transition: start_not_passed',
  },
  {
    says: 'a join earlier than 15 minutes before is too early',
    event: 'start',
    actor: system,
    now: minutesBefore(15) - 1,
    expect: 'invalid_transition: too_early_to_start',
  },
  {
    says: 'a meeting can be started late, after its end',
    event: 'start',
    actor: admin,
    now: minutesBefore(-300),
    expect: 'started',
  },
  {
    says: 'a hold does not expire before its time',
    booking: { state: 'draft', holdExpiresAt: dayBefore },
    event: 'expire',
    actor: system,
    now: dayBefore - 1,
    expect: 'invalid_transition: window_not_over',
  },
  {
    says: 'a pending booking does not expire before its window is over',
    booking: { ...pending, confirmBy: dayBefore },
    event: 'expire',
    actor: system,
    now: dayBefore - 1,
    expect: 'invalid_transition: window_not_over',
  },
  {
    says: 'an API client with the attendance scope records a no-show',
    event: 'mark_no_show',
    actor: { type: 'api', mayRecordAttendance: true },
    now: minutesBefore(-1),
    expect: 'no_show',
  },
  {
    says: 'an API client without it may not, whatever the state',
    booking: { state: 'no_show' },
    event: 'mark_no_show',
    actor: { type: 'api', mayRecordAttendance: false },
    now: minutesBefore(-1),
    expect: 'forbidden: attendance_scope_missing',
  },
  {
    says: 'the attendance scope does not help an AI agent',
    event: 'mark_no_show',
    actor: { type: 'ai_agent', mayRecordAttendance: true },
    now: minutesBefore(-1),
    expect: 'forbidden: wrong_actor',
  },
  {
    says: 'an agent does not reassign what another host has',
    event: 'reassign',
    actor: { type: 'agent', hostsBooking: false },
    now: dayBefore,
    expect: 'forbidden: not_own_booking',
  },
  {
    says: 'an agent that does not say whose the booking is does not reassign it',
    event: 'reassign',
    actor: { type: 'agent' },
    now: dayBefore,
    expect: 'forbidden: not_own_booking',
  },
  {
    says: 'a customer never reassigns',
    event: 'reassign',
    actor: { type: 'customer', hostsBooking: true },
    now: dayBefore,
    details: { sameHost: true },
    expect: 'forbidden: wrong_actor',
  },
  {
    says: 'reassigning to the present host is a repeat',
    event: 'reassign',
    actor: admin,
    now: dayBefore,
    details: { sameHost: true },
    expect: 'repeat',
  },
  {
    says: 'moving to the present time and host is a repeat, though the notice is broken',
    event: 'reschedule',
    actor: customer,
    policy: notice,
    now: minutesBefore(1),
    details: { sameStartAndHost: true },
    expect: 'repeat',
  },
  {
    says: 'repeating a reschedule with the same start and host is a repeat',
    booking: { state: 'rescheduled' },
    event: 'reschedule',
    actor: customer,
    now: minutesBefore(-60),
    details: { sameStartAndHost: true },
    expect: 'repeat',
  },
  {
    says: 'rescheduling a replaced booking to another time is a matter of its state',
    booking: { state: 'rescheduled' },
    event: 'reschedule',
    actor: admin,
    now: dayBefore,
    expect: 'invalid_transition: wrong_state',
  },
  {
    says: 'a started booking cannot be moved to where it is',
    booking: { state: 'started' },
    event: 'reschedule',
    actor: admin,
    now: dayBefore,
    details: { sameStartAndHost: true },
    expect: 'invalid_transition: wrong_state',
  },
  {
    says: 'editing an attendee into what it is already is a repeat',
    event: 'edit_attendee',
    actor: customer,
    now: dayBefore,
    details: { sameAttendee: true },
    expect: 'repeat',
  },
  {
    says: 'a caller may add the gate that the event type does not have',
    booking: { state: 'draft' },
    event: 'place',
    actor: anActor('api'),
    now: dayBefore,
    details: { addedGates: ['customer'] },
    expect: 'pending_confirmation',
  },
];

describe('decide, at the borders of its conditions', () => {
  for (const { says, booking, event, actor, policy, now, details, expect } of cases)
    test(says, () => {
      const decision = decide(aLifecycleBooking(booking), event, actor, aPolicy(policy), now, details);
      const answer =
        decision.outcome === 'changed'
          ? decision.state
          : decision.outcome === 'repeat'
            ? 'repeat'
            : `${decision.kind}: ${decision.because}`;
      assert.equal(answer, expect);
    });
});
