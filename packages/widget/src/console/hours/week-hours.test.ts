import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  clockOf,
  copied,
  dayMinutes,
  freeSpot,
  isSameWeek,
  moved,
  overlap,
  place,
  resized,
  scheduleOf,
  snapped,
  weekOf,
  type Stretch,
} from './week-hours.ts';

const stretches: fc.Arbitrary<Stretch> = fc
  .tuple(fc.nat(6), fc.nat(95), fc.integer({ min: 1, max: 96 }))
  .map(([day, start, length]) => ({ day, start: start * 15, end: (start + length) * 15 }));
const short = stretches.map((one) => ({ ...one, end: Math.min(one.end, one.start + 180) }));

/** The minutes of a week, as quarters, that some stretches cover. */
const covered = (all: readonly Stretch[]): ReadonlySet<number> =>
  new Set(
    all.flatMap(({ day, start, end }) =>
      Array.from({ length: (end - start) / 15 }, (_, index) => (day * 96 + start / 15 + index) % (7 * 96)),
    ),
  );
const haveNoOverlap = (all: readonly Stretch[]): boolean =>
  all.every((one, index) => all.slice(index + 1).every((other) => !overlap(one, other)));
const week = (all: readonly Stretch[]) =>
  weekOf({ ...scheduleOf({ timezone: 'UTC', stretches: all, elsewhere: [] }) });

describe('the hours of a week', () => {
  it('never overlap, whatever is put in, and cover what was put in', () => {
    fc.assert(
      fc.property(fc.array(short, { maxLength: 12 }), (wanted) => {
        let all: readonly Stretch[] = [];
        let accepted: readonly Stretch[] = [];
        for (const one of wanted) {
          const placed = place(all, one);
          if (!placed) continue;
          expect(covered([...all, one])).to.deep.equal(covered(placed.stretches));
          all = placed.stretches;
          accepted = [...accepted, one];
        }
        expect(haveNoOverlap(all)).to.equal(true);
        expect(covered(all)).to.deep.equal(covered(accepted));
      }),
    );
  });

  it('go to the server and come back as they were', () => {
    fc.assert(
      fc.property(fc.array(short, { maxLength: 10 }), (wanted) => {
        const all = wanted.reduce<readonly Stretch[]>((sum, one) => place(sum, one)?.stretches ?? sum, []);
        expect(week(all).stretches).to.deep.equal(all);
      }),
    );
  });

  it('stay whole when moved and resized, on their day and no longer than one', () => {
    fc.assert(
      fc.property(
        stretches,
        fc.integer({ min: -2000, max: 2000 }),
        fc.integer({ min: -9, max: 9 }),
        (one, by, days) => {
          const there = moved(one, snapped(by), days);
          expect(there.end - there.start).to.equal(one.end - one.start);
          for (const next of [there, resized(one, 'start', by), resized(one, 'end', one.end + by)]) {
            expect(next.day).to.be.within(0, 6);
            expect(next.start).to.be.within(0, dayMinutes - 1);
            expect(next.end - next.start).to.be.within(15, dayMinutes);
          }
        },
      ),
    );
  });

  it('have room for more as long as an hour of the day is free', () => {
    fc.assert(
      fc.property(fc.array(short, { maxLength: 12 }), fc.nat(6), (wanted, day) => {
        const all = wanted.reduce<readonly Stretch[]>((sum, one) => place(sum, one)?.stretches ?? sum, []);
        const spot = freeSpot(all, day);
        if (spot) expect(haveNoOverlap([...all, spot])).to.equal(true);
        else expect(all.length).to.be.greaterThan(0);
      }),
    );
    expect(freeSpot([{ day: 0, start: 0, end: 1440 }], 0)).to.equal(null);
    expect(freeSpot([{ day: 0, start: 540, end: 720 }], 0)).to.deep.equal({ day: 0, start: 780, end: 900 });
  });

  it('that touch stay two, as each has times of its own; those that overlap become one', () => {
    const morning = { day: 0, start: 540, end: 720 };
    expect(place([morning], { day: 0, start: 720, end: 900 })?.stretches.length).to.equal(2);
    expect(place([morning], { day: 0, start: 705, end: 900 })).to.deep.equal({
      stretches: [{ day: 0, start: 540, end: 900 }],
      at: { day: 0, start: 540, end: 900 },
      merged: 1,
    });
    const night = { day: 6, start: 1320, end: 1560 };
    expect(place([night], { day: 0, start: 60, end: 180 })?.at).to.deep.equal({
      day: 6,
      start: 1320,
      end: 1620,
    });
    expect(place([{ day: 0, start: 0, end: 1440 }], { day: 0, start: 1380, end: 1500 })).to.equal(null);
  });

  it('know midnight from the evening and from the morning, and the whole day', () => {
    const read = (start: string, end: string) =>
      weekOf({ timezone: 'UTC', working_hours: [{ days: ['sat'], start, end }] }).stretches;
    expect(read('20:00', '00:00')).to.deep.equal(read('20:00', '24:00'));
    expect(read('22:00', '02:00')).to.deep.equal([{ day: 5, start: 1320, end: 1560 }]);
    expect(read('00:00', '24:00')).to.deep.equal([{ day: 5, start: 0, end: 1440 }]);
    expect(read('09:00', '09:00')).to.deep.equal([{ day: 5, start: 540, end: 1980 }]);
    expect(clockOf(1440)).to.equal('24:00');
    expect(clockOf(1560)).to.equal('02:00');
  });

  it('of a day are copied to others in place of theirs', () => {
    const all = [
      { day: 0, start: 540, end: 720 },
      { day: 1, start: 600, end: 660 },
    ];
    const everywhere = copied(all, 0, [0, 1, 4]);
    expect(everywhere).to.deep.equal([0, 1, 4].map((day) => ({ day, start: 540, end: 720 })));
    expect(
      scheduleOf({ timezone: 'UTC', stretches: everywhere ?? [], elsewhere: [] }).working_hours,
    ).to.deep.equal([{ days: ['mon', 'tue', 'fri'], start: '09:00', end: '12:00' }]);
  });

  it('in zones of their own are kept as they are', () => {
    const far = { days: ['mon' as const], start: '09:00', end: '10:00', timezone: 'Asia/Tokyo' };
    const read = weekOf({ timezone: 'UTC', working_hours: [far] });
    expect(read.stretches).to.deep.equal([]);
    expect(scheduleOf(read).working_hours).to.deep.equal([far]);
    expect(isSameWeek(read, { ...read, elsewhere: [] })).to.equal(false);
  });
});
