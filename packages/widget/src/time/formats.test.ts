import { expect } from '@open-wc/testing';
import { formatsFor, fullDay, usableLocale } from './formats.ts';

const at = Date.parse('2027-03-02T13:05:00Z');

describe('formats', () => {
  it('write times by the clock of the language', () => {
    expect(formatsFor('en-US').time(at, 'UTC')).to.match(/^1:05\sPM$/);
    expect(formatsFor('en-GB').time(at, 'UTC')).to.equal('13:05');
    expect(formatsFor('de').time(Date.parse('2027-03-02T09:00:00Z'), 'Europe/Berlin')).to.equal('10:00');
  });

  it('name the offset where a time needs it', () => {
    const first = Date.parse('2027-10-31T00:30:00Z');
    const formats = formatsFor('en-GB');
    expect(formats.timeWithOffset(first, 'Europe/Berlin')).to.equal('02:30 CEST');
    expect(formats.timeWithOffset(first + 3_600_000, 'Europe/Berlin')).to.equal('02:30 CET');
  });

  it('name the days and months of the grid, also where another calendar is usual', () => {
    expect(formatsFor('ar-SA-u-nu-latn').month('2027-03')).to.contain('2027');
    expect(formatsFor('fa-u-nu-latn').day('2027-03-02', { day: 'numeric' })).to.equal('2');
  });

  it('begin the week where the language does', () => {
    expect(formatsFor('de').firstWeekday).to.equal(1);
    expect(formatsFor('en-US').firstWeekday).to.equal(0);
    expect(formatsFor('ar-EG').firstWeekday).to.equal(6);
  });

  it('write days without moving them, whatever the zone', () => {
    expect(formatsFor('en-GB').day('2027-03-02', { ...fullDay, year: 'numeric' })).to.equal(
      'Tuesday, 2 March 2027',
    );
    expect(formatsFor('ja').dayNumber('2027-03-02')).to.equal('2');
  });

  it('fall back to English for a broken tag', () => {
    expect(usableLocale('not a tag')).to.equal('en');
    expect(formatsFor('not a tag').locale).to.equal('en');
  });
});
