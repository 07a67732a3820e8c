import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { TimeRange } from './calendar-provider.ts';
import { merged, within, without } from './busy-ranges.ts';

const ranges = fc.array(
  fc
    .tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 8 }))
    .map(([fromAt, length]): TimeRange => ({ fromAt, untilAt: fromAt + length })),
  { maxLength: 5 },
);
const holds = (list: readonly TimeRange[], at: number): boolean =>
  list.some(({ fromAt, untilAt }) => fromAt <= at && at < untilAt);

test('merging, cutting out and cutting off keep exactly the time that they should', () => {
  fc.assert(
    fc.property(ranges, ranges, (some, others) => {
      for (let at = 0; at < 40; at++) {
        assert.equal(holds(merged(some), at), holds(some, at));
        assert.equal(holds(within(some, others), at), holds(some, at) && holds(others, at));
        assert.equal(holds(without(some, others), at), holds(some, at) && !holds(others, at));
      }
      const result = merged(some);
      assert.ok(
        result.every((range, index) => index === 0 || range.fromAt > (result[index - 1]?.untilAt ?? 0)),
      );
    }),
  );
});
