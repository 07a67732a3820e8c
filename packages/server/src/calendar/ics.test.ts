import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { cleanLines } from '../mail/clean-text.ts';
import { aBooking, aHost, anApp, anAttendee } from '../testing/a-booking.ts';
import { invite, type InviteDetails } from './ics.ts';

const details = (change: Partial<InviteDetails> = {}): InviteDetails => ({
  method: 'REQUEST',
  sequence: 0,
  stampAt: Date.UTC(2027, 2, 1, 10),
  recipient: { role: 'attendee', id: 'att_kim' },
  description: 'https://book.example/b/intro-call/manage/secret',
  meetingUrl: null,
  ...change,
});

/** What a calendar program would read. */
function readInvite(ics: string) {
  const calendar = new ICAL.Component(ICAL.parse(ics));
  const event = calendar.getFirstSubcomponent('vevent');
  assert.ok(event);
  return {
    method: calendar.getFirstPropertyValue('method'),
    value: (name: string) => String(event.getFirstPropertyValue(name)),
    names: event.getAllProperties().map(({ name }) => name),
    attendees: event.getAllProperties('attendee').map((property) => String(property.getFirstValue())),
    attendeeNames: event.getAllProperties('attendee').map((property) => property.getParameter('cn')),
  };
}

describe('an invitation', () => {
  it('is this, byte for byte', () => {
    assert.deepEqual(invite(aBooking(), anApp(), details()).split('\r\n'), [
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Slotkit//Slotkit//EN',
      'METHOD:REQUEST',
      'BEGIN:VEVENT',
      'UID:ser_1@slotkit.example',
      'SEQUENCE:0',
      'DTSTAMP:20270301T100000Z',
      'DTSTART:20270302T140000Z',
      'DTEND:20270302T143000Z',
      'SUMMARY:Intro call - Mara',
      'LOCATION:The studio\\, Lindenallee 12\\, 10435 Berlin',
      'DESCRIPTION:https://book.example/b/intro-call/manage/secret',
      'ORGANIZER;CN="Northlight Studio":mailto:hello@northlight.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="Mara":MAILT',
      ' O:mara@northlight.example',
      'ATTENDEE;ROLE=REQ-PARTICIPANT;PARTSTAT=ACCEPTED;RSVP=FALSE;CN="Kim":MAILTO',
      ' :kim@example.com',
      'STATUS:CONFIRMED',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ]);
  });

  it('keeps UID and ORGANIZER over a booking, a move and a cancellation, while SEQUENCE rises', () => {
    const moved = aBooking({
      id: 'bkg_2',
      startAt: Date.UTC(2027, 2, 3, 9),
      endAt: Date.UTC(2027, 2, 3, 9, 30),
    });
    const chain = [
      invite(aBooking(), anApp(), details()),
      invite(moved, anApp(), details({ sequence: 1 })),
      invite({ ...moved, status: 'cancelled' }, anApp(), details({ method: 'CANCEL', sequence: 2 })),
    ].map(readInvite);
    assert.deepEqual(
      chain.map(({ method, value }) => [method, value('sequence'), value('status'), value('dtstart')]),
      [
        ['REQUEST', '0', 'CONFIRMED', '2027-03-02T14:00:00Z'],
        ['REQUEST', '1', 'CONFIRMED', '2027-03-03T09:00:00Z'],
        ['CANCEL', '2', 'CANCELLED', '2027-03-03T09:00:00Z'],
      ],
    );
    for (const { value } of chain) {
      assert.equal(value('uid'), 'ser_1@slotkit.example');
      assert.equal(value('organizer'), 'mailto:hello@northlight.example');
    }
  });

  it('shows a customer of a group itself and the hosts only, and a host everybody', () => {
    const attendees = [anAttendee(), anAttendee({ id: 'att_lee', name: 'Lee', email: 'lee@example.com' })];
    const hosts = [aHost(), aHost({ id: 'hst_theo', name: 'Theo', email: 'theo@northlight.example' })];
    const booking = aBooking({ attendees, hosts });
    assert.deepEqual(readInvite(invite(booking, anApp(), details())).attendees, [
      'MAILTO:mara@northlight.example',
      'MAILTO:theo@northlight.example',
      'MAILTO:kim@example.com',
    ]);
    const hostCopy = details({ recipient: { role: 'host', id: 'hst_theo' }, description: '' });
    assert.equal(readInvite(invite(booking, anApp(), hostCopy)).attendees.length, 4);
  });

  it('is tentative while somebody is awaited', () => {
    const booking = aBooking({ status: 'pending_confirmation', awaiting: ['host'] });
    assert.equal(readInvite(invite(booking, anApp(), details({ sequence: 1 }))).value('status'), 'TENTATIVE');
  });

  it('names the meeting link, and nothing that is not a web address', () => {
    const online = aBooking({
      location: { id: 'loc_video', name: 'Video call', type: 'link', value: 'https://meet.example/room' },
    });
    const link = readInvite(
      invite(online, anApp(), details({ meetingUrl: 'https://meet.example/a,b;c?d=1' })),
    );
    for (const name of ['url', 'conference', 'location'])
      assert.equal(link.value(name), 'https://meet.example/a%2Cb%3Bc?d=1');
    const script = readInvite(invite(online, anApp(), details({ meetingUrl: 'javascript:alert(1)' })));
    assert.ok(!script.names.includes('url'));
    assert.equal(script.value('location'), 'Video call');
  });

  it('that ends a booking for one host names that host alone', () => {
    const theo = aHost({ id: 'hst_theo', name: 'Theo', email: 'theo@northlight.example' });
    const ended = invite(
      aBooking(),
      anApp(),
      details({ method: 'CANCEL', recipient: { role: 'host', id: theo.id }, formerHost: theo }),
    );
    assert.deepEqual(readInvite(ended).attendees, ['MAILTO:theo@northlight.example']);
  });
});

