import { expect } from '@open-wc/testing';
import { formatsFor, usableLocale } from './formats.ts';

const at = Date.parse('2026-11-04T08:00:00Z');

describe('formats', () => {
  it('write times as the language does, in the zone asked for', () => {
    expect(formatsFor('en-GB').time(at, 'Europe/Berlin')).to.equal('09:00');
    expect(formatsFor('de').time(at, 'Europe/Berlin')).to.equal('09:00');
    expect(formatsFor('en-US').time(at, 'Europe/Berlin')).to.match(/^9:00\sAM$/);
    expect(formatsFor('en-US').time(at, 'Asia/Kolkata')).to.match(/^1:30\sPM$/);
  });

  it('begin weeks as the language does', () => {
    expect(formatsFor('en-US').firstWeekday).to.equal(0);
    expect(formatsFor('de').firstWeekday).to.equal(1);
    expect(formatsFor('ar-EG').firstWeekday).to.equal(6);
    expect(formatsFor('ar-EG').weekdays()[0]?.long).to.equal('السبت');
  });

  it('name days and months without a shift, wherever the browser is', () => {
    const formats = formatsFor('en-GB');
    expect(formats.dayLong('2026-11-04')).to.equal('Wednesday, 4 November 2026');
    expect(formats.month('2026-11')).to.equal('November 2026');
    expect(formats.dayNumber('2026-11-04')).to.equal('4');
  });

  it('fall back to English where a tag is broken', () => {
    expect(usableLocale('not a tag!')).to.equal('en');
    expect(formatsFor('de_DE').month('2026-11')).to.equal('November 2026');
  });
});
