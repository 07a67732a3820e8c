import assert from 'node:assert/strict';
import { test } from 'node:test';
import { between } from '../availability/testing/calendar-builders.ts';
import {
  differenceText,
  isOurFault,
  minutesApartFromIntl,
  ownVersion,
  zoneDifference,
} from './testing/compare-zones.ts';
import { referenceVersion, referenceZones } from './testing/reference-zones.ts';
import { isTimeZone } from './zone.ts';

const { start, end } = between('2016-01-01T00:00Z', '2036-01-01T00:00Z');

test('every name of the zone database is a time zone, links included', () => {
  assert.ok(referenceZones.length > 590);
  assert.deepEqual(
    [...referenceZones, ...Intl.supportedValuesOf('timeZone')].filter((zone) => !isTimeZone(zone)),
    [],
  );
});

test('the clocks of every zone are those that Intl shows, a minute before each change and at it', () => {
  const apart = referenceZones.filter((zone) => minutesApartFromIntl(zone, start, end).length > 0);
  assert.deepEqual(apart, []);
});

test('every change of every zone over twenty years is that of an independent copy of the database', (t) => {
  const differences = referenceZones.flatMap((zone) => zoneDifference(zone, start, end) ?? []);
  const told = differences.map(differenceText);
  for (const text of told) t.diagnostic(`${ownVersion} and ${referenceVersion} differ: ${text}`);
  assert.equal(isOurFault(differences.length, referenceZones.length), false, told.join('\n'));
});
