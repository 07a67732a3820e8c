import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { HostCalendar, OfferContext } from './model.ts';
import { openStarts } from './open-starts.ts';
import {
  aHostCalendar,
  between,
  busyBetween,
  everyDay,
  judgedBy,
  readable,
} from './testing/calendar-builders.ts';

const march = between('2027-03-01T00:00Z', '2027-03-02T00:00Z');

function listed(host: HostCalendar, context: OfferContext = judgedBy(), range = march): string[] {
  return readable(openStarts(host, context, range));
}

const working = (start: string, end: string, more: Partial<HostCalendar> = {}) =>
  aHostCalendar('UTC', [everyDay(start, end)], more);

test('starts follow the grid of their run and end with it', () => {
  assert.deepEqual(listed(working('09:10', '10:30')), ['2027-03-01T09:10Z', '2027-03-01T09:40Z']);
  assert.deepEqual(listed(working('09:00', '10:00'), judgedBy({ slotIntervalMinutes: 20 })), [
    '2027-03-01T09:00Z',
    '2027-03-01T09:20Z',
  ]);
});

test('a duration longer than the run is offered nowhere', () => {
  assert.deepEqual(listed(working('09:00', '10:00'), judgedBy({ durationMinutes: 61 })), []);
});

test('a slot does not lie across two runs that touch', () => {
  const hours = [everyDay('09:00', '10:00'), everyDay('10:00', '11:00')];
  assert.deepEqual(listed(aHostCalendar('UTC', hours), judgedBy({ durationMinutes: 40 })), [
    '2027-03-01T09:00Z',
    '2027-03-01T10:00Z',
  ]);
});

test('the range bounds starts, its end left out, and never moves the grid', () => {
  const range = between('2027-03-01T09:01Z', '2027-03-01T10:00Z');
  assert.deepEqual(listed(working('09:00', '12:00'), judgedBy(), range), ['2027-03-01T09:30Z']);
});

test('both occurrences of a repeated hour are offered, each once', () => {
  const host = aHostCalendar('America/New_York', [everyDay('01:00', '02:00', { days: ['sun'] })]);
  assert.deepEqual(listed(host, judgedBy(), between('2027-11-07T00:00Z', '2027-11-08T00:00Z')), [
    '2027-11-07T05:00Z',
    '2027-11-07T05:30Z',
    '2027-11-07T06:00Z',
    '2027-11-07T06:30Z',
  ]);
});

test('runs split by a repeated hour have a grid each', () => {
  const host = aHostCalendar('America/New_York', [everyDay('01:40', '03:00', { days: ['sun'] })]);
  const range = between('2027-11-07T00:00Z', '2027-11-08T00:00Z');
  assert.deepEqual(listed(host, judgedBy({ durationMinutes: 20 }), range), [
    '2027-11-07T05:40Z',
    '2027-11-07T06:40Z',
    '2027-11-07T07:00Z',
    '2027-11-07T07:20Z',
    '2027-11-07T07:40Z',
  ]);
});

test('across a gap the grid counts time that has truly passed', () => {
  const host = aHostCalendar('Europe/Berlin', [everyDay('01:15', '04:00', { days: ['sun'] })]);
  const range = between('2027-03-28T00:00Z', '2027-03-29T00:00Z');
  assert.deepEqual(listed(host, judgedBy({ durationMinutes: 60 }), range), ['2027-03-28T00:15Z']);
});

test('half and quarter hours of zones move the starts, not their distance', () => {
  const kathmandu = aHostCalendar('Asia/Kathmandu', [everyDay('09:00', '10:00', { days: ['mon'] })]);
  assert.deepEqual(listed(kathmandu), ['2027-03-01T03:15Z', '2027-03-01T03:45Z']);
  const lordHowe = aHostCalendar('Australia/Lord_Howe', [everyDay('01:00', '02:30', { days: ['sun'] })]);
  assert.deepEqual(listed(lordHowe, judgedBy(), between('2027-04-03T12:00Z', '2027-04-04T12:00Z')), [
    '2027-04-03T14:00Z',
    '2027-04-03T14:30Z',
    '2027-04-03T15:00Z',
    '2027-04-03T15:30Z',
  ]);
});

test('an extra window offers its own grid and repeats no start', () => {
  const extra = (start: string) => ({ type: 'extra' as const, start, end: '2027-03-01T11:00' });
  assert.deepEqual(listed(working('09:00', '10:00', { exceptions: [extra('2027-03-01T09:15')] })), [
    '2027-03-01T09:00Z',
    '2027-03-01T09:15Z',
    '2027-03-01T09:30Z',
    '2027-03-01T09:45Z',
    '2027-03-01T10:15Z',
  ]);
  assert.deepEqual(listed(working('09:00', '10:00', { exceptions: [extra('2027-03-01T09:30')] })), [
    '2027-03-01T09:00Z',
    '2027-03-01T09:30Z',
    '2027-03-01T10:00Z',
    '2027-03-01T10:30Z',
  ]);
});

test('a block, do-not-disturb and anything busy take away what they overlap, not what they touch', () => {
  const left = ['2027-03-01T09:00Z', '2027-03-01T10:30Z'];
  const lunch = ['2027-03-01T09:30Z', '2027-03-01T10:30Z'] as const;
  const block = { type: 'blocked' as const, start: '2027-03-01T10:30', end: '2027-03-01T11:30' };
  for (const more of [
    { exceptions: [{ ...block, timezone: 'Europe/Berlin' }] },
    { doNotDisturb: [between(...lunch)] },
    { busy: [busyBetween(...lunch)] },
    { busy: [busyBetween(...lunch, { kind: 'hold' })] },
    { busy: [busyBetween(...lunch, { kind: 'external' })] },
  ] as const) {
    assert.deepEqual(listed(working('09:00', '11:00', more)), left);
  }
});

