import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { openStarts } from './open-starts.ts';
import { bruteForceStarts } from './testing/brute-force.ts';
import { randomAsk } from './testing/random-calendars.ts';

test('the engine lists what a clock watched minute by minute allows, around changes of the clocks', () => {
  fc.assert(
    fc.property(randomAsk, ({ host, context, range }) => {
      assert.deepEqual(openStarts(host, context, range), bruteForceStarts(host, context, range));
    }),
    { numRuns: 200 },
  );
});
