import { expect } from '@open-wc/testing';
import { addDays, addMonths, addMonthsToDay, lastDayOf, weekdayOf, weeksOf } from './days.ts';

describe('days', () => {
  it('are counted over months, years and leap days', () => {
    expect(addDays('2028-02-28', 1)).to.equal('2028-02-29');
    expect(addDays('2026-12-31', 1)).to.equal('2027-01-01');
    expect(addDays('2027-03-28', 1)).to.equal('2027-03-29');
    expect(lastDayOf('2027-02')).to.equal('2027-02-28');
    expect(addMonths('2026-12', 1)).to.equal('2027-01');
    expect(addMonthsToDay('2026-10-31', 1)).to.equal('2026-11-30');
    expect(weekdayOf('2026-11-03')).to.equal(2);
  });

  it('fill whole weeks, whichever day these begin with', () => {
    for (const firstWeekday of [0, 1, 6]) {
      const weeks = weeksOf('2026-11', firstWeekday);
      expect(weeks.every((week) => week.length === 7)).to.equal(true);
      expect(weeks.flat().filter((day) => day !== null)).to.have.length(30);
      const begins = weeks.at(1)?.[0];
      expect(weekdayOf(begins ?? '')).to.equal(firstWeekday);
    }
  });
});
