import assert from 'node:assert/strict';
import { test } from 'node:test';
import { firstAvailable } from './first-available.ts';
import { aHostCalendar, between, busyBetween, everyDay, judgedBy } from './testing/calendar-builders.ts';

const hours = [everyDay('09:00', '10:00', { days: ['mon'] })];

test('the first slot is found behind weeks without any', () => {
  const host = aHostCalendar('UTC', hours, { busy: [busyBetween('2027-03-01T00:00Z', '2027-05-03T09:30Z')] });
  assert.deepEqual(firstAvailable([host], 'one', judgedBy({ horizon: { days: 90 } }, '2027-03-01T00:00Z')), {
    ...between('2027-05-03T09:30Z', '2027-05-03T10:00Z'),
    hostIds: ['hst_a'],
  });
});

test('nothing is found beyond the horizon', () => {
  const host = aHostCalendar('UTC', hours);
  assert.equal(firstAvailable([host], 'one', judgedBy({ horizon: { days: 6 } }, '2027-03-01T12:00Z')), null);
  const gone = { from: '2027-02-01', to: '2027-02-28' };
  assert.equal(firstAvailable([host], 'one', judgedBy({ horizon: gone }, '2027-03-01T12:00Z')), null);
});

test('the search begins where fixed dates begin', () => {
  const horizon = { from: '2028-03-01', to: '2028-03-31' };
  const slot = firstAvailable(
    [aHostCalendar('UTC', hours)],
    'one',
    judgedBy({ horizon }, '2027-03-01T12:00Z'),
  );
  assert.equal(slot?.start, between('2028-03-06T09:00Z', '2028-03-06T10:00Z').start);
});

test('notice is kept', () => {
  const context = judgedBy({ minimumNoticeMinutes: 30 }, '2027-03-01T08:40Z');
  const slot = firstAvailable([aHostCalendar('UTC', hours)], 'one', context);
  assert.equal(slot?.start, between('2027-03-01T09:30Z', '2027-03-01T10:00Z').start);
});
