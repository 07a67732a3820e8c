import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isTzdataStale, tzdataVersion } from './tzdata.ts';

describe('isTzdataStale', () => {
  const table: [string, string, boolean][] = [
    ['2026c', '2026-11-21', false],
    ['2026a', '2027-06-30', false],
    ['2026c', '2027-07-01', true],
    ['2024b', '2026-11-21', true],
    ['', '2026-11-21', true],
    ['unknown', '2026-11-21', true],
  ];
  for (const [version, day, stale] of table) {
    it(`says ${stale ? 'stale' : 'fresh'} of ${version || 'no version'} on ${day}`, () => {
      assert.equal(isTzdataStale(version, Date.parse(day)), stale);
    });
  }

  it('knows the version of this process', () => {
    assert.match(tzdataVersion, /^\d{4}[a-z]+$/);
  });
});
