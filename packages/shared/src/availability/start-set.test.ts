import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { StartSet } from './start-set.ts';

const minute = fc.integer({ min: -50, max: 250 });
const bound = fc.oneof(minute, fc.constantFrom(-Infinity, Infinity));
const grid = fc.record({ from: minute, step: fc.integer({ min: 1, max: 40 }), until: minute });
const stretches = fc.array(fc.record({ from: bound, until: bound }), { maxLength: 6 });
const range = fc.record({ start: minute, end: minute });

/** The same, start by start. */
const plainly = (
  { start, end }: { start: number; end: number },
  grids: readonly { from: number; step: number; until: number }[],
  dropped: readonly { from: number; until: number }[],
): number[] =>
  Array.from({ length: Math.max(0, end - start) }, (_, index) => start + index).filter(
    (one) =>
      grids.some(({ from, step, until }) => one >= from && one < until && (one - from) % step === 0) &&
      !dropped.some(({ from, until }) => one >= from && one < until),
  );

test('a set holds what was added and not taken away, also when it is used again', () => {
  const set = new StartSet();
  fc.assert(
    fc.property(range, fc.array(grid, { maxLength: 4 }), stretches, (bounds, grids, dropped) => {
      set.reset(bounds);
      for (const { from, step, until } of grids) set.addGrid(from, step, until);
      for (const { from, until } of dropped) set.drop(from, until);
      assert.deepEqual(set.list(), plainly(bounds, grids, dropped));
    }),
    { numRuns: 2000 },
  );
});

test('sets of one range are joined, and cut to what both hold; a copy leaves the other one alone', () => {
  const [one, other, copy] = [new StartSet(), new StartSet(), new StartSet()];
  fc.assert(
    fc.property(range, grid, grid, stretches, (bounds, first, second, dropped) => {
      for (const [set, { from, step, until }] of [
        [one, first],
        [other, second],
      ] as const) {
        set.reset(bounds);
        set.addGrid(from, step, until);
      }
      copy.copy(one);
      for (const { from, until } of dropped) copy.drop(from, until);
      const left = plainly(bounds, [first], dropped);
      const right = plainly(bounds, [second], []);
      assert.deepEqual(one.list(), plainly(bounds, [first], []));
      one.copy(copy);
      one.addAll(other);
      assert.deepEqual(
        one.list(),
        [...new Set([...left, ...right])].sort((a, b) => a - b),
      );
      copy.keepAll(other);
      assert.deepEqual(
        copy.list(),
        left.filter((start) => right.includes(start)),
      );
    }),
    { numRuns: 1000 },
  );
});
