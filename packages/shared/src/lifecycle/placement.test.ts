import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aPolicy, anActor, minuteMs, minutesBefore, startAt } from './lifecycle-builders.ts';
import { confirmationDeadline, gatesOf, placementOf, replacementGates } from './placement.ts';

test('a booking nobody is asked for is scheduled', () => {
  assert.deepEqual(placementOf([], []), { state: 'scheduled', gates: [], awaiting: [] });
});

test('a booking whose only gate, the host, is given is scheduled', () => {
  assert.equal(placementOf(['host'], ['host']).state, 'scheduled');
});

test('a booking whose customer gave its gate is confirmed', () => {
  assert.equal(placementOf(['customer', 'host'], ['host', 'customer']).state, 'confirmed');
});

test('a gate that was given without being asked for asks for nothing', () => {
  assert.deepEqual(placementOf([], ['customer']), { state: 'scheduled', gates: [], awaiting: [] });
});

test('an event type asks for the gates it requires', () => {
  assert.deepEqual(gatesOf(aPolicy()), []);
  assert.deepEqual(gatesOf(aPolicy({ requiresApproval: true })), ['host']);
  assert.deepEqual(gatesOf(aPolicy({ requiresConfirmation: true })), ['customer']);
});

// From D2: event type's gates, mover, then state and who is awaited.
const replacements = [
  ['none', 'customer', 'scheduled', []],
  ['none', 'admin', 'scheduled', []],
  ['host', 'customer', 'pending_confirmation', ['host']],
  ['host', 'admin', 'scheduled', []],
  ['host', 'agent', 'scheduled', []],
  ['host', 'api', 'pending_confirmation', ['host']],
  ['customer', 'customer', 'confirmed', []],
  ['customer', 'agent', 'pending_confirmation', ['customer']],
  ['customer', 'ai_agent', 'pending_confirmation', ['customer']],
  ['both', 'customer', 'pending_confirmation', ['host']],
  ['both', 'admin', 'pending_confirmation', ['customer']],
  ['both', 'api', 'pending_confirmation', ['host', 'customer']],
] as const;

for (const [asked, mover, state, awaiting] of replacements)
  test(`with gates ${asked}, what ${mover} moves becomes ${state}, awaiting ${awaiting.join(' and ') || 'nobody'}`, () => {
    const policy = aPolicy({
      requiresApproval: asked === 'host' || asked === 'both',
      requiresConfirmation: asked === 'customer' || asked === 'both',
    });
    const placement = replacementGates(policy, anActor(mover));
    assert.equal(placement.state, state);
    assert.deepEqual(placement.awaiting, awaiting);
    assert.deepEqual(placement.gates, gatesOf(policy));
  });

test('the confirmation window counts from creation', () => {
  const createdAt = minutesBefore(5000);
  assert.equal(confirmationDeadline(aPolicy(), createdAt, startAt), createdAt + 1440 * minuteMs);
});

test('the confirmation window never reaches past the start', () => {
  assert.equal(confirmationDeadline(aPolicy(), minutesBefore(60), startAt), startAt);
});
