import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByLocalDay, localDay } from '../time/index.ts';
import type { Limits, OfferRules } from './model.ts';
import { openStarts } from './open-starts.ts';
import {
  aHostCalendar,
  between,
  everyDay,
  judgedBy,
  minuteOf,
  readable,
} from './testing/calendar-builders.ts';

/*
 * What a window offers where clocks change, worked out by hand; the changes themselves are in time/testing/zone-vectors.ts, with the
 * lines of the zone database that they follow from.
 */

interface Asked {
  readonly zone: string;
  readonly window: readonly [start: string, end: string];
  readonly minutes: number;
  /** UTC days whose starts are told. */
  readonly range: readonly [from: string, to: string];
  readonly offered: readonly string[];
}

const table: Readonly<Record<string, Asked>> = {
  'a day that begins at 01:00': {
    zone: 'America/Havana',
    window: ['00:00', '03:00'],
    minutes: 60,
    range: ['2025-03-09T00:00Z', '2025-03-10T00:00Z'],
    offered: ['2025-03-09T05:00Z', '2025-03-09T06:00Z'],
  },
  'a last hour that comes twice': {
    zone: 'Asia/Beirut',
    window: ['22:30', '24:00'],
    minutes: 30,
    range: ['2025-10-25T12:00Z', '2025-10-26T12:00Z'],
    offered: ['19:30', '20:00', '20:30', '21:00', '21:30'].map((clock) => `2025-10-25T${clock}Z`),
  },
  'half an hour twice': {
    zone: 'Australia/Lord_Howe',
    window: ['01:00', '03:00'],
    minutes: 30,
    range: ['2025-04-05T12:00Z', '2025-04-06T12:00Z'],
    offered: ['14:00', '14:30', '15:00', '15:30', '16:00'].map((clock) => `2025-04-05T${clock}Z`),
  },
  'half an hour missing': {
    zone: 'Australia/Lord_Howe',
    window: ['01:00', '03:00'],
    minutes: 30,
    range: ['2025-10-04T12:00Z', '2025-10-05T12:00Z'],
    offered: ['14:30', '15:00', '15:30'].map((clock) => `2025-10-04T${clock}Z`),
  },
  'two hours missing': {
    zone: 'Antarctica/Troll',
    window: ['00:00', '04:00'],
    minutes: 60,
    range: ['2025-03-30T00:00Z', '2025-03-30T12:00Z'],
    offered: ['2025-03-30T00:00Z', '2025-03-30T01:00Z'],
  },
  'negative daylight saving that begins in autumn': {
    zone: 'Europe/Dublin',
    window: ['00:30', '02:30'],
    minutes: 60,
    range: ['2025-10-25T12:00Z', '2025-10-26T12:00Z'],
    offered: ['2025-10-25T23:30Z', '2025-10-26T00:30Z', '2025-10-26T01:30Z'],
  },
  'the hour that Ramadan gives': {
    zone: 'Africa/Casablanca',
    window: ['02:00', '03:00'],
    minutes: 60,
    range: ['2025-02-23T00:00Z', '2025-02-24T00:00Z'],
    offered: ['2025-02-23T01:00Z', '2025-02-23T02:00Z'],
  },
  'the hour that Ramadan takes back': {
    zone: 'Africa/Casablanca',
    window: ['02:00', '03:00'],
    minutes: 60,
    range: ['2025-04-06T00:00Z', '2025-04-07T00:00Z'],
    offered: [],
  },
  'an offset of three quarters of an hour': {
    zone: 'Asia/Kathmandu',
    window: ['09:00', '10:30'],
    minutes: 45,
    range: ['2025-06-02T00:00Z', '2025-06-03T00:00Z'],
    offered: ['2025-06-02T03:15Z', '2025-06-02T04:00Z'],
  },
  'three quarters of an hour with summer time': {
    zone: 'Pacific/Chatham',
    window: ['02:00', '04:15'],
    minutes: 45,
    range: ['2025-09-27T12:00Z', '2025-09-28T12:00Z'],
    // 02:00 at +12:45 to 04:15 at +13:45: an hour and a quarter, of which 02:45 to 03:45 is missing.
    offered: ['2025-09-27T13:15Z'],
  },
  'a leap day of twenty-five hours': {
    zone: 'Asia/Almaty',
    window: ['23:00', '24:00'],
    minutes: 60,
    range: ['2024-02-29T12:00Z', '2024-03-01T12:00Z'],
    offered: ['2024-02-29T17:00Z', '2024-02-29T18:00Z'],
  },
  'a year that is an hour longer': {
    zone: 'Asia/Dhaka',
    window: ['23:00', '24:00'],
    minutes: 60,
    range: ['2009-12-31T12:00Z', '2010-01-01T12:00Z'],
    offered: ['2009-12-31T16:00Z', '2009-12-31T17:00Z'],
  },
  'a window into a day that never came': {
    zone: 'Pacific/Apia',
    window: ['22:00', '01:00'],
    minutes: 60,
    range: ['2011-12-30T06:00Z', '2011-12-31T06:00Z'],
    // Thursday's last two hours, then at once Saturday's first, which Friday's window would have reached.
    offered: ['2011-12-30T08:00Z', '2011-12-30T09:00Z', '2011-12-30T10:00Z'],
  },
};

