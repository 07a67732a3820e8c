import assert from 'node:assert/strict';
import { test } from 'node:test';
import { changesOf, isOurFault, zoneDifference } from '../time/testing/compare-zones.ts';
import { distinctZones } from '../time/testing/reference-zones.ts';
import { referenceWatch } from '../time/testing/wall-watches.ts';
import { zoneVectors } from '../time/testing/zone-vectors.ts';
import { reportChange } from './testing/around-change.ts';
import { between, minuteOf } from './testing/calendar-builders.ts';

test('around hand-written changes the engine offers what a watch of other zone data allows', () => {
  const faults = zoneVectors.flatMap(
    ({ zone, at }) => reportChange(zone, minuteOf(at), referenceWatch).faults,
  );
  assert.deepEqual(faults, []);
});

/** `pnpm zones` takes every one. */
const sampledOneOf = 41;

test('around a sample of the changes of all zones in ten years it does so too', () => {
  const { start, end } = between('2016-01-01T00:00Z', '2026-01-01T00:00Z');
  const sample = changesOf(distinctZones, start, end).filter((_, index) => index % sampledOneOf === 0);
  const known = sample.filter(({ zone, at }) => zoneDifference(zone, at - 20_000, at + 20_000) === null);
  assert.equal(isOurFault(sample.length - known.length, sample.length), false);
  const reports = known.map(({ zone, at }) => reportChange(zone, at, referenceWatch));
  assert.deepEqual(
    reports.flatMap((report) => report.faults),
    [],
  );
  assert.ok(known.length > 50 && reports.every((report) => report.starts > 0));
});
