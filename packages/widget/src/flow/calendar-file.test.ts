import { expect } from '@open-wc/testing';
import type { Booking } from '@slotkit/shared/wire';
import { aBooking } from '../testing/sample-data.ts';
import { calendarFile, calendarInstant, googleCalendarLink, outlookCalendarLink } from './calendar-file.ts';

/** A booking of an event type with this title. */
const titled = (title: string): Booking => {
  const booking = aBooking();
  return { ...booking, event_type: { ...booking.event_type, title } };
};

const octets = (line: string): number => new TextEncoder().encode(line).length;

describe('the calendar file', () => {
  it('is one event with the identity of the invitation', () => {
    expect(calendarFile(aBooking({ location: null }))).to.equal(
      [
        'BEGIN:VCALENDAR',
        'VERSION:2.0',
        'PRODID:-//Slotkit//Widget//EN',
        'BEGIN:VEVENT',
        'UID:ser_1@example.com',
        'SEQUENCE:0',
        'DTSTAMP:20270301T080000Z',
        'DTSTART:20270302T090000Z',
        'DTEND:20270302T093000Z',
        'SUMMARY:Intro call',
        'END:VEVENT',
        'END:VCALENDAR',
        '',
      ].join('\r\n'),
    );
  });

  it('escapes what has a meaning there', () => {
    const file = calendarFile(titled('Tea, cake; a\\b\r\nBEGIN:VALARM'));
    expect(file).to.contain(String.raw`SUMMARY:Tea\, cake\; a\\b\nBEGIN:VALARM`);
    expect(file.match(/^BEGIN:/gm)).to.have.length(2);
  });

  it('folds long lines by octets and cuts no character', () => {
    const title = '👩🏽‍🎨 Größe '.repeat(20).trim();
    const file = calendarFile(titled(title));
    for (const line of file.split('\r\n')) expect(octets(line)).to.be.at.most(75);
    expect(file.replaceAll('\r\n ', '')).to.contain(`SUMMARY:${title}\r\n`);
  });

  it('says where: the meeting before the place', () => {
    const studio = {
      id: 'loc_1',
      name: 'Studio',
      type: 'in_person',
      value: 'Lindenallee 12, Berlin',
    } as const;
    expect(calendarFile(aBooking({ location: studio }))).to.contain(
      String.raw`LOCATION:Lindenallee 12\, Berlin`,
    );
    const meeting_url = 'https://meet.example/a';
    expect(calendarFile(aBooking({ location: studio, meeting_url }))).to.contain(
      'LOCATION:https://meet.example/a',
    );
  });

  it('writes instants in UTC, whatever offset they came with', () => {
    expect(calendarInstant('2026-11-04T10:00:00+01:00')).to.equal('20261104T090000Z');
  });
});

describe('links to calendars on the web', () => {
  it('carry the booking', () => {
    const booking = titled('Tea & cake');
    const google = new URL(googleCalendarLink(booking)).searchParams;
    expect(google.get('text')).to.equal('Tea & cake');
    expect(google.get('dates')).to.equal('20270302T090000Z/20270302T093000Z');
    const outlook = new URL(outlookCalendarLink(booking)).searchParams;
    expect(outlook.get('subject')).to.equal('Tea & cake');
    expect(outlook.get('startdt')).to.equal('2027-03-02T09:00:00Z');
  });
});
