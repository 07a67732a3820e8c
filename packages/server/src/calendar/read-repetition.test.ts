import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRepetition } from './read-repetition.ts';

const read = (rule: Record<string, unknown>) =>
  readRepetition({ freq: 'YEARLY', ...rule }, (until) => Date.parse(until));

test('what is listed twice counts once', () => {
  const { hours, weekdays } = read({ byhour: [9, 9, 17, 9], byday: ['MO', '-1FR', 'MO', '-1FR', '2FR'] });
  assert.deepEqual([...(hours ?? [])], [9, 17]);
  assert.deepEqual(
    [...(weekdays ?? [])].map(([weekday, nths]) => [weekday, [...nths]]),
    [
      [0, [null]],
      [4, [-1, 2]],
    ],
  );
});

test('numbers that no year has, and an end that is no time, cannot be understood', () => {
  for (const rule of [
    { byyearday: 367 },
    { bysetpos: [1, -367] },
    { byhour: 1e9 },
    { byday: '54MO' },
    { byday: ['MO', '-54MO'] },
    { until: '2027-99-99' },
  ])
    assert.throws(() => read(rule), { name: 'UnreadableEvent' }, JSON.stringify(rule));
});

test('an event takes place once, however little it is told to repeat', () => {
  assert.deepEqual([read({ count: 0 }).count, read({ interval: 0 }).interval], [1, 1]);
});
