import assert from 'node:assert/strict';
import { it } from 'node:test';
import { parseDuration } from './parse-duration.ts';

const table: [string, number | null][] = [
  ['PT2H', 7_200_000],
  ['PT90M', 5_400_000],
  ['P1DT1H1M1S', 90_061_000],
  ['P2W', 1_209_600_000],
  ['PT0S', 0],
  ['P', null],
  ['PT', null],
  ['P1DT', null],
  ['2H', null],
  ['PT2H ', null],
  ['-PT2H', null],
  ['P1M', null],
];

for (const [text, milliseconds] of table) {
  it(`parseDuration reads ${JSON.stringify(text)} as ${milliseconds ?? 'no duration'}`, () => {
    assert.equal(parseDuration(text), milliseconds);
  });
}
