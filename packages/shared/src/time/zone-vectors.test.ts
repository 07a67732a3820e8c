import assert from 'node:assert/strict';
import { test } from 'node:test';
import { minuteOf } from '../availability/testing/calendar-builders.ts';
import { referenceRuns } from './testing/reference-zones.ts';
import { steadyZones, zoneVectors } from './testing/zone-vectors.ts';
import { localDay, offsetRuns, parseLocalDateTime, wallIntervals } from './index.ts';
import type { OffsetRun } from './index.ts';

/** The offset at first, then every change. */
const changes = ([first, ...rest]: readonly OffsetRun[]) => [first?.offsetMinutes, ...rest];
const wall = (text: string) => parseLocalDateTime(text) ?? Number.NaN;

for (const { zone, at, clocks, offsets, source } of zoneVectors) {
  const minute = minuteOf(at);
  const [before, after] = offsets;

  test(`${zone} goes from ${clocks[0]} to ${clocks[1]}, as ${source}`, () => {
    const changed = [before, { from: minute, offsetMinutes: after }];
    assert.deepEqual(changes(offsetRuns(zone, minute - 1, minute + 1)), changed);
    assert.deepEqual(changes(referenceRuns(zone, minute - 1, minute + 1)), changed);
    assert.deepEqual([minute + before, minute + after], clocks.map(wall), 'what the clocks show');
  });

  test(`${zone} shows no minute of a gap and every minute of an overlap twice, at ${at}`, () => {
    const [earlier, later] = [Math.min(before, after), Math.max(before, after)];
    const changed = wallIntervals(zone, minute + earlier, minute + later);
    const overlap = [{ start: minute + earlier - before, end: minute + later - after }];
    assert.deepEqual(changed, before < after ? [] : overlap);
    assert.equal(localDay(zone, minute), clocks[1].slice(0, 10));
  });
}

for (const [zone, from, to, offset, source] of steadyZones) {
  test(`${zone} stays at ${offset} minutes, as ${source}`, () => {
    assert.deepEqual(changes(offsetRuns(zone, minuteOf(from), minuteOf(to))), [offset]);
    assert.deepEqual(changes(referenceRuns(zone, minuteOf(from), minuteOf(to))), [offset]);
  });
}
