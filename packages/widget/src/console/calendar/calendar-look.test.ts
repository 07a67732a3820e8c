import { expect } from '@open-wc/testing';
import { formatsFor } from '../../time/formats.ts';
import { calendarPlaceIn, daysOf, rangeTitle, stepped } from './calendar-look.ts';

const today = '2027-03-02';

describe('where in the calendar somebody is', () => {
  it('is today, as a week or in a narrow page as a list, unless the address says more', () => {
    expect(calendarPlaceIn({}, today, false)).to.deep.equal({ look: 'week', day: today, hours: null });
    expect(calendarPlaceIn({ look: 'year', day: '2027-02-31x' }, today, true)).to.include({
      look: 'list',
      day: today,
    });
    expect(calendarPlaceIn({ look: 'month', day: '2027-05-01', hours: 'hst_1' }, today, true)).to.deep.equal({
      look: 'month',
      day: '2027-05-01',
      hours: 'hst_1',
    });
  });

  it('shows whole weeks that begin where the reader’s begin', () => {
    expect(daysOf({ look: 'week', day: '2027-03-07' }, 1)).to.deep.equal({
      first: '2027-03-01',
      last: '2027-03-07',
    });
    expect(daysOf({ look: 'list', day: '2027-03-07' }, 0)).to.deep.equal({
      first: '2027-03-07',
      last: '2027-03-13',
    });
    expect(daysOf({ look: 'month', day: '2027-03-15' }, 1)).to.deep.equal({
      first: '2027-03-01',
      last: '2027-04-11',
    });
    expect(daysOf({ look: 'day', day: today }, 1)).to.deep.equal({ first: today, last: today });
  });

  it('moves by what it shows, and stays in the next month', () => {
    expect(stepped({ look: 'day', day: '2027-02-28' }, 1)).to.equal('2027-03-01');
    expect(stepped({ look: 'week', day: today }, -1)).to.equal('2027-02-23');
    expect(stepped({ look: 'month', day: '2027-01-31' }, 1)).to.equal('2027-02-28');
    expect(stepped({ look: 'month', day: '2027-01-15' }, -1)).to.equal('2026-12-15');
  });

  it('says what is on show', () => {
    const title = (look: 'day' | 'month' | 'week') =>
      rangeTitle({ look, day: today, hours: null }, formatsFor('en-GB'));
    expect(title('month')).to.equal('March 2027');
    expect(title('week')).to.match(/^1\s?–\s?7 Mar 2027$/);
    expect(title('day')).to.match(/^Tuesday,? 2 March 2027$/);
  });
});