test('something busy without length fills no time', () => {
  const host = working('09:00', '10:00', { busy: [busyBetween('2027-03-01T09:10Z', '2027-03-01T09:10Z')] });
  assert.equal(listed(host).length, 2);
});

test('between bookings the larger of both buffers holds, on either side', () => {
  const booking = busyBetween('2027-03-01T11:00Z', '2027-03-01T11:30Z', {
    bufferBefore: 15,
    bufferAfter: 20,
  });
  const host = working('09:00', '14:00', { busy: [booking] });
  const every5 = { slotIntervalMinutes: 5, bufferBeforeMinutes: 30, bufferAfterMinutes: 10 };
  const starts = listed(host, judgedBy(every5));
  assert.equal(
    starts.findLast((start) => start < '2027-03-01T11:00Z'),
    '2027-03-01T10:15Z',
  );
  assert.equal(
    starts.find((start) => start > '2027-03-01T11:00Z'),
    '2027-03-01T12:00Z',
  );
});

test('toward external entries, do-not-disturb and blocks the own buffer holds', () => {
  const block = { type: 'blocked' as const, start: '2027-03-01T11:00', end: '2027-03-01T11:30' };
  const quiet = ['2027-03-01T11:00Z', '2027-03-01T11:30Z'] as const;
  for (const more of [
    { exceptions: [block] },
    { doNotDisturb: [between(...quiet)] },
    { busy: [busyBetween(...quiet, { kind: 'external' })] },
  ] as const) {
    const starts = listed(
      working('09:00', '14:00', more),
      judgedBy({ slotIntervalMinutes: 5, bufferBeforeMinutes: 30, bufferAfterMinutes: 10 }),
    );
    assert.equal(
      starts.findLast((start) => start < '2027-03-01T11:00Z'),
      '2027-03-01T10:20Z',
    );
    assert.equal(
      starts.find((start) => start > '2027-03-01T11:00Z'),
      '2027-03-01T12:00Z',
    );
  }
});

test('buffers may reach outside working hours', () => {
  const context = judgedBy({ bufferBeforeMinutes: 60, bufferAfterMinutes: 60 });
  assert.equal(listed(working('09:00', '10:00'), context).length, 2);
});

test('notice counts from now, to the millisecond', () => {
  const context = judgedBy({ minimumNoticeMinutes: 60 }, '2027-03-01T08:30Z');
  assert.deepEqual(listed(working('09:00', '10:30'), context), ['2027-03-01T09:30Z', '2027-03-01T10:00Z']);
  const later = { ...context, nowAt: context.nowAt + 1 };
  assert.deepEqual(listed(working('09:00', '10:30'), later), ['2027-03-01T10:00Z']);
});

test('the horizon ends with a local day of the event type, that day included', () => {
  const week = between('2027-03-01T00:00Z', '2027-03-08T00:00Z');
  const days = { timezone: 'Pacific/Auckland', horizon: { days: 1 } };
  assert.deepEqual(listed(working('10:30', '11:30'), judgedBy(days, '2027-03-01T08:00Z'), week), [
    '2027-03-01T10:30Z',
    '2027-03-01T11:00Z',
    '2027-03-02T10:30Z',
  ]);
  const dates = { horizon: { from: '2027-03-02', to: '2027-03-03' }, durationMinutes: 60 };
  assert.deepEqual(listed(working('10:30', '11:30'), judgedBy(dates), week), [
    '2027-03-02T10:30Z',
    '2027-03-03T10:30Z',
  ]);
});

test('a host limit fills a day of the schedule, an event type limit a day of the event type', () => {
  const limits = { perDay: 1 };
  const countedStarts = [march.start + 9 * 60];
  const auckland = aHostCalendar('Pacific/Auckland', [everyDay('09:00', '13:00', { timezone: 'UTC' })]);
  // The first of March ends in Auckland at 11:00Z.
  assert.deepEqual(listed({ ...auckland, limits, countedStarts }, judgedBy({ durationMinutes: 60 })), [
    '2027-03-01T11:00Z',
    '2027-03-01T12:00Z',
  ]);
  assert.deepEqual(listed(auckland, judgedBy({ limits, countedStarts })), []);
});

test('weekly limits count from Monday to Sunday', () => {
  const context = judgedBy({
    durationMinutes: 60,
    limits: { perWeek: 1 },
    countedStarts: [between('2027-03-03T09:00Z', '2027-03-03T10:00Z').start],
  });
  const range = between('2027-02-27T00:00Z', '2027-03-10T00:00Z');
  assert.deepEqual(listed(working('09:00', '10:00'), context, range), [
    '2027-02-27T09:00Z',
    '2027-02-28T09:00Z',
    '2027-03-08T09:00Z',
    '2027-03-09T09:00Z',
  ]);
});

test('a limit of none offers nothing', () => {
  assert.deepEqual(listed(working('09:00', '10:00', { limits: { perDay: 0 } })), []);
});

test('a grid whose starts lie no minute apart is a RangeError', () => {
  assert.throws(() => listed(working('09:00', '10:00'), judgedBy({ slotIntervalMinutes: 0 })), RangeError);
});
