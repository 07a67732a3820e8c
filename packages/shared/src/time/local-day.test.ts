import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, minuteOf } from '../availability/testing/calendar-builders.ts';
import { dayBounds, groupByLocalDay, localDay } from './local-day.ts';

const hoursOf = (zone: string, day: string) => {
  const { start, end } = dayBounds(zone, day);
  return (end - start) / 60;
};

test('a day lasts as long as it truly does', () => {
  assert.equal(hoursOf('Europe/Berlin', '2027-03-28'), 23);
  assert.equal(hoursOf('Europe/Berlin', '2027-10-31'), 25);
  assert.equal(hoursOf('Australia/Lord_Howe', '2027-04-04'), 24.5);
  assert.equal(hoursOf('Australia/Lord_Howe', '2027-10-03'), 23.5);
  assert.equal(hoursOf('Pacific/Apia', '2011-12-30'), 0);
});

test('a day begins at its first instant where the clocks change at midnight', () => {
  assert.deepEqual(
    dayBounds('America/Havana', '2025-03-09'),
    between('2025-03-09T05:00Z', '2025-03-10T04:00Z'),
  );
  assert.deepEqual(
    dayBounds('America/Havana', '2025-11-02'),
    between('2025-11-02T04:00Z', '2025-11-03T05:00Z'),
  );
  assert.deepEqual(
    dayBounds('Africa/Cairo', '2025-10-30'),
    between('2025-10-29T21:00Z', '2025-10-30T22:00Z'),
  );
});

test('the local day is the one the clocks show', () => {
  assert.equal(localDay('Asia/Kathmandu', minuteOf('2027-03-28T18:14Z')), '2027-03-28');
  assert.equal(localDay('Asia/Kathmandu', minuteOf('2027-03-28T18:15Z')), '2027-03-29');
  assert.equal(localDay('Pacific/Apia', minuteOf('2011-12-30T09:59Z')), '2011-12-29');
  assert.equal(localDay('Pacific/Apia', minuteOf('2011-12-30T10:00Z')), '2011-12-31');
});

test('minutes of a date count the time passed since it began, through a change of the clocks', () => {
  const minutes = ['2027-03-27T23:30Z', '2027-03-28T00:30Z', '2027-03-28T01:30Z', '2027-03-28T22:00Z'];
  assert.deepEqual(groupByLocalDay('Europe/Berlin', minutes.map(minuteOf)), [
    { day: '2027-03-28', first: minuteOf('2027-03-27T23:00Z'), minutesSinceFirst: [30, 90, 150] },
    { day: '2027-03-29', first: minuteOf('2027-03-28T22:00Z'), minutesSinceFirst: [0] },
  ]);
  assert.deepEqual(groupByLocalDay('Europe/Berlin', []), []);
});
