import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decide } from './decide.ts';
import { changes, effects, timelineTypes, webhookEvents } from './effects.ts';
import { expectedChanges, expectedSeatChanges } from './expected-changes.ts';
import { aLifecycleBooking, aPolicy, anActor } from './lifecycle-builders.ts';

describe('what a change carries along', () => {
  for (const expected of expectedChanges)
    test(expected.says, () => {
      const { booking, event, by, now, details } = expected;
      const before = booking && aLifecycleBooking(booking);
      const decision = decide(before, event, anActor(by), aPolicy(), now, details);
      assert.ok(decision.outcome === 'changed');
      assert.equal(decision.timeline, expected.timeline);
      assert.equal(decision.webhook, expected.webhook);
      assert.deepEqual(decision.effects.toSorted(), [...expected.effects].toSorted());
      assert.equal(decision.raisesSequence, expected.sequence === 1);
      assert.deepEqual(decision.requires, expected.requires ?? []);
      assert.equal(decision.cancellationReason, expected.reason ?? null);
    });

  test('seats of a group booking carry along what their attendee needs', () => {
    for (const name of ['seatAdded', 'seatLeft'] as const) {
      assert.equal(changes[name].webhook, expectedSeatChanges[name].webhook);
      assert.deepEqual(changes[name].effects, expectedSeatChanges[name].effects);
      // The one who leaves gets a cancellation, which must be newer than its invitation.
      assert.equal(changes[name].raisesSequence, name === 'seatLeft');
    }
  });

  test('old reminders and dispatches are dropped before new ones are planned', () => {
    const names: readonly string[] = changes.rescheduled.effects;
    assert.ok(names.indexOf('dropReminders') < names.indexOf('planReminders'));
    assert.ok(names.indexOf('clearDispatch') < names.indexOf('planDispatch'));
  });
});

describe('the names of effects, webhooks and timeline rows', () => {
  test('every effect, and every webhook event, is carried by some expected change, and no other', () => {
    const rows = [...expectedChanges, ...Object.values(expectedSeatChanges)];
    assert.deepEqual(
      [...new Set(rows.flatMap((row) => [...row.effects]))].toSorted(),
      Object.keys(effects).toSorted(),
    );
    assert.deepEqual(
      [...new Set(rows.flatMap((row) => row.webhook ?? []))].toSorted(),
      webhookEvents.toSorted(),
    );
  });

  test('every timeline type is told apart from every other', () => {
    const types = Object.values(timelineTypes);
    assert.equal(new Set(types).size, types.length);
  });
});