for (const [what, { zone, window, minutes, range, offered }] of Object.entries(table)) {
  test(`${what}: what ${window.join('-')} in ${zone} offers`, () => {
    const host = aHostCalendar(zone, [everyDay(...window)]);
    const starts = openStarts(host, judgedBy({ durationMinutes: minutes }), between(...range));
    assert.deepEqual(readable(starts), offered);
  });
}

function hourly(
  zone: string,
  range: readonly [string, string],
  limits: Limits,
  more: Partial<OfferRules> = {},
) {
  const host = aHostCalendar(zone, [everyDay('00:00', '24:00')], {
    limits,
    countedStarts: [minuteOf(range[0])],
  });
  const rules = { timezone: zone, durationMinutes: 60, ...more };
  return readable(openStarts(host, judgedBy(rules, range[0]), between(...range)));
}

test('a limit per day holds through the hour that midnight repeats, and ends with the day', () => {
  const range = ['2025-10-25T19:00Z', '2025-10-26T00:00Z'] as const;
  assert.deepEqual(hourly('Asia/Beirut', range, { perDay: 1 }), ['2025-10-25T22:00Z', '2025-10-25T23:00Z']);
});

test('a limit per week holds until Monday, whose first hour may be the second there is', () => {
  // 2024-09-30 is a Monday; the next week begins with Monday 2024-10-07, the day after the change.
  const range = ['2024-10-06T02:00Z', '2024-10-07T05:00Z'] as const;
  assert.deepEqual(hourly('America/Asuncion', range, { perWeek: 1 }), [
    '2024-10-07T03:00Z',
    '2024-10-07T04:00Z',
  ]);
});

test('a week with a day missing has six days', () => {
  // From Monday 26 December 2011 to Sunday 1 January 2012, without Friday: six days of 24 hours.
  const range = ['2011-12-26T10:00Z', '2012-01-01T12:00Z'] as const;
  assert.deepEqual(hourly('Pacific/Apia', range, { perWeek: 1 }), ['2012-01-01T10:00Z', '2012-01-01T11:00Z']);
});

test('a horizon that ends on a missing day ends with the day before it', () => {
  const range = ['2011-12-30T08:00Z', '2011-12-30T13:00Z'] as const;
  const thursday = ['2011-12-30T08:00Z', '2011-12-30T09:00Z'];
  const saturday = ['2011-12-30T10:00Z', '2011-12-30T11:00Z', '2011-12-30T12:00Z'];
  const within = (days: number) => hourly('Pacific/Apia', range, {}, { horizon: { days } });
  assert.deepEqual(within(0), thursday);
  assert.deepEqual(within(1), thursday);
  assert.deepEqual(within(2), [...thursday, ...saturday]);
});

test('one instant has three dates on both sides of the date line', () => {
  const minute = minuteOf('2025-06-01T10:30Z');
  assert.deepEqual(
    ['Pacific/Kiritimati', 'UTC', 'Pacific/Pago_Pago'].map((zone) => localDay(zone, minute)),
    ['2025-06-02', '2025-06-01', '2025-05-31'],
  );
});

test('days are presented from their true first minute, with both occurrences of an hour apart', () => {
  const minutes = ['2025-10-25T20:00Z', '2025-10-25T21:00Z', '2025-10-25T22:00Z'].map(minuteOf);
  assert.deepEqual(groupByLocalDay('Asia/Beirut', minutes), [
    { day: '2025-10-25', first: minuteOf('2025-10-24T21:00Z'), minutesSinceFirst: [23 * 60, 24 * 60] },
    { day: '2025-10-26', first: minuteOf('2025-10-25T22:00Z'), minutesSinceFirst: [0] },
  ]);
});
