import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addDays, dayNumber, dayOfNumber, daysBetween, isDay, mondayOf, weekdayOf } from './calendar-day.ts';

test('a day that the calendar does not have is no day', () => {
  for (const day of [
    '2027-02-29',
    '2027-13-01',
    '2027-00-10',
    '2027-1-1',
    '2027-01-01T00:00',
    '',
    '+002027-01-01',
  ]) {
    assert.equal(isDay(day), false, day);
    assert.throws(() => dayNumber(day), RangeError);
  }
  for (const day of ['2028-02-29', '0001-01-01', '9999-12-31', '1969-12-31'])
    assert.equal(isDay(day), true, day);
});

test('days are added over months, leap days and the year 1970', () => {
  assert.equal(addDays('2027-12-31', 1), '2028-01-01');
  assert.equal(addDays('2028-02-28', 1), '2028-02-29');
  assert.equal(addDays('1970-01-01', -1), '1969-12-31');
  assert.equal(daysBetween('2027-03-01', '2028-03-01'), 366);
  assert.throws(() => addDays('9999-12-31', 1), RangeError);
});

test('weeks begin on Monday', () => {
  assert.equal(weekdayOf('2027-03-28'), 'sun');
  assert.equal(mondayOf('2027-03-28'), '2027-03-22');
  assert.equal(mondayOf('2027-03-22'), '2027-03-22');
  assert.equal(weekdayOf('1969-12-29'), 'mon');
  assert.equal(dayOfNumber(0), '1970-01-01');
});
