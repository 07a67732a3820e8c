import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { groupByLocalDay } from '../time/index.ts';
import { ruleNames } from './model.ts';
import type { OfferContext, RuleName } from './model.ts';
import { offeredSlots } from './offered-slots.ts';
import { offeredStarts } from './offered-starts.ts';
import { openStarts } from './open-starts.ts';
import { aHostCalendar, everyDay, judgedBy, minuteOf } from './testing/calendar-builders.ts';
import { rulesForAll, ruleTable } from './rules/rule-table.ts';
import { randomAsk, zones } from './testing/random-calendars.ts';
import { whyNotOffered } from './why-not-offered.ts';
import { workingRuns } from './working-runs.ts';

const waivers = fc.subarray([...ruleNames]).map((names): ReadonlySet<RuleName> => new Set(names));
const noWaivers = fc.constant<ReadonlySet<RuleName>>(new Set());

test('slots lie inside working time, last their duration, come in order and never twice', () => {
  fc.assert(
    fc.property(randomAsk, ({ host, context, range }) => {
      const slots = offeredSlots([host], 'one', context, range);
      const runs = workingRuns(host, { start: range.start, end: range.end + context.rules.durationMinutes });
      for (const [index, { start, end }] of slots.entries()) {
        assert.equal(end - start, context.rules.durationMinutes);
        assert.ok(runs.some((run) => run.start <= start && end <= run.end));
        assert.ok(range.start <= start && start < range.end);
        assert.ok(start > (slots[index - 1]?.start ?? -Infinity));
      }
    }),
    { numRuns: 1000 },
  );
});

test('no slot overlaps anything busy or comes nearer than the buffers', () => {
  fc.assert(
    fc.property(randomAsk, ({ host, context, range }) => {
      const { durationMinutes, bufferBeforeMinutes, bufferAfterMinutes } = context.rules;
      for (const start of openStarts(host, context, range)) {
        for (const busy of host.busy) {
          const before = start - busy.end;
          const after = busy.start - (start + durationMinutes);
          const isApart =
            before >= Math.max(busy.bufferAfter, bufferBeforeMinutes) ||
            after >= Math.max(busy.bufferBefore, bufferAfterMinutes);
          assert.ok(isApart);
        }
      }
    }),
    { numRuns: 1000 },
  );
});

test('listing and accepting agree on every minute, whichever rules are waived', () => {
  fc.assert(
    fc.property(randomAsk, fc.oneof(noWaivers, waivers), ({ host, context, range }, waived) => {
      const judged: OfferContext = { ...context, waived };
      const day = { start: range.start, end: Math.min(range.end, range.start + 1440) };
      const listed = new Set(openStarts(host, judged, day));
      for (let start = day.start; start < day.end; start++) {
        assert.equal(whyNotOffered(host, judged, start) === null, listed.has(start));
      }
    }),
    { numRuns: 60 },
  );
});

test('a range cut in two offers the same starts', () => {
  fc.assert(
    fc.property(randomAsk, fc.nat(4000), waivers, ({ host, context, range }, offset, waived) => {
      const judged: OfferContext = { ...context, waived };
      const cut = Math.min(range.end, range.start + offset);
      const whole = openStarts(host, judged, range);
      const first = openStarts(host, judged, { start: range.start, end: cut });
      assert.deepEqual([...first, ...openStarts(host, judged, { start: cut, end: range.end })], whole);
    }),
    { numRuns: 500 },
  );
});

test('a range cut in two offers the same starts where working time never ends', () => {
  const host = aHostCalendar('Europe/Berlin', [
    everyDay('00:00', '13:07'),
    everyDay('12:00', '00:30', { timezone: 'America/New_York' }),
    everyDay('12:00', '03:00'),
  ]);
  const context = judgedBy({ durationMinutes: 50 });
  const range = { start: minuteOf('2027-03-10T00:00Z'), end: minuteOf('2027-04-12T00:00Z') };
  const whole = openStarts(host, context, range);
  fc.assert(
    fc.property(fc.integer({ min: range.start, max: range.end }), (cut) => {
      const first = openStarts(host, context, { start: range.start, end: cut });
      assert.deepEqual([...first, ...openStarts(host, context, { start: cut, end: range.end })], whole);
    }),
    { numRuns: 60 },
  );
});

test('a pool offers what any of its hosts offers, or what all of them do, and names them', () => {
  fc.assert(
    fc.property(randomAsk, fc.array(randomAsk, { maxLength: 3 }), (ask, others) => {
      const { context, range } = ask;
      const asks = [ask, ...others];
      const hosts = asks.map(({ host }, index) => ({ ...host, hostId: `hst_${index}` }));
      const open = hosts.map((host) => new Set(openStarts(host, context, range)));
      const freeAt = (start: number): string[] =>
        hosts.filter((_, index) => open[index]?.has(start) === true).map(({ hostId }) => hostId);
      const any = [...new Set(open.flatMap((starts) => [...starts]))].sort((a, b) => a - b);
      for (const needed of ['one', 'all'] as const) {
        const least = needed === 'all' ? hosts.length : 1;
        const expected = any.filter((start) => freeAt(start).length >= least);
        assert.deepEqual(offeredStarts(hosts, needed, context, range), expected);
        assert.deepEqual(
          offeredSlots(hosts, needed, context, range).map(({ start, hostIds }) => [start, hostIds]),
          expected.map((start) => [start, freeAt(start)]),
        );
      }
    }),
    { numRuns: 300 },
  );
});

test('what is the same for all hosts does not look at the host', () => {
  fc.assert(
    fc.property(randomAsk, randomAsk, ({ host, context, range }, { host: other }) => {
      for (const [name, rule] of ruleTable) {
        if (!rulesForAll.has(name)) continue;
        const [of, ofOther]: [number[][], number[][]] = [[], []];
        rule(host, context, range, (from, until) => of.push([from, until]));
        rule(other, context, range, (from, until) => ofOther.push([from, until]));
        assert.deepEqual(of, ofOther);
      }
    }),
    { numRuns: 100 },
  );
});

test('whatever zone a viewer reads the slots in, they are the same instants', () => {
  fc.assert(
    fc.property(randomAsk, fc.constantFrom(...zones), ({ host, context, range }, zone) => {
      const starts = openStarts(host, context, range);
      const read = groupByLocalDay(zone, starts).flatMap(({ first, minutesSinceFirst }) =>
        minutesSinceFirst.map((minutes) => first + minutes),
      );
      assert.deepEqual(read, starts);
    }),
    { numRuns: 300 },
  );
});
