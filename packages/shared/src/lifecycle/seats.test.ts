import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { groupStandingOf, seatStateOf, seatStatusIn } from './seats.ts';
import type { Seat } from './seats.ts';
import { bookingStates, seatStatuses } from './states-and-events.ts';
import type { BookingState, Gate, SeatStatus } from './states-and-events.ts';

const aSeat = (status: SeatStatus, differences: Partial<Seat> = {}): Seat => ({
  status,
  awaiting: [],
  gates: [],
  holdExpiresAt: null,
  confirmBy: null,
  ...differences,
});

const matrix: readonly [before: BookingState | 'none', seats: readonly SeatStatus[], after: BookingState][] =
  [
    ['none', ['held'], 'draft'],
    ['draft', ['held', 'held', 'cancelled'], 'draft'],
    ['draft', ['held', 'pending'], 'pending_confirmation'],
    ['none', ['booked'], 'scheduled'],
    ['pending_confirmation', ['pending', 'pending'], 'pending_confirmation'],
    ['pending_confirmation', ['pending', 'confirmed'], 'confirmed'],
    ['confirmed', ['confirmed', 'booked'], 'scheduled'],
    ['scheduled', ['pending', 'booked', 'held', 'cancelled'], 'scheduled'],
    ['scheduled', ['pending', 'cancelled'], 'pending_confirmation'],
    ['started', ['booked', 'confirmed'], 'started'],
    ['started', ['booked', 'no_show'], 'started'],
    ['started', ['attended', 'booked'], 'completed'],
    ['scheduled', ['attended', 'no_show'], 'completed'],
    ['started', ['no_show', 'no_show', 'cancelled'], 'no_show'],
    ['draft', ['cancelled'], 'cancelled'],
    ['confirmed', ['cancelled', 'cancelled'], 'cancelled'],
    ['scheduled', ['held', 'cancelled'], 'scheduled'],
    ['pending_confirmation', ['held', 'cancelled'], 'scheduled'],
  ];

describe('the state of a group follows from its seats', () => {
  for (const [before, seats, after] of matrix)
    test(`${before} with ${seats.join(', ')} is ${after}`, () => {
      const statuses = seats.map((status) => aSeat(status));
      assert.equal(groupStandingOf(statuses, before).state, after);
      assert.equal(groupStandingOf(statuses.toReversed(), before).state, after);
    });

  test('it awaits whom its seats await, as long as it is pending', () => {
    const gate = (...gates: Gate[]) => ({ gates, awaiting: gates });
    const pending = [aSeat('pending', gate('customer')), aSeat('pending', gate('host'))];
    assert.deepEqual(groupStandingOf(pending, 'none').awaiting, ['host', 'customer']);
    const agreed = groupStandingOf([...pending, aSeat('booked', { gates: ['host'] })], 'none');
    assert.deepEqual([agreed.awaiting, agreed.gates], [[], ['host', 'customer']]);
  });

  test('it ends by itself when its last held or pending seat does, and not while anybody has agreed', () => {
    const seats = [aSeat('held', { holdExpiresAt: 5 }), aSeat('cancelled', { holdExpiresAt: 99 })];
    assert.equal(groupStandingOf([...seats, aSeat('held', { holdExpiresAt: 7 })], 'none').holdExpiresAt, 7);
    const pending = [...seats, aSeat('pending', { confirmBy: 3 })];
    assert.equal(groupStandingOf(pending, 'none').confirmBy, 5);
    assert.equal(groupStandingOf([...pending, aSeat('booked')], 'none').confirmBy, null);
  });
});

describe('a seat as the lifecycle sees it', () => {
  test('has the status of its state, and the state of its status', () => {
    for (const status of seatStatuses)
      assert.equal(seatStatusIn(seatStateOf({ status, hasMoved: false }, 'scheduled')), status);
  });

  test('starts with its group, and waits for its own outcome when others have theirs', () => {
    for (const group of ['started', 'completed', 'no_show'] as const) {
      assert.equal(seatStateOf({ status: 'booked', hasMoved: false }, group), 'started');
      assert.equal(seatStateOf({ status: 'no_show', hasMoved: false }, group), 'no_show');
    }
  });

  test('is superseded when it moved, alone or with its group', () => {
    for (const group of bookingStates)
      assert.equal(seatStateOf({ status: 'cancelled', hasMoved: true }, group), 'rescheduled');
    assert.equal(seatStateOf({ status: 'booked', hasMoved: false }, 'rescheduled'), 'rescheduled');
    assert.equal(seatStateOf({ status: 'cancelled', hasMoved: false }, 'rescheduled'), 'cancelled');
  });
});
