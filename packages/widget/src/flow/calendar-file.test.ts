import { expect } from '@open-wc/testing';
import { aBooking } from '../testing/sample-data.ts';
import { calendarFile, outlookCalendarLink } from './calendar-file.ts';

describe('the calendar file', () => {
  it('is one event with the invitation’s identity', () => {
    const lines = calendarFile(aBooking({ calendar: { uid: 'u@x', sequence: 3 } })).split('\r\n');
    expect(lines).to.include.members([
      'UID:u@x',
      'SEQUENCE:3',
      'DTSTART:20270302T090000Z',
      'DTEND:20270302T093000Z',
      'DTSTAMP:20270301T080000Z',
    ]);
    expect(lines.at(-1)).to.equal('');
  });

  it('escapes what would end a value, and folds long lines without cutting a character', () => {
    const title = `Tea; cake, and \\ more\n${'ö'.repeat(80)}`;
    const eventType = { ...aBooking().event_type, title };
    const file = calendarFile(aBooking({ event_type: eventType }));
    const octets = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...octets)).to.be.at.most(75);
    const summary = file
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .find((line) => line.startsWith('SUMMARY:'));
    expect(summary).to.equal(`SUMMARY:Tea\\; cake\\, and \\\\ more\\n${'ö'.repeat(80)}`);
  });

  it('has a twin for Outlook on the web', () => {
    const query = new URL(outlookCalendarLink(aBooking())).searchParams;
    expect(query.get('startdt')).to.equal('2027-03-02T09:00:00Z');
    expect(query.get('subject')).to.equal('Intro call');
  });
});
