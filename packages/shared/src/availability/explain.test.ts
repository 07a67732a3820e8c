import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { explainDay } from './explain-day.ts';
import { explainStart, type SeatedGroup } from './explain-start.ts';
import { explainSentence } from './explain-words.ts';
import { ruleNames, type HostCalendar, type OfferContext, type RuleName } from './model.ts';
import { openStarts } from './open-starts.ts';
import {
  aHostCalendar,
  between,
  busyBetween,
  everyDay,
  judgedBy,
  minuteOf,
} from './testing/calendar-builders.ts';
import { randomAsk } from './testing/random-calendars.ts';
import { whyNotJoined } from './why-not-joined.ts';
import { whyNotOffered } from './why-not-offered.ts';

const allBut = (name: RuleName): ReadonlySet<RuleName> =>
  new Set(ruleNames.filter((other) => other !== name));
const named = (host: HostCalendar, context: OfferContext, start: number): RuleName[] =>
  explainStart(host, context, start).flatMap(({ rule }) => (rule === 'group_full' ? [] : [rule]));

/** Every grid start of the range, listed or not, and one beside the grid. */
const startsOf = (
  host: HostCalendar,
  context: OfferContext,
  range: { start: number; end: number },
): number[] => {
  const waived = new Set(ruleNames.filter((name) => name !== 'working_hours' && name !== 'grid'));
  return [...openStarts(host, { ...context, waived }, range), range.start];
};

test('the rules named for a start are those that take it away: all together, and each alone', () => {
  fc.assert(
    fc.property(randomAsk, ({ host, context, range }) => {
      const listed = new Set(openStarts(host, context, range));
      for (const start of startsOf(host, context, { ...range, end: range.start + 1440 })) {
        const rules = named(host, context, start);
        if (start < range.end) assert.equal(rules.length === 0, listed.has(start));
        assert.equal(
          whyNotOffered(host, context, start),
          rules[0] ?? null,
          'the first is what a refusal says',
        );
        assert.equal(whyNotOffered(host, { ...context, waived: new Set(rules) }, start), null);
        for (const rule of ruleNames) {
          const alone = whyNotOffered(host, { ...context, waived: allBut(rule) }, start);
          assert.equal(alone, rules.includes(rule) ? rule : null);
        }
      }
    }),
    { numRuns: 150 },
  );
});

test('behind every rule stand obstacles that touch the slot or its buffers, working time aside', () => {
  fc.assert(
    fc.property(randomAsk, ({ host, context, range }) => {
      const { durationMinutes } = context.rules;
      for (const start of startsOf(host, context, { ...range, end: range.start + 1440 }))
        for (const { rule, obstacles } of explainStart(host, context, start)) {
          if (rule === 'working_hours' || rule === 'grid') continue;
          assert.ok(obstacles.length > 0, rule);
          assert.equal(new Set(obstacles.map((one) => JSON.stringify(one))).size, obstacles.length, rule);
          for (const obstacle of obstacles)
            assert.ok(obstacle.start <= start + durationMinutes + 25 && obstacle.end >= start - 25, rule);
        }
    }),
    { numRuns: 100 },
  );
});

test('a day names for each of its grid starts what an explanation of that start names', () => {
  fc.assert(
    fc.property(randomAsk, ({ host, context, range }) => {
      const span = { ...range, end: Math.min(range.end, range.start + 1440) };
      const day = explainDay(host, context, span);
      assert.deepEqual(
        day.starts.filter(({ rules }) => rules.length === 0).map(({ start }) => start),
        openStarts(host, context, span),
      );
      for (const { start, rules } of day.starts) assert.deepEqual(rules, named(host, context, start));
      for (const { rule, removed, alone, obstacles } of day.effects) {
        assert.equal(removed, day.starts.filter(({ rules }) => rules.includes(rule)).length);
        assert.ok(removed > 0 && alone <= removed && obstacles.length > 0);
        const without = { ...context, waived: new Set(rule === 'group_full' ? [] : [rule]) };
        assert.equal(openStarts(host, without, span).length, openStarts(host, context, span).length + alone);
      }
      assert.equal(day.empty === null, day.starts.length > 0);
    }),
    { numRuns: 150 },
  );
});

const march = between('2027-03-01T00:00Z', '2027-03-02T00:00Z');
const nine = minuteOf('2027-03-01T09:00Z');
const working = (more: Partial<HostCalendar> = {}) =>
  aHostCalendar('UTC', [everyDay('09:00', '17:00')], more);

