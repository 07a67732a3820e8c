import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { decide } from './decide.ts';
import type { Changed } from './decide.ts';
import { decideSeat } from './decide-seat.ts';
import type { SeatEvent } from './decide-seat.ts';
import type { Change } from './effects.ts';
import type { LifecycleBooking } from './guards.ts';
import { aLifecycleBooking, aPolicy, anActor, minutesBefore } from './lifecycle-builders.ts';
import { groupStandingOf, seatStateOf, seatStatusIn } from './seats.ts';
import type { Seat } from './seats.ts';
import { activeStates, actorTypes, bookingEvents } from './states-and-events.ts';
import type { BookingState, SeatStatus } from './states-and-events.ts';

const seatEvents = bookingEvents.filter(
  (event): event is SeatEvent => event !== 'start' && event !== 'reassign',
);

interface Registration {
  readonly status: SeatStatus;
  readonly moved: boolean;
  readonly booking: LifecycleBooking;
}

const asSeat = ({ status, booking }: Registration): Seat => ({ ...booking, status });
const asBooking = ({ booking, status, moved }: Registration, group: BookingState): LifecycleBooking => ({
  ...booking,
  state: seatStateOf({ status, hasMoved: moved }, group),
});

function afterwards(before: LifecycleBooking | null, { state, awaiting, gates }: Changed): Registration {
  const isDraft = state === 'draft';
  const isPending = state === 'pending_confirmation';
  return {
    status: seatStatusIn(state),
    moved: state === 'rescheduled',
    booking: aLifecycleBooking({
      ...before,
      state,
      awaiting,
      gates,
      holdExpiresAt: isDraft ? minutesBefore(1000) : null,
      confirmBy: isPending ? minutesBefore(60) : null,
    }),
  };
}

const anyStep = fc.record({
  seat: fc.nat(3),
  event: fc.constantFrom(...seatEvents),
  actor: fc.constantFrom(...actorTypes),
  minutes: fc.constantFrom(2000, 1000, 60, 0, -30),
});
const anyLife = fc.record({
  steps: fc.array(anyStep, { maxLength: 25 }).map((steps) =>
    // Time does not run back.
    steps.toSorted((a, b) => b.minutes - a.minutes),
  ),
  requiresApproval: fc.boolean(),
  requiresConfirmation: fc.boolean(),
});

describe('a group through any life of its seats', () => {
  test('is created once, and over when its last seat is gone or the meeting is', () => {
    fc.assert(
      fc.property(anyLife, ({ steps, ...gates }) => {
        const policy = aPolicy(gates);
        const seats = new Map<number, Registration>();
        const told: Change[] = [];
        let state: BookingState | 'none' = 'none';
        for (const { seat, event, actor, minutes } of steps) {
          const own = seats.get(seat);
          const others = [...seats].filter(([id]) => id !== seat).map(([, other]) => asSeat(other));
          const before = own && state !== 'none' ? asBooking(own, state) : null;
          const decision = decideSeat(
            { state, others },
            before,
            event,
            anActor(actor),
            policy,
            minutesBefore(minutes),
          );
          if (decision.outcome !== 'changed') continue;
          // Who left does not come back as the same registration, and nobody joins what is over.
          const isOpen = state === 'none' || activeStates.some((active) => active === state);
          if (before === null && !isOpen) continue;
          seats.set(seat, afterwards(before, decision));
          const taken = [...seats.values()].filter(({ status }) => status !== 'cancelled');
          ({ state } = groupStandingOf([...seats.values()].map(asSeat), state));
          told.push(decision.change);

          assert.equal(state === 'cancelled', taken.length === 0);
          if (state === 'draft') assert.ok(taken.every(({ status }) => status === 'held'));
          assert.equal(
            state === 'completed',
            taken.some(({ status }) => status === 'attended'),
          );
          if (decision.change === 'seatLeft') assert.notEqual(state, 'cancelled');
          if (decision.change === 'cancelled') assert.equal(state, 'cancelled');
          if (decision.change === 'seatAdded') assert.ok(told.includes('created'));
        }
        assert.ok(told.filter((change) => change === 'created').length <= 1);
        assert.ok(told.filter((change) => change === 'cancelled').length <= 1);
        const wasTold = told.includes('created');
        assert.equal(told.includes('cancelled'), wasTold && state === 'cancelled');
      }),
      { numRuns: 500 },
    );
  });

  test('with one seat is what a booking is, but that a moved seat leaves it', () => {
    fc.assert(
      fc.property(anyLife, ({ steps, ...gates }) => {
        const policy = aPolicy(gates);
        let booking: LifecycleBooking | null = null;
        let group: BookingState | 'none' = 'none';
        for (const { event, actor, minutes } of steps) {
          const now = minutesBefore(minutes);
          const alone = decide(booking, event, anActor(actor), policy, now);
          const seated = decideSeat(
            { state: group, others: [] },
            booking,
            event,
            anActor(actor),
            policy,
            now,
          );
          if (alone.outcome === 'changed' && alone.change === 'rescheduled') {
            assert.ok(seated.outcome === 'changed' && seated.change === 'cancelled');
            return;
          }
          assert.deepEqual(seated.outcome === 'changed' ? { ...seated, timeline: '' } : seated, {
            ...alone,
            ...(alone.outcome === 'changed' && { timeline: '' }),
          });
          if (alone.outcome !== 'changed') continue;
          const registration = afterwards(booking, alone);
          booking = registration.booking;
          group = groupStandingOf([asSeat(registration)], group).state;
          assert.equal(group, alone.state);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('one seat of several', () => {
  const others: Seat[] = [
    { status: 'booked', awaiting: [], gates: [], holdExpiresAt: null, confirmBy: null },
  ];
  const now = minutesBefore(2000);
  const decided = (event: SeatEvent, seat: Partial<LifecycleBooking> | null, at = now) =>
    decideSeat(
      { state: 'scheduled', others },
      seat && aLifecycleBooking(seat),
      event,
      anActor(event === 'expire' || event === 'mark_no_show' ? 'system' : 'customer'),
      aPolicy(),
      at,
    );

  test('joins and leaves for itself alone', () => {
    const joined = decided('place', null);
    assert.ok(joined.outcome === 'changed');
    assert.deepEqual(
      [joined.change, joined.webhook, joined.timeline, joined.state],
      ['seatAdded', 'scheduled.attendee_added', 'attendee_added', 'scheduled'],
    );
    for (const [event, state] of [
      ['cancel', 'cancelled'],
      ['reschedule', 'rescheduled'],
    ] as const) {
      const left = decided(event, {});
      assert.ok(left.outcome === 'changed');
      assert.deepEqual(
        [left.change, left.webhook, left.timeline, left.state],
        ['seatLeft', 'scheduled.attendee_removed', 'attendee_removed', state],
      );
    }
  });

  test('keeps the reason when its window closes', () => {
    const expired = decided('expire', { state: 'pending_confirmation', awaiting: ['host'], confirmBy: now });
    assert.ok(expired.outcome === 'changed');
    assert.deepEqual([expired.change, expired.cancellationReason], ['seatLeft', 'unconfirmed_auto_cancel']);
  });

  test('a hold that ends is nothing to the others', () => {
    const released = decided('expire', { state: 'draft', holdExpiresAt: now });
    assert.ok(released.outcome === 'changed');
    assert.deepEqual([released.change, released.effects, released.webhook], ['released', [], null]);
  });
});
