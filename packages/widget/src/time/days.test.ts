import { expect } from '@open-wc/testing';
import { addDays, addMonths, lastDayOf, weekdayOf, weeksOf } from './days.ts';

describe('days', () => {
  it('go over months, years and leap days', () => {
    expect(addDays('2027-12-31', 1)).to.equal('2028-01-01');
    expect(addDays('2028-03-01', -1)).to.equal('2028-02-29');
    expect(addMonths('2027-11', 3)).to.equal('2028-02');
    expect(lastDayOf('2028-02')).to.equal('2028-02-29');
  });

  it('know their weekday, Sunday first', () => {
    expect(weekdayOf('2027-02-28')).to.equal(0);
    expect(weekdayOf('2027-03-01')).to.equal(1);
  });

  it('fill whole weeks from whatever day a week begins with', () => {
    const monday = weeksOf('2027-03', 1);
    expect(monday[0]?.[0]).to.equal('2027-03-01');
    expect(monday.at(-1)).to.deep.equal(['2027-03-29', '2027-03-30', '2027-03-31', null, null, null, null]);
    const sunday = weeksOf('2027-03', 0);
    expect(sunday[0]).to.deep.equal([
      null,
      '2027-03-01',
      '2027-03-02',
      '2027-03-03',
      '2027-03-04',
      '2027-03-05',
      '2027-03-06',
    ]);
    const count = sunday.flat().filter((day) => day !== null).length;
    expect(count).to.equal(31);
  });
});
