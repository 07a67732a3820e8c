import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ruleNames } from './model.ts';
import type { HostCalendar, OfferContext, OfferRules, RuleName } from './model.ts';
import { openStarts } from './open-starts.ts';
import { ruleTable } from './rules/rule-table.ts';
import {
  aHostCalendar,
  between,
  busyBetween,
  everyDay,
  judgedBy,
  minuteOf,
  readable,
} from './testing/calendar-builders.ts';
import { whyNotOffered } from './why-not-offered.ts';

const nine = minuteOf('2027-03-01T09:00Z');
const atNine = ['2027-03-01T09:00Z', '2027-03-01T09:30Z'] as const;
const atHalfPast = ['2027-03-01T09:35Z', '2027-03-01T09:50Z'] as const;

/** What makes each rule, and no rule before it, refuse the start at nine. */
const refusals: readonly (readonly [RuleName, Partial<HostCalendar>, Partial<OfferRules>, string?])[] = [
  [
    'working_hours',
    { schedule: { timezone: 'Europe/Berlin', workingHours: [everyDay('09:00', '09:30')] } },
    {},
  ],
  ['grid', { schedule: { timezone: 'UTC', workingHours: [everyDay('08:50', '17:00')] } }, {}],
  ['blocked', { exceptions: [{ type: 'blocked', start: '2027-03-01T08:00', end: '2027-03-01T09:01' }] }, {}],
  ['do_not_disturb', { doNotDisturb: [between(...atNine)] }, {}],
  ['booked', { busy: [busyBetween(...atNine)] }, {}],
  ['held', { busy: [busyBetween(...atNine, { kind: 'hold' })] }, {}],
  ['external_busy', { busy: [busyBetween(...atNine, { kind: 'external' })] }, {}],
  ['calendar_unknown', { calendarUnknown: [between(...atNine)] }, { whenCalendarUnknown: 'refuse' }],
  [
    'calendar_unknown',
    { calendarUnknown: [between(...atHalfPast)] },
    { whenCalendarUnknown: 'refuse', bufferAfterMinutes: 10 },
  ],
  ['booking_buffer', { busy: [busyBetween(...atHalfPast, { bufferBefore: 10 })] }, {}],
  ['booking_buffer', { busy: [busyBetween(...atHalfPast, { kind: 'hold' })] }, { bufferAfterMinutes: 10 }],
  ['buffer', { busy: [busyBetween(...atHalfPast, { kind: 'external' })] }, { bufferAfterMinutes: 10 }],
  ['buffer', { doNotDisturb: [between(...atHalfPast)] }, { bufferAfterMinutes: 10 }],
  ['past', {}, {}, '2027-03-01T09:01Z'],
  ['notice', {}, { minimumNoticeMinutes: 60 }, '2027-03-01T08:01Z'],
  ['horizon', {}, { horizon: { days: 1 } }, '2027-02-27T12:00Z'],
  ['horizon', {}, { horizon: { from: '2027-03-02', to: '2027-03-09' } }],
  ['host_limit', { limits: { perDay: 1 }, countedStarts: [nine + 600] }, {}],
  ['event_type_limit', {}, { limits: { perWeek: 2 }, countedStarts: [nine + 600, nine + 2000] }],
];

for (const [name, host, rules, now] of refusals) {
  test(`a start refused by ${name} says so, is not listed, and is offered to whom the rule does not bind`, () => {
    const calendar = aHostCalendar('UTC', [everyDay('09:00', '17:00')], host);
    const context = judgedBy(rules, now);
    assert.equal(whyNotOffered(calendar, context, nine), name);
    assert.ok(!openStarts(calendar, context, { start: nine - 60, end: nine + 60 }).includes(nine));
    // What overlaps lies within the gap too, and what is past lies within any notice.
    const waived = new Set<RuleName>([name, 'booking_buffer', 'buffer', 'notice']);
    assert.equal(whyNotOffered(calendar, { ...context, waived }, nine), null);
    assert.ok(
      openStarts(calendar, { ...context, waived }, { start: nine - 60, end: nine + 60 }).includes(nine),
    );
  });
}

test('a calendar that is unknown takes nothing away where the event type books all the same', () => {
  const host = aHostCalendar('UTC', [everyDay('09:00', '17:00')], { calendarUnknown: [between(...atNine)] });
  assert.equal(whyNotOffered(host, judgedBy({ whenCalendarUnknown: 'book' }), nine), null);
});

test('every rule has its place in the table, in the order in which reasons are told', () => {
  const ofWorkingTime: RuleName[] = ['working_hours', 'grid'];
  assert.deepEqual([...ofWorkingTime, ...ruleTable.map(([name]) => name)], [...ruleNames]);
  assert.deepEqual([...new Set(refusals.map(([name]) => name))], [...ruleNames]);
});

test('the first rule that refuses is the one that is told', () => {
  const host = aHostCalendar('UTC', [everyDay('09:00', '17:00')], {
    busy: [busyBetween(...atNine)],
    limits: { perDay: 0 },
  });
  assert.equal(whyNotOffered(host, judgedBy({}, '2027-03-02T00:00Z'), nine), 'booked');
});

test('a start that is no whole minute is off every grid, for everybody', () => {
  const host = aHostCalendar('UTC', [everyDay('09:00', '17:00')]);
  const waived = new Set<RuleName>(['working_hours', 'grid']);
  for (const start of [nine + 0.5, Number.NaN]) {
    assert.equal(whyNotOffered(host, { ...judgedBy(), waived }, start), 'grid');
  }
});

test('staff that overrides working hours and grid still finds bookings in the way', () => {
  const host = aHostCalendar('UTC', [], { busy: [busyBetween(...atNine)] });
  const context: OfferContext = {
    ...judgedBy({ durationMinutes: 5 }),
    waived: new Set(['working_hours', 'grid']),
  };
  const range = between('2027-03-01T08:54Z', '2027-03-01T09:32Z');
  assert.deepEqual(readable(openStarts(host, context, range)), [
    '2027-03-01T08:54Z',
    '2027-03-01T08:55Z',
    '2027-03-01T09:30Z',
    '2027-03-01T09:31Z',
  ]);
});
