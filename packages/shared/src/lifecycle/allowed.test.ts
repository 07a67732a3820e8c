import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { allowed } from './allowed.ts';
import { decide } from './decide.ts';
import type { Actor, Details, LifecycleBooking, Policy } from './guards.ts';
import { aLifecycleBooking, aPolicy, anActor, minutesBefore } from './lifecycle-builders.ts';
import { actorTypes, bookingEvents, bookingStates, gates } from './states-and-events.ts';
import type { BookingState } from './states-and-events.ts';
import { transitions } from './transitions.ts';
import type { Step } from './transitions.ts';

const anyInstant = fc.integer({ min: -2880, max: 2880 }).map((minutes) => minutesBefore(minutes));
const anyInstantOrNone = fc.option(anyInstant);

const anyBooking: fc.Arbitrary<LifecycleBooking | null> = fc.option(
  fc
    .record({
      state: fc.constantFrom(...bookingStates),
      gates: fc.subarray([...gates]),
      awaiting: fc.subarray([...gates]),
      holdExpiresAt: anyInstantOrNone,
      confirmBy: anyInstantOrNone,
    })
    .map((fields) => {
      const isPending = fields.state === 'pending_confirmation';
      return aLifecycleBooking({ ...fields, awaiting: isPending ? fields.awaiting : [] });
    }),
);

const anyActor: fc.Arbitrary<Actor> = fc.record({
  type: fc.constantFrom(...actorTypes),
  mayRecordAttendance: fc.boolean(),
  hostsBooking: fc.boolean(),
});

const anyPolicy: fc.Arbitrary<Policy> = fc.record({
  requiresApproval: fc.boolean(),
  requiresConfirmation: fc.boolean(),
  customerMay: fc.record({ cancel: fc.boolean(), reschedule: fc.boolean() }),
  cancelNoticeMinutes: fc.nat(2000),
  rescheduleNoticeMinutes: fc.nat(2000),
  confirmationWindowMinutes: fc.nat(3000),
});

const anyDetails: fc.Arbitrary<Details> = fc.record({
  addedGates: fc.subarray([...gates]),
  sameStartAndHost: fc.boolean(),
  sameHost: fc.boolean(),
  sameAttendee: fc.boolean(),
  newEmail: fc.boolean(),
});

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value);
    for (const part of Object.values(value)) deepFreeze(part);
  }
  return value;
}

test('allowed and decide never disagree', () => {
  fc.assert(
    fc.property(anyBooking, anyActor, anyPolicy, anyInstant, (booking, actor, policy, now) => {
      const answers = allowed(booking, actor, policy, now);
      assert.deepEqual(Object.keys(answers), [...bookingEvents]);
      for (const event of bookingEvents) {
        const decision = decide(booking, event, actor, policy, now);
        if (decision.outcome === 'changed') assert.equal(answers[event], true);
        else if (decision.outcome === 'repeat') assert.deepEqual(answers[event], { because: 'already_done' });
        else assert.deepEqual(answers[event], { because: decision.because });
      }
    }),
    { numRuns: 500 },
  );
});

test('decide changes nothing it is given, answers alike twice and ends only where the table says', () => {
  const rows: Record<string, Partial<Record<string, Step>>> = transitions;
  fc.assert(
    fc.property(
      anyBooking,
      anyActor,
      anyPolicy,
      anyInstant,
      anyDetails,
      fc.constantFrom(...bookingEvents),
      (booking, actor, policy, now, details, event) => {
        deepFreeze([booking, actor, policy, details]);
        const decision = decide(booking, event, actor, policy, now, details);
        assert.deepEqual(decide(booking, event, actor, policy, now, details), decision);
        if (decision.outcome !== 'changed') return;
        const step = rows[booking?.state ?? 'none']?.[event];
        assert.ok(step);
        const targets: readonly BookingState[] = 'gate' in step ? step.toOneOf : [step.to];
        assert.ok(targets.includes(decision.state));
        if (event !== 'reassign' && event !== 'edit_attendee')
          assert.equal(decision.awaiting.length > 0, decision.state === 'pending_confirmation');
      },
    ),
    { numRuns: 1000 },
  );
});

test('a customer is offered what it can do, and told why it cannot do the rest', () => {
  const policy = aPolicy({ customerMay: { cancel: true, reschedule: false }, cancelNoticeMinutes: 60 });
  const answers = allowed(aLifecycleBooking(), anActor('customer'), policy, minutesBefore(30));
  assert.equal(answers.confirm, true);
  assert.deepEqual(answers.cancel, { because: 'cancel_notice' });
  assert.deepEqual(answers.reschedule, { because: 'reschedule_turned_off' });
  assert.deepEqual(answers.approve, { because: 'wrong_actor' });
  assert.deepEqual(answers.place, { because: 'wrong_state' });
});

test('what holds already is not offered again', () => {
  const answers = allowed(
    aLifecycleBooking({ state: 'cancelled' }),
    anActor('admin'),
    aPolicy(),
    minutesBefore(30),
  );
  assert.deepEqual(answers.cancel, { because: 'already_done' });
});
