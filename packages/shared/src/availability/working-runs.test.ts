import assert from 'node:assert/strict';
import { test } from 'node:test';
import { aHostCalendar, between, everyDay } from './testing/calendar-builders.ts';
import { workingRuns } from './working-runs.ts';

test('a window that ends at 24:00 touches the next day and stays a run of its own', () => {
  const host = aHostCalendar('UTC', [everyDay('00:00', '24:00')]);
  assert.deepEqual(workingRuns(host, between('2027-03-01T12:00Z', '2027-03-02T12:00Z')), [
    between('2027-03-01T00:00Z', '2027-03-02T00:00Z'),
    between('2027-03-02T00:00Z', '2027-03-03T00:00Z'),
  ]);
});

test('a window over midnight belongs to the day on which it begins', () => {
  const host = aHostCalendar('Europe/Berlin', [everyDay('22:00', '02:00', { days: ['sat'] })]);
  assert.deepEqual(workingRuns(host, between('2027-03-01T00:00Z', '2027-03-08T00:00Z')), [
    between('2027-03-06T21:00Z', '2027-03-07T01:00Z'),
  ]);
});

test('a window whose end is its start lasts a day', () => {
  const host = aHostCalendar('UTC', [everyDay('09:00', '09:00', { days: ['mon'] })]);
  assert.deepEqual(workingRuns(host, between('2027-03-01T00:00Z', '2027-03-08T00:00Z')), [
    between('2027-03-01T09:00Z', '2027-03-02T09:00Z'),
  ]);
});

test('a window over the midnight of a short day loses the missing hour', () => {
  const host = aHostCalendar('Europe/Berlin', [everyDay('22:00', '04:00', { days: ['sat'] })]);
  assert.deepEqual(workingRuns(host, between('2027-03-27T00:00Z', '2027-03-29T00:00Z')), [
    between('2027-03-27T21:00Z', '2027-03-28T02:00Z'),
  ]);
});

test('an hour repeated before midnight lengthens the day that the window began on', () => {
  const host = aHostCalendar('Africa/Cairo', [everyDay('22:00', '24:00', { days: ['thu'] })]);
  assert.deepEqual(workingRuns(host, between('2025-10-30T00:00Z', '2025-11-01T00:00Z')), [
    between('2025-10-30T19:00Z', '2025-10-30T22:00Z'),
  ]);
});

test('an hour missing after midnight shortens a window of that day', () => {
  const host = aHostCalendar('America/Havana', [everyDay('00:00', '02:00', { days: ['sun'] })]);
  assert.deepEqual(workingRuns(host, between('2025-03-09T00:00Z', '2025-03-10T00:00Z')), [
    between('2025-03-09T05:00Z', '2025-03-09T06:00Z'),
  ]);
});

test('a day that the zone skipped has no working time, whatever its weekday', () => {
  const host = aHostCalendar('Pacific/Apia', [everyDay('09:00', '10:00', { days: ['fri'] })]);
  assert.deepEqual(workingRuns(host, between('2011-12-28T00:00Z', '2012-01-03T00:00Z')), []);
});

test('windows that overlap are one run and windows that touch are two', () => {
  const host = aHostCalendar('UTC', [
    everyDay('09:00', '12:00', { days: ['mon'] }),
    everyDay('11:00', '13:00', { days: ['mon'] }),
    everyDay('13:00', '15:00', { days: ['mon'] }),
  ]);
  assert.deepEqual(workingRuns(host, between('2027-03-01T00:00Z', '2027-03-02T00:00Z')), [
    between('2027-03-01T09:00Z', '2027-03-01T13:00Z'),
    between('2027-03-01T13:00Z', '2027-03-01T15:00Z'),
  ]);
});

test('windows in different zones overlap where their instants do', () => {
  const host = aHostCalendar('Europe/London', [
    everyDay('09:00', '12:00', { days: ['mon'] }),
    everyDay('06:00', '09:00', { days: ['mon'], timezone: 'America/New_York' }),
  ]);
  assert.deepEqual(workingRuns(host, between('2027-03-01T00:00Z', '2027-03-02T00:00Z')), [
    between('2027-03-01T09:00Z', '2027-03-01T14:00Z'),
  ]);
});

test('a run that began before the span is told from its true beginning, through overlaps over midnight', () => {
  const host = aHostCalendar('UTC', [
    everyDay('22:00', '06:00', { days: ['mon', 'tue'] }),
    everyDay('05:00', '23:00', { days: ['tue'] }),
  ]);
  assert.deepEqual(workingRuns(host, between('2027-03-03T03:00Z', '2027-03-03T04:00Z')), [
    between('2027-03-01T22:00Z', '2027-03-03T06:00Z'),
  ]);
});

test('an extra window is a run of its own even where it overlaps working hours', () => {
  const host = aHostCalendar('Europe/Berlin', [everyDay('09:00', '17:00', { days: ['mon'] })], {
    exceptions: [{ type: 'extra', start: '2027-03-01T16:10', end: '2027-03-01T18:00' }],
  });
  assert.deepEqual(workingRuns(host, between('2027-03-01T00:00Z', '2027-03-02T00:00Z')), [
    between('2027-03-01T08:00Z', '2027-03-01T16:00Z'),
    between('2027-03-01T15:10Z', '2027-03-01T17:00Z'),
  ]);
});

test('windows that overlap for all but an hour of the week are one run, over Monday too', () => {
  const host = aHostCalendar('UTC', [
    everyDay('00:00', '00:30'),
    everyDay('00:15', '00:15', { days: ['mon', 'tue', 'thu', 'fri', 'sat', 'sun'] }),
    everyDay('00:15', '03:00', { days: ['wed'] }),
    everyDay('04:00', '00:15', { days: ['wed'] }),
  ]);
  assert.deepEqual(workingRuns(host, between('2027-03-08T12:00Z', '2027-03-10T12:00Z')), [
    between('2027-03-03T04:00Z', '2027-03-10T03:00Z'),
    between('2027-03-10T04:00Z', '2027-03-17T03:00Z'),
  ]);
});

test('overlapping windows round the clock start anew on Mondays, from wherever one looks', () => {
  const host = aHostCalendar('Europe/Berlin', [everyDay('00:00', '13:00'), everyDay('12:00', '00:30')]);
  const expected = between('2027-03-21T23:00Z', '2027-03-28T22:00Z');
  for (const [start, end] of [
    ['2027-03-22T00:00Z', '2027-03-23T00:00Z'],
    ['2027-03-28T01:00Z', '2027-03-28T02:00Z'],
  ] as const) {
    const runs = workingRuns(host, between(start, end));
    assert.deepEqual(
      runs.map((run) => run.start),
      [expected.start],
    );
  }
  assert.deepEqual(workingRuns(host, between('2027-03-20T00:00Z', '2027-04-02T00:00Z'))[1], expected);
});

test('a schedule that cannot be read is a RangeError', () => {
  const span = between('2027-03-01T00:00Z', '2027-03-02T00:00Z');
  for (const host of [
    aHostCalendar('UTC', [everyDay('24:00', '09:00')]),
    aHostCalendar('UTC', [everyDay('9:00', '10:00')]),
    aHostCalendar('Europe/Atlantis', [everyDay('09:00', '10:00')]),
    aHostCalendar('UTC', [], {
      exceptions: [{ type: 'extra', start: '2027-03-01T09:00Z', end: '2027-03-02' }],
    }),
  ]) {
    assert.throws(() => workingRuns(host, span), RangeError);
  }
});
