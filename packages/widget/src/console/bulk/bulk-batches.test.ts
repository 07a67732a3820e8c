import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { batchesOf, idsWhere, resultsOf } from './bulk-batches.ts';

const ids = fc.uniqueArray(fc.stringMatching(/^bkg_[a-z0-9]{1,6}$/), { maxLength: 60 });

describe('the batches of a change of many bookings', () => {
  it('hold every booking once, in order, none more than the size, each under a key of its own', () => {
    fc.assert(
      fc.property(ids, fc.integer({ min: 1, max: 20 }), (all, size) => {
        let made = 0;
        const batches = batchesOf(all, size, () => `key-${made++}`);
        expect(batches.flatMap((batch) => batch.ids)).to.deep.equal(all);
        expect(batches.every((batch) => batch.ids.length > 0 && batch.ids.length <= size)).to.equal(true);
        expect(new Set(batches.map(({ key }) => key)).size).to.equal(batches.length);
      }),
    );
  });

  it('tell what came out well and what did not, of what was answered', () => {
    const results = resultsOf([
      {
        ids: ['a', 'b'],
        key: 'one',
        results: [
          { id: 'a', ok: true },
          { id: 'b', ok: false, code: 'slot_taken' },
        ],
      },
      { ids: ['c'], key: 'two', results: null },
    ]);
    expect(idsWhere(results, true)).to.deep.equal(['a']);
    expect(idsWhere(results, false)).to.deep.equal(['b']);
    expect(results.has('c')).to.equal(false);
  });
});
