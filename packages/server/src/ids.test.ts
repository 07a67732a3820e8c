import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newId } from './ids.ts';

describe('ids', () => {
  it('sort by time, and in the order in which they were made while the clock stands still', () => {
    const ids = [
      ...Array.from({ length: 100 }, () => newId('booking', 1_800_000_000_000)),
      newId('booking', 1_800_000_000_001),
    ];
    assert.deepEqual(ids, ids.toSorted());
    assert.equal(new Set(ids.map((id) => id.slice(17))).size, ids.length);
  });
});
