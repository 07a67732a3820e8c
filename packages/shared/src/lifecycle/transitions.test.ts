import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changes } from './effects.ts';
import {
  activeStates,
  becauseCodes,
  bookingEvents,
  bookingStates,
  finalStates,
  forbiddenCodes,
  invalidCodes,
} from './states-and-events.ts';
import type { BookingEvent, BookingState } from './states-and-events.ts';
import { eventRules, guards, permissions, proofs, repeatConditions, transitions } from './transitions.ts';
import type { EventRule, Step } from './transitions.ts';

const rows: Record<BookingState | 'none', Partial<Record<BookingEvent, Step>>> = transitions;
const rules: readonly EventRule[] = Object.values(eventRules);
const steps: readonly Step[] = Object.values(rows).flatMap((row) => Object.values(row));

function targetsOf(step: Step): readonly BookingState[] {
  return 'gate' in step ? step.toOneOf : [step.to];
}

test('every state has a row, and is active or final', () => {
  assert.deepEqual(Object.keys(transitions), ['none', ...bookingStates]);
  assert.deepEqual([...activeStates, ...finalStates], [...bookingStates]);
});

test('no event leads out of a final state, and some event out of every active one', () => {
  for (const state of finalStates) assert.deepEqual(Object.keys(transitions[state]), []);
  for (const state of activeStates) assert.notDeepEqual(Object.keys(transitions[state]), []);
});

test('every state can be reached from none, and a final one from every active state', () => {
  const reachedFrom = (from: BookingState | 'none'): Set<BookingState> => {
    const reached = new Set<BookingState>();
    const open: (BookingState | 'none')[] = [from];
    for (let state = open.pop(); state; state = open.pop())
      for (const target of Object.values(rows[state]).flatMap(targetsOf))
        if (!reached.has(target)) {
          reached.add(target);
          open.push(target);
        }
    return reached;
  };
  assert.deepEqual([...reachedFrom('none')].toSorted(), bookingStates.toSorted());
  for (const state of activeStates)
    assert.ok(
      finalStates.some((final) => reachedFrom(state).has(final)),
      state,
    );
});

test('every event has a rule, someone who may ask for it and a place where it leads', () => {
  assert.deepEqual(Object.keys(eventRules), [...bookingEvents]);
  for (const rule of rules) assert.ok(rule.by.length > 0);
  for (const event of bookingEvents)
    assert.ok(
      Object.values(rows).some((row) => event in row),
      event,
    );
});

test('every condition and every change that has a name is used, and every reason can be given', () => {
  const names = (lists: readonly (readonly string[])[]): string[] => [...new Set(lists.flat())].toSorted();
  assert.deepEqual(names(rules.map((rule) => rule.only)), Object.keys(permissions).toSorted());
  assert.deepEqual(names(steps.map((step) => step.when)), Object.keys(guards).toSorted());
  assert.deepEqual(names(steps.map((step) => step.proves)), Object.keys(proofs).toSorted());
  assert.deepEqual(
    names(rules.map((rule) => Object.values(rule.repeatIn))),
    Object.keys(repeatConditions).toSorted(),
  );
  const stepChanges = steps.map((step) =>
    'changeOnLastGate' in step && step.changeOnLastGate
      ? [step.change, step.changeOnLastGate]
      : [step.change],
  );
  assert.deepEqual(names([...stepChanges, ['seatAdded', 'seatLeft']]), Object.keys(changes).toSorted());
  const refusals = [...Object.values(permissions), ...Object.values(guards)].map((row) => row.otherwise);
  assert.deepEqual(
    names([refusals, ['wrong_actor', 'wrong_state']]),
    [...forbiddenCodes, ...invalidCodes].toSorted(),
  );
  assert.equal(new Set(becauseCodes).size, becauseCodes.length);
});
