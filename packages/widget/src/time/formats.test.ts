import { expect } from '@open-wc/testing';
import { formatsFor, usableLocale } from './formats.ts';

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

  it('name both offsets where clocks change in between', () => {
    const formats = formatsFor('en-GB');
    const [half, quarter] = [Date.parse('2025-10-26T00:30:00Z'), Date.parse('2025-10-26T00:45:00Z')];
    expect(formats.times(half, half + 3_600_000, 'Europe/Berlin')).to.equal('02:30 CEST – 02:30 CET');
    expect(formats.period(quarter, quarter + 1_800_000, 'Europe/Berlin')).to.equal(
      'Sunday, 26 October 2025, 02:45 CEST – 02:15 CET',
    );
    // Over midnight the days tell the times apart.
    const beforeMidnight = Date.parse('2025-03-09T04:30:00Z');
    expect(formats.period(beforeMidnight, beforeMidnight + 3_600_000, 'America/Havana')).not.to.contain(
      'GMT',
    );
    expect(formats.times(half, half + 3_600_000, 'Asia/Kathmandu')).to.match(/^06:15\s?–\s?07:15$/);
  });

  it('begin the week where the language does', () => {
    expect(formatsFor('de').firstWeekday).to.equal(1);
    expect(formatsFor('en-US').firstWeekday).to.equal(0);
    expect(formatsFor('ar-EG').firstWeekday).to.equal(6);
    expect(formatsFor('de').weekdays()[0]?.long).to.equal('Montag');
  });

  it('write days without moving them, whatever the zone', () => {
    expect(formatsFor('en-GB').dayLong('2027-03-02')).to.equal('Tuesday, 2 March 2027');
    expect(formatsFor('ja').dayNumber('2027-03-02')).to.equal('2');
  });

  it('fall back to English for a broken tag', () => {
    expect(usableLocale('not a tag')).to.equal('en');
    expect(formatsFor('not a tag').locale).to.equal('en');
  });
});
