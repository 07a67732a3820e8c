import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { dragged, pressed, type HoursDrag } from './hours-drag.ts';
import { afterKey } from './hours-keys.ts';
import { dayMinutes, type Stretch } from './week-hours.ts';

const minute = fc.double({ min: 0, max: dayMinutes, noNaN: true });
const stretches: fc.Arbitrary<Stretch> = fc
  .tuple(fc.nat(6), fc.nat(1439), fc.integer({ min: 15, max: dayMinutes }))
  .map(([day, start, length]) => ({ day, start, end: start + length }));
const isStretch = ({ day, start, end }: Stretch): boolean =>
  [day, start, end].every(Number.isInteger) &&
  day >= 0 &&
  day <= 6 &&
  start >= 0 &&
  start < dayMinutes &&
  end - start >= 1 &&
  end - start <= dayMinutes;

describe('a pointer and the keys', () => {
  it('make hours of whatever is dragged from anywhere to anywhere', () => {
    const drags: fc.Arbitrary<HoursDrag> = fc.record({
      kind: fc.constantFrom('move', 'start', 'end'),
      of: stretches,
      day: fc.nat(6),
      minute,
    });
    fc.assert(
      fc.property(drags, fc.nat(6), minute, (drag, day, to) => {
        expect(isStretch(dragged(drag, day, to))).to.equal(true);
        const drawn = dragged({ ...drag, kind: 'draw', of: null }, day, to);
        expect(isStretch(drawn) && drawn.start % 15 === 0 && drawn.end % 15 === 0).to.equal(true);
        expect(drawn.day).to.equal(drag.day);
        expect(isStretch(pressed(day, to))).to.equal(true);
      }),
    );
  });

  it('never make hours of more than a day', () => {
    const nearlyADay = { day: 0, start: 1430, end: 2866 };
    const drag = { kind: 'start', of: nearlyADay, day: 0, minute: 1430 } as const;
    expect(dragged(drag, 0, 0)).to.deep.equal({ day: 0, start: 1426, end: 2866 });
  });

  it('draw upwards as well as downwards, with every quarter that was touched', () => {
    const from = { kind: 'draw', of: null, day: 2, minute: 607 } as const;
    expect(dragged(from, 2, 700)).to.deep.equal({ day: 2, start: 600, end: 705 });
    expect(dragged(from, 4, 541)).to.deep.equal({ day: 2, start: 540, end: 615 });
    expect(dragged(from, 2, 608)).to.deep.equal({ day: 2, start: 600, end: 615 });
  });

  it('mean what they say, also where lines run from right to left', () => {
    const one = { day: 6, start: 540, end: 720 };
    const key = (name: string, more: { shiftKey?: boolean; altKey?: boolean } = {}, dayAfter: 1 | -1 = 1) =>
      afterKey(one, { key: name, shiftKey: false, altKey: false, ...more }, dayAfter);
    expect(key('ArrowDown')).to.deep.equal({ day: 6, start: 555, end: 735 });
    expect(key('ArrowUp', { shiftKey: true })).to.deep.equal({ day: 6, start: 540, end: 705 });
    expect(key('ArrowUp', { altKey: true })).to.deep.equal({ day: 6, start: 525, end: 720 });
    expect(key('ArrowRight')?.day).to.equal(0);
    expect(key('ArrowRight', {}, -1)?.day).to.equal(5);
    expect(key('Delete')).to.equal(null);
    expect(key('a')).to.equal(undefined);
  });
});
