import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide } from './decide.ts';
import { aLifecycleBooking, aPolicy, anActor, minutesBefore } from './lifecycle-builders.ts';

const customer = anActor('customer');
const admin = anActor('admin');
const dayBefore = minutesBefore(1440);
const pending = { state: 'pending_confirmation', gates: ['host'], awaiting: ['host'] } as const;

describe('decide, about gates', () => {
  const both = aPolicy({ requiresApproval: true, requiresConfirmation: true });

  test('place awaits the union of the gates of the event type and those of the caller, each once', () => {
    const approval = aPolicy({ requiresApproval: true });
    const decision = decide(null, 'place', admin, approval, dayBefore, { addedGates: ['customer', 'host'] });
    assert.ok(decision.outcome === 'changed');
    assert.deepEqual(decision.awaiting, ['host', 'customer']);
    assert.deepEqual(decision.gates, ['host', 'customer']);
  });

  test('two gates, given in either order, end in confirmed and announce themselves once', () => {
    for (const order of [
      ['approve', 'confirm'],
      ['confirm', 'approve'],
    ] as const) {
      const placed = decide(null, 'place', customer, both, dayBefore);
      assert.ok(placed.outcome === 'changed');
      const first = decide(aLifecycleBooking(placed), order[0], admin, both, dayBefore);
      assert.ok(first.outcome === 'changed');
      assert.equal(first.awaiting.length, 1);
      assert.deepEqual([first.webhook, first.effects], [null, []]);
      const last = decide(aLifecycleBooking(first), order[1], admin, both, dayBefore);
      assert.ok(last.outcome === 'changed');
      assert.deepEqual([last.state, last.awaiting], ['confirmed', []]);
      assert.equal(last.webhook, 'scheduled.confirmed');
    }
  });

  test('a cancelled booking awaits nobody, and keeps which gates it had', () => {
    const decision = decide(aLifecycleBooking(pending), 'cancel', admin, aPolicy(), dayBefore);
    assert.ok(decision.outcome === 'changed');
    assert.deepEqual([decision.awaiting, decision.gates], [[], ['host']]);
  });

  test('reassigning or editing a pending booking leaves who is awaited as it is', () => {
    for (const event of ['reassign', 'edit_attendee'] as const) {
      const decision = decide(aLifecycleBooking(pending), event, admin, aPolicy(), dayBefore);
      assert.ok(decision.outcome === 'changed');
      assert.deepEqual(decision.awaiting, ['host']);
    }
  });
});
