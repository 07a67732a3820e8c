import assert from 'node:assert/strict';
import { test } from 'node:test';
import { offeredSlots } from './offered-slots.ts';
import { aHostCalendar, between, everyDay, judgedBy, minuteOf } from './testing/calendar-builders.ts';

const morning = between('2027-03-01T00:00Z', '2027-03-01T12:00Z');
const host = (hostId: string, start: string, end: string) =>
  aHostCalendar('UTC', [everyDay(start, end)], { hostId });
const pool = [
  host('hst_a', '09:00', '10:00'),
  host('hst_b', '09:30', '10:30'),
  host('hst_c', '08:45', '10:00'),
];

test('a pool offers what any of its hosts could take, by start, each slot with those hosts in the order given', () => {
  const slots = offeredSlots(pool, 'one', judgedBy(), morning);
  assert.deepEqual(
    slots.map(({ start, hostIds }) => [start - minuteOf('2027-03-01T09:00Z'), hostIds]),
    [
      [-15, ['hst_c']],
      [0, ['hst_a']],
      [15, ['hst_c']],
      [30, ['hst_a', 'hst_b']],
      [60, ['hst_b']],
    ],
  );
});

test('a slot for all hosts lies on the grid of each of them', () => {
  const context = judgedBy({ slotIntervalMinutes: 15 });
  const start = minuteOf('2027-03-01T09:30Z');
  assert.deepEqual(offeredSlots(pool, 'all', context, morning), [
    { start, end: start + 30, hostIds: ['hst_a', 'hst_b', 'hst_c'] },
  ]);
});

test('nobody offers nothing', () => {
  assert.deepEqual(offeredSlots([], 'one', judgedBy(), morning), []);
  assert.deepEqual(offeredSlots([], 'all', judgedBy(), morning), []);
});
