import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { newId } from './ids.ts';

describe('a new id', () => {
  it('says what it names, and sorts by the time it was made', () => {
    const early = newId('booking', Date.UTC(2027, 2, 1));
    const late = newId('booking', Date.UTC(2027, 2, 1) + 1);
    assert.match(early, /^bkg_[0-9a-hjkmnp-tv-z]{26}$/);
    assert.ok(early < late);
  });

  it('sorts by its turn where many are made in one millisecond, and tells nothing of the next', () => {
    const ids = Array.from({ length: 2000 }, () => newId('timelineEntry', 1));
    assert.deepEqual(ids, ids.toSorted());
    const tails = new Set(ids.map((id) => id.slice(-8)));
    assert.ok(tails.size > 1990);
  });
});
