import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between } from '../availability/testing/calendar-builders.ts';
import { parseLocalDateTime } from './wall-clock.ts';
import { wallIntervals } from './wall-intervals.ts';

function shown(zone: string, start: string, end: string) {
  return wallIntervals(zone, parseLocalDateTime(start) ?? Number.NaN, parseLocalDateTime(end) ?? Number.NaN);
}

test('a gap of the clock shortens what lies across it and swallows what lies within', () => {
  assert.deepEqual(shown('Europe/Berlin', '2027-03-28T01:00', '2027-03-28T05:00'), [
    between('2027-03-28T00:00Z', '2027-03-28T03:00Z'),
  ]);
  assert.deepEqual(shown('Europe/Berlin', '2027-03-28T02:00', '2027-03-28T03:00'), []);
});

test('a repeated hour lengthens what holds it whole', () => {
  assert.deepEqual(shown('Europe/Berlin', '2027-10-31T02:00', '2027-10-31T03:00'), [
    between('2027-10-31T00:00Z', '2027-10-31T02:00Z'),
  ]);
});

test('a repeated hour splits what holds only its end', () => {
  assert.deepEqual(shown('Europe/Berlin', '2027-10-31T02:30', '2027-10-31T04:00'), [
    between('2027-10-31T00:30Z', '2027-10-31T01:00Z'),
    between('2027-10-31T01:30Z', '2027-10-31T03:00Z'),
  ]);
});

test('half an hour of daylight saving is half an hour', () => {
  assert.deepEqual(shown('Australia/Lord_Howe', '2027-04-04T01:00', '2027-04-04T02:00'), [
    between('2027-04-03T14:00Z', '2027-04-03T15:30Z'),
  ]);
  assert.deepEqual(shown('Australia/Lord_Howe', '2027-10-03T01:30', '2027-10-03T03:00'), [
    between('2027-10-02T15:00Z', '2027-10-02T16:00Z'),
  ]);
});

test('a day that a zone skipped has no minutes', () => {
  assert.deepEqual(shown('Pacific/Apia', '2011-12-30T00:00', '2011-12-31T00:00'), []);
  assert.deepEqual(shown('Pacific/Apia', '2011-12-29T23:00', '2011-12-31T01:00'), [
    between('2011-12-30T09:00Z', '2011-12-30T11:00Z'),
  ]);
});
