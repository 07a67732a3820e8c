import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { readRepetition } from './read-repetition.ts';
import { repeatedTimes } from './repeated-times.ts';

const wall = (text: string): number => Date.parse(`${text}Z`);
const listed = (rule: string, start: string, from: string, to: string): string[] =>
  repeatedTimes(readRepetition(ICAL.Recur.fromString(rule).toJSON(), wall), wall(start), {
    from: wall(from),
    to: wall(to),
  }).map((time) => new Date(time).toISOString().slice(0, 16));

test('the last Friday of every other month', () => {
  assert.deepEqual(
    listed(
      'FREQ=MONTHLY;INTERVAL=2;BYDAY=-1FR',
      '2026-01-30T09:00:00',
      '2027-01-01T00:00:00',
      '2027-06-01T00:00:00',
    ),
    ['2027-01-29T09:00', '2027-03-26T09:00', '2027-05-28T09:00'],
  );
});

test('the last working day of a month', () => {
  assert.deepEqual(
    listed(
      'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
      '2027-01-29T17:00:00',
      '2027-02-01T00:00:00',
      '2027-05-01T00:00:00',
    ),
    ['2027-02-26T17:00', '2027-03-31T17:00', '2027-04-30T17:00'],
  );
});

test('a count counts from the first one, however long ago', () => {
  assert.deepEqual(
    listed('FREQ=DAILY;COUNT=400', '2026-01-01T08:00:00', '2027-02-02T00:00:00', '2027-03-01T00:00:00'),
    ['2027-02-02T08:00', '2027-02-03T08:00', '2027-02-04T08:00'],
  );
});

test('every thirty-first leaves short months out; the leap day comes every four years', () => {
  assert.deepEqual(
    listed('FREQ=MONTHLY', '2027-01-31T10:00:00', '2027-01-01T00:00:00', '2027-06-01T00:00:00'),
    ['2027-01-31T10:00', '2027-03-31T10:00', '2027-05-31T10:00'],
  );
  assert.deepEqual(
    listed('FREQ=YEARLY', '2024-02-29T10:00:00', '2025-01-01T00:00:00', '2033-01-01T00:00:00'),
    ['2028-02-29T10:00', '2032-02-29T10:00'],
  );
});

test('every four hours on weekdays', () => {
  assert.deepEqual(
    listed(
      'FREQ=HOURLY;INTERVAL=4;BYDAY=MO',
      '2027-03-01T06:30:00',
      '2027-03-08T00:00:00',
      '2027-03-09T06:00:00',
    ),
    [
      '2027-03-08T02:30',
      '2027-03-08T06:30',
      '2027-03-08T10:30',
      '2027-03-08T14:30',
      '2027-03-08T18:30',
      '2027-03-08T22:30',
    ],
  );
});

test('a rule that never comes true comes to an end', () => {
  for (const rule of ['FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30', 'FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30'])
    assert.deepEqual(listed(rule, '2026-01-01T09:00:00', '2027-01-01T00:00:00', '2028-01-01T00:00:00'), []);
});

const days = fc.uniqueArray(fc.constantFrom('MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'), {
  minLength: 1,
  maxLength: 3,
});
const parts = fc.oneof(
  fc.constant('FREQ=DAILY'),
  days.map((list) => `FREQ=WEEKLY;BYDAY=${list.join(',')}`),
  fc
    .tuple(days, fc.constantFrom('MO', 'SU'))
    .map(([list, start]) => `FREQ=WEEKLY;BYDAY=${list.join(',')};WKST=${start}`),
  fc.integer({ min: 1, max: 28 }).map((day) => `FREQ=MONTHLY;BYMONTHDAY=${day}`),
  fc
    .tuple(fc.constantFrom(1, 2, 3, 4, -1, -2), days)
    .map(([nth, list]) => `FREQ=MONTHLY;BYDAY=${nth}${list[0] ?? 'MO'}`),
  days.map((list) => `FREQ=MONTHLY;BYDAY=${list.join(',')};BYSETPOS=-1`),
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.constantFrom(1, 2, -1), days)
    .map(([month, nth, list]) => `FREQ=YEARLY;BYMONTH=${month};BYDAY=${nth}${list[0] ?? 'MO'}`),
  fc.constant('FREQ=YEARLY'),
);

test('an independent implementation finds the same times', () => {
  fc.assert(
    fc.property(
      parts,
      fc.integer({ min: 1, max: 4 }),
      fc.option(fc.integer({ min: 1, max: 60 })),
      fc.integer({ min: 0, max: 900 }),
      (part, interval, count, dayOffset) => {
        const rule = `${part};INTERVAL=${interval}${count === null ? '' : `;COUNT=${count}`}`;
        const seed = new Date(Date.UTC(2025, 0, 1, 9, 30) + dayOffset * 86_400_000)
          .toISOString()
          .slice(0, 19);
        const [from, to] = ['2026-11-01T00:00:00', '2028-01-01T00:00:00'];
        // From a start that the rule allows: of another one nobody agrees what it means.
        const start = iterated(rule.replace(/;COUNT=\d+/, ''), seed, '2040')[0] ?? seed;
        const expected = iterated(rule, start, to).filter((time) => time >= from.slice(0, 16));
        assert.deepEqual(listed(rule, start, from, to), expected, `${rule} from ${start}`);
      },
    ),
    { numRuns: 150 },
  );
});

function iterated(rule: string, start: string, until: string): string[] {
  const iterator = ICAL.Recur.fromString(rule).iterator(
    ICAL.Time.fromString(`${start.slice(0, 16)}:00`, null),
  );
  const times: string[] = [];
  for (
    let time = iterator.next();
    time && time.toString() < until && times.length < 2000;
    time = iterator.next()
  )
    times.push(time.toString().slice(0, 16));
  return times;
}
