import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between, minuteOf } from '../availability/testing/calendar-builders.ts';
import { isTimeZone, offsetRuns } from './zone.ts';

test('only names of the zone database, spelled as there, are time zones', () => {
  for (const id of ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5']) {
    assert.equal(isTimeZone(id), true, id);
  }
  const others = [
    '',
    'local',
    '+02:00',
    '-0500',
    'Z',
    'europe/berlin',
    'utc',
    'Europe/Atlantis',
    ' UTC',
    'PST',
  ];
  for (const id of [...others, '2027-01-01T00:00Z', '2027-01-01T00:00[Europe/Berlin]']) {
    assert.equal(isTimeZone(id), false, id);
  }
});

test('offsets change at the minute the zone database says', () => {
  const { start, end } = between('2027-01-01T00:00Z', '2028-01-01T00:00Z');
  assert.deepEqual(offsetRuns('Europe/Berlin', start, end), [
    { from: start, offsetMinutes: 60 },
    { from: minuteOf('2027-03-28T01:00Z'), offsetMinutes: 120 },
    { from: minuteOf('2027-10-31T01:00Z'), offsetMinutes: 60 },
  ]);
  assert.deepEqual(
    offsetRuns('Australia/Lord_Howe', start, end).map((run) => run.offsetMinutes),
    [660, 630, 660],
  );
  assert.deepEqual(
    offsetRuns('Asia/Kathmandu', start, end).map((run) => run.offsetMinutes),
    [345],
  );
});

test('a run that goes on over New Year is one run', () => {
  const { start, end } = between('2026-12-01T00:00Z', '2027-02-01T00:00Z');
  assert.deepEqual(
    offsetRuns('America/New_York', start, end).map((run) => run.offsetMinutes),
    [-300],
  );
});

test('only the offsets of the minutes asked for are told', () => {
  const change = minuteOf('2027-03-28T01:00Z');
  const offsets = (from: number, to: number) =>
    offsetRuns('Europe/Berlin', from, to).map((run) => run.offsetMinutes);
  assert.deepEqual(offsets(change - 1, change), [60]);
  assert.deepEqual(offsets(change - 1, change + 1), [60, 120]);
  assert.deepEqual(offsets(change, change + 1), [120]);
});

test('an unknown zone is a RangeError', () => {
  assert.throws(() => offsetRuns('Europe/Atlantis', 0, 1), RangeError);
});