test('what stands behind a rule is told: which booking, which hours, which border, which full day', () => {
  const host = working({
    busy: [
      busyBetween('2027-03-01T08:30Z', '2027-03-01T09:10Z', { bookingId: 'bkg_1' }),
      busyBetween('2027-03-01T09:40Z', '2027-03-01T10:00Z', { bookingId: 'bkg_2' }),
      busyBetween('2027-03-01T12:00Z', '2027-03-01T13:00Z', { bookingId: 'bkg_3' }),
    ],
    limits: { perDay: 3, perWeek: 9 },
    countedStarts: [nine - 30, nine + 40, nine + 180],
  });
  const context = judgedBy({ minimumNoticeMinutes: 120, bufferAfterMinutes: 15 }, '2027-03-01T08:00Z');
  const day = { ...march, kind: 'full_day', limit: { max: 3, counted: 3 } };
  const first = { ...between('2027-03-01T08:30Z', '2027-03-01T09:10Z'), kind: 'booking', bookingId: 'bkg_1' };
  const second = {
    ...between('2027-03-01T09:40Z', '2027-03-01T10:00Z'),
    kind: 'booking',
    bookingId: 'bkg_2',
  };
  assert.deepEqual(explainStart(host, context, nine), [
    { rule: 'booked', binds: 'everybody', obstacles: [first] },
    { rule: 'booking_buffer', binds: 'everybody', obstacles: [first, second] },
    {
      rule: 'notice',
      binds: 'customers',
      obstacles: [{ kind: 'closed_before', start: -Infinity, end: nine + 60 }],
    },
    { rule: 'host_limit', binds: 'customers', obstacles: [day] },
  ]);
  const hours = { ...between('2027-03-01T09:00Z', '2027-03-01T17:00Z'), kind: 'working_time' };
  const beside = explainStart(working(), judgedBy(), nine + 10);
  assert.deepEqual(beside, [{ rule: 'grid', binds: 'unless_overridden', obstacles: [hours] }]);
  assert.equal(explainStart(working(), judgedBy(), nine + 0.5)[0]?.binds, 'everybody');
  const [outside] = explainStart(working(), judgedBy(), nine - 60);
  assert.deepEqual(
    outside?.obstacles.map(({ end }) => end),
    [nine - 960, nine + 480],
  );
});

test('of a block that clocks set back cut in two only the part that is in the way is named', () => {
  const block = { type: 'blocked' as const, start: '2027-10-31T02:15', end: '2027-10-31T06:00' };
  const host = aHostCalendar('Europe/Berlin', [everyDay('00:00', '24:00')], { exceptions: [block] });
  const [reason] = explainStart(host, judgedBy(), minuteOf('2027-10-31T02:00Z'));
  assert.deepEqual(reason?.obstacles, [
    { kind: 'block', ...between('2027-10-31T01:15Z', '2027-10-31T05:00Z') },
  ]);
});

test('a day without any start says why: no working time, too little of it, or none that begins then', () => {
  const empty = (hours: readonly [string, string], durationMinutes = 60, span = march) =>
    explainDay(aHostCalendar('UTC', [everyDay(...hours)]), judgedBy({ durationMinutes }), span).empty;
  assert.equal(explainDay(aHostCalendar('UTC', []), judgedBy(), march).empty, 'no_working_time');
  assert.equal(empty(['09:00', '09:30']), 'working_time_too_short');
  assert.equal(
    empty(['09:00', '10:00'], 60, between('2027-03-01T09:10Z', '2027-03-01T09:20Z')),
    'no_start_on_day',
  );
  assert.equal(empty(['09:00', '10:00']), null);
  const block = { type: 'blocked' as const, start: '2027-03-01T00:00', end: '2027-03-02T00:00' };
  const away = explainDay(working({ exceptions: [block] }), judgedBy(), march);
  assert.equal(away.empty, null);
  assert.deepEqual(
    away.effects.map(({ rule, removed, alone, obstacles }) => ({ rule, removed, alone, obstacles })),
    [{ rule: 'blocked', removed: 16, alone: 16, obstacles: [{ kind: 'block', ...march }] }],
  );
});

test('a group is no obstacle to who joins it, and full is said of it alone', () => {
  const busy = busyBetween('2027-03-01T09:00Z', '2027-03-01T09:30Z', { bookingId: 'bkg_1' });
  const host = working({ busy: [busy], limits: { perDay: 1 }, countedStarts: [nine] });
  const group = (seatsLeft: number): SeatedGroup => ({ bookingId: 'bkg_1', start: nine, seatsLeft });
  assert.equal(whyNotJoined(host, judgedBy(), group(1)), null);
  assert.deepEqual(explainStart(host, judgedBy(), nine, [group(1)]), []);
  const full = explainStart(host, judgedBy(), nine, [group(0)]);
  assert.deepEqual(
    full.map(({ rule, obstacles }) => [rule, obstacles[0]?.bookingId]),
    [['group_full', 'bkg_1']],
  );
  const rulesAt = (groups: readonly SeatedGroup[]) =>
    explainDay(host, judgedBy(), march, groups).starts[0]?.rules;
  assert.deepEqual(rulesAt([group(1)]), []);
  assert.deepEqual(rulesAt([group(0)]), ['group_full']);
  assert.deepEqual(rulesAt([]), ['booked', 'host_limit']);
});

test('every reason is a sentence', () => {
  for (const code of [...ruleNames, 'group_full', 'no_hosts', 'not_every_host'] as const)
    assert.match(explainSentence(code), /^[A-Z].*[a-z]\.$/);
});
