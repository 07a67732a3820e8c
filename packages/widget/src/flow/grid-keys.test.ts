import { expect } from '@open-wc/testing';
import { addMonthsToDay, dayAfterKey, indexAfterKey } from './grid-keys.ts';

const side = { firstWeekday: 1, isRightToLeft: false };
const after = (day: string, key: string, shiftKey = false, given = side): string | null =>
  dayAfterKey(day, { key, shiftKey }, given);

describe('keys in the day grid', () => {
  it('go a day, a week, to the ends of the week, a month, a year', () => {
    expect(after('2026-11-04', 'ArrowRight')).to.equal('2026-11-05');
    expect(after('2026-11-01', 'ArrowLeft')).to.equal('2026-10-31');
    expect(after('2026-11-30', 'ArrowDown')).to.equal('2026-12-07');
    expect(after('2026-11-04', 'ArrowUp')).to.equal('2026-10-28');
    expect(after('2026-11-04', 'Home')).to.equal('2026-11-02');
    expect(after('2026-11-04', 'End')).to.equal('2026-11-08');
    expect(after('2026-11-04', 'PageDown')).to.equal('2026-12-04');
    expect(after('2027-01-31', 'PageDown')).to.equal('2027-02-28');
    expect(after('2026-11-04', 'PageUp', true)).to.equal('2025-11-04');
    expect(after('2028-02-29', 'PageDown', true)).to.equal('2029-02-28');
  });

  it('follow the first day of the week and the direction of writing', () => {
    expect(after('2026-11-01', 'Home', false, { firstWeekday: 0, isRightToLeft: false })).to.equal(
      '2026-11-01',
    );
    expect(after('2026-11-04', 'ArrowLeft', false, { firstWeekday: 6, isRightToLeft: true })).to.equal(
      '2026-11-05',
    );
    expect(after('2026-11-04', 'End', false, { firstWeekday: 6, isRightToLeft: true })).to.equal(
      '2026-11-06',
    );
  });

  it('leave all others to the browser', () => {
    expect(after('2026-11-04', 'Tab')).to.equal(null);
    expect(after('2026-11-04', 'a')).to.equal(null);
  });
});

it('stays within a list, in columns', () => {
  const list = { count: 5, columns: 2, isRightToLeft: false };
  expect(indexAfterKey(0, 'ArrowDown', list)).to.equal(2);
  expect(indexAfterKey(4, 'ArrowDown', list)).to.equal(4);
  expect(indexAfterKey(0, 'ArrowLeft', list)).to.equal(0);
  expect(indexAfterKey(1, 'ArrowLeft', { ...list, isRightToLeft: true })).to.equal(2);
  expect(indexAfterKey(1, 'End', list)).to.equal(4);
  expect(indexAfterKey(3, 'Home', list)).to.equal(0);
  expect(indexAfterKey(3, 'Enter', list)).to.equal(null);
});

describe('a day in another month', () => {
  it('keeps its number, or is the last', () => {
    expect(addMonthsToDay('2027-01-31', 1)).to.equal('2027-02-28');
    expect(addMonthsToDay('2027-05-14', -12)).to.equal('2026-05-14');
  });
});
