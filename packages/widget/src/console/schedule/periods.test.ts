import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { joined, within, without, type Period } from './periods.ts';

const periods: fc.Arbitrary<Period[]> = fc.array(
  fc.tuple(fc.nat(30), fc.nat(8)).map(([startAt, length]) => ({ startAt, endAt: startAt + length })),
  { maxLength: 8 },
);
const has = (all: readonly Period[], at: number): boolean =>
  all.some(({ startAt, endAt }) => startAt <= at && at < endAt);
const everyInstant = Array.from({ length: 40 }, (_, at) => at);

describe('time joined, taken away and cut', () => {
  it('covers at each instant what it should', () => {
    fc.assert(
      fc.property(periods, periods, (some, other) => {
        for (const at of everyInstant) {
          expect(has(joined(some), at)).to.equal(has(some, at));
          expect(has(without(some, other), at)).to.equal(has(some, at) && !has(other, at));
          expect(has(within(some, other), at)).to.equal(has(some, at) && has(other, at));
        }
      }),
    );
  });

  it('joined never overlaps or touches', () => {
    fc.assert(
      fc.property(periods, (some) => {
        const all = joined(some);
        for (const [index, one] of all.entries())
          expect(one.endAt).to.be.lessThan(all[index + 1]?.startAt ?? Number.POSITIVE_INFINITY);
      }),
    );
  });
});
