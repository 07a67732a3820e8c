import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { languageTags } from '@slotkit/shared/vocabularies';
import { reminderKinds } from '@slotkit/shared/wire';
import { aBooking, aHost, anApp, anAttendee } from '../testing/a-booking.ts';
import { composeText, type TextSubject } from './compose-text.ts';

const token = 'x'.repeat(43);
const links = {
  manage: `https://book.example/b/intro-call/manage/${token}`,
  confirm: `https://book.example/b/intro-call/confirm/${token}`,
  join: `https://book.example/b/intro-call/join/${token}`,
};
const online: BookingRecord['location'] = {
  id: 'loc_call',
  name: 'Video call',
  type: 'link',
  value: 'https://meet.example/1',
};

const subjectOf = (change: Partial<TextSubject> = {}): TextSubject => {
  const booking = change.booking ?? aBooking({ location: online });
  const meets = booking.location?.type === 'link';
  return {
    kind: 'reminder_1h',
    booking,
    app: anApp(),
    attendee: anAttendee(),
    previous: null,
    message: null,
    title: null,
    urlOf: (purpose) => (purpose === 'join' && !meets ? null : links[purpose]),
    ...change,
  };
};
const textOf = (change: Partial<TextSubject>): string => composeText(subjectOf(change)).text;
const lines = (change: Partial<TextSubject>): string[] => textOf(change).split('\n');

describe('a text to a customer', () => {
  it('reminds with time, host and both links, in the customer’s own zone', () => {
    assert.deepEqual(lines({}), [
      'Reminder: Intro call, Tuesday, March 2, 2027 at 9:00 AM America/New York (GMT−5)',
      'With: Mara',
      `Join the meeting: ${links.join}`,
      `Change or cancel: ${links.manage}`,
    ]);
  });

  it('says the place where people do not meet by a link', () => {
    const [, , where, ...more] = lines({ booking: aBooking() });
    assert.equal(where, 'Where: The studio, Lindenallee 12, 10435 Berlin');
    assert.deepEqual(more, [`Change or cancel: ${links.manage}`]);
  });

  it('brings customers into the meeting, when it is a dispatch', () => {
    assert.deepEqual(lines({ kind: 'dispatch' }), [
      'Reminder: Intro call, Tuesday, March 2, 2027 at 9:00 AM America/New York (GMT−5)',
      'With: Mara',
      `Join the meeting: ${links.join}`,
    ]);
  });

  it('asks whoever is awaited to confirm, and does not let in yet', () => {
    const booking = aBooking({ location: online, status: 'pending_confirmation', awaiting: ['customer'] });
    const text = textOf({ kind: 'invitation', booking });
    assert.match(text, /^Please confirm: /);
    assert.ok(text.includes(links.confirm) && text.includes(links.manage) && !text.includes(links.join));
  });

  it('tells both times of a move, and what the host wrote', () => {
    const history = [{ startAt: 0, endAt: 0, at: 0, by: { type: 'agent' } }];
    const previous = { startAt: Date.UTC(2027, 2, 1, 14), endAt: Date.UTC(2027, 2, 1, 15) };
    const moved = { kind: 'reschedule', previous, message: 'Sorry,\nwe have a fair.' } as const;
    const text = textOf({ ...moved, booking: aBooking({ history }) });
    assert.match(text, /^Your host has proposed a new time: .*March 2/);
    assert.match(text, /\nBefore: Monday, March 1, 2027 at 9:00 AM/);
    assert.match(text, /\nMessage from your host: Sorry, we have a fair\.\n/);
  });

  it('never says what its reader typed: nobody sends words to strangers with it', () => {
    const typed = 'Win a prize at https://evil.example';
    const attendee = anAttendee({ name: typed, answers: { topic: typed } });
    const by = { type: 'customer', name: typed };
    const booking = aBooking({
      attendees: [attendee],
      notes: typed,
      cancellation: { by, reason: typed, at: 0 },
      history: [{ startAt: 0, endAt: 0, at: 0, by }],
    });
    for (const kind of [...reminderKinds, 'dispatch' as const].filter((kind) => kind !== 'custom'))
      assert.ok(!textOf({ kind, booking, attendee, message: typed }).includes('evil'), kind);
  });

  it('gives the reason of a cancellation by others, and leads to a new booking', () => {
    const by = { type: 'agent' };
    const booking = aBooking({ status: 'cancelled', cancellation: { by, reason: 'Ill, sorry.', at: 0 } });
    assert.deepEqual(lines({ kind: 'cancellation', booking }).slice(1), [
      'Reason: Ill, sorry.',
      `See details or book again: ${links.manage}`,
    ]);
  });

  it('on demand is what its writer wrote, lines kept, under the writer’s title', () => {
    assert.deepEqual(lines({ kind: 'custom', title: 'Parking', message: 'Gate 3.\nRing twice.' }), [
      'Parking',
      'Gate 3.',
      'Ring twice.',
      `Change or cancel: ${links.manage}`,
    ]);
    assert.ok(textOf({ kind: 'custom', message: 'x'.repeat(2000) }).length <= 2000);
  });

  it('stays short however long names are', () => {
    const long = 'Consultation about everything and more '.repeat(5);
    const booking = aBooking({
      location: online,
      eventType: { ...aBooking().eventType, title: long },
      hosts: Array.from({ length: 6 }, () => aHost({ name: long })),
    });
    for (const locale of languageTags) {
      const text = textOf({ booking, attendee: anAttendee({ locale }) });
      assert.ok(text.length <= 500, `${locale}: ${text.length}`);
      assert.ok(text.includes(links.join) && text.includes(links.manage), locale);
    }
  });

  it('speaks the customer’s language, else the app’s', () => {
    assert.match(textOf({ attendee: anAttendee({ locale: 'de-AT' }) }), /Dienstag, 2\. März 2027/);
    assert.match(textOf({ attendee: anAttendee({ locale: 'fi' }), app: anApp({ locale: 'es' }) }), /martes/);
    assert.equal(composeText(subjectOf({ attendee: anAttendee({ locale: 'ar' }) })).locale, 'ar');
  });
});