const expectedNames = readInvite(invite(aBooking(), anApp(), details())).names;
const hostileText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '\r',
        '\n',
        '\r\n',
        '\\',
        '\\n',
        ';',
        ',',
        ':',
        '"',
        '^',
        '\t',
        '\u2028',
        '\u202e',
        '\u0085',
        '\u0000',
        '\uD83D',
        '\r\nATTENDEE:mailto:x@example.com',
        'END:VEVENT',
        'é',
        '日本',
        '👩‍👩‍👧',
      ),
      { maxLength: 60 },
    )
    .map((parts) => parts.join('')),
);
describe('whatever people type', () => {
  it('fits lines of 75 octets of valid UTF-8, comes back as mails have it, and adds no property', () => {
    fc.assert(
      fc.property(hostileText, hostileText, hostileText, hostileText, (name, title, notes, sender) => {
        const booking = aBooking({
          eventType: { ...aBooking().eventType, title },
          hosts: [aHost({ name })],
          attendees: [anAttendee({ name })],
        });
        const app = anApp({ sender: { name: sender, email: 'hello@northlight.example', replyTo: null } });
        const ics = invite(booking, app, details({ description: `.${notes}` }));
        for (const line of ics.split('\r\n')) {
          const bytes = Buffer.from(line);
          assert.ok(bytes.length <= 75, line);
          assert.equal(bytes.toString('utf8'), line);
          // Some programs end a line at each of these, or turn what follows.
          assert.doesNotMatch(line, /[\r\n\u0085\u2028\u2029\u202a-\u202e\u2066-\u2069]/);
        }
        const event = readInvite(ics);
        assert.deepEqual(event.names, expectedNames);
        assert.equal(event.attendees.length, 2);
        // The parser undoes the escapes of texts in a parameter as well, where there are none.
        const read = cleanLines(name).replaceAll(/\\([\\;,nN])/g, (_, escaped: string) =>
          escaped.toLowerCase() === 'n' ? '\n' : escaped,
        );
        if (read !== '') assert.deepEqual(event.attendeeNames, [read, read]);
        assert.equal(event.value('description'), `.${cleanLines(notes)}`);
      }),
      { numRuns: 300 },
    );
  });
});
