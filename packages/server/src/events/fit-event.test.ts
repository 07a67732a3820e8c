import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bookingEventSchema, maxEventBytes } from '@slotkit/shared/wire';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { defaultSettings } from '../event-types/event-type.ts';
import { aBooking, aHost, anAttendee } from '../testing/a-booking.ts';
import { fitEvent } from './fit-event.ts';
import { presentEvent, type ToldChange } from './present-event.ts';

const settings = { ...defaultSettings, timezone: 'UTC' };
const textOf = (booking: BookingRecord, change: Partial<ToldChange> = {}) =>
  fitEvent(presentEvent('scheduled.updated', { booking, settings, ...change }, 1, booking.createdAt));
const dataOf = (text: string) => bookingEventSchema.parse(JSON.parse(text)).data;

describe('the text of an event', () => {
  it('has everything of a booking of ordinary size, with as long notes as a form takes', () => {
    const { booking, omitted } = dataOf(textOf(aBooking({ notes: 'n'.repeat(5000) })));
    assert.equal(booking.notes?.length, 5000);
    assert.equal(omitted, undefined);
  });

  it('leaves out the largest part alone where that is enough, and says so', () => {
    const attendees = [anAttendee({ answers: { topic: 'Brand', more: '語'.repeat(5000) } })];
    const { booking, omitted } = dataOf(
      textOf(aBooking({ attendees, notes: 'n'.repeat(5000), metadata: { order: '17' } })),
    );
    assert.deepEqual(omitted, ['attendees.answers']);
    assert.deepEqual(booking.attendees[0]?.answers, {});
    assert.equal(booking.notes?.length, 5000);
    assert.deepEqual(booking.metadata, { order: '17' });
  });

  it('is under 20 kB for the largest booking there can be, and keeps the attendee whom it is about', () => {
    const long = (length: number) => '𝄞'.repeat(length);
    const by = { type: 'customer', id: 'att_1', name: long(200) };
    const hosts = Array.from({ length: 60 }, (_, index) =>
      aHost({ id: `hst_${index}`, name: long(200), primary: index === 0 }),
    );
    const attendees = Array.from({ length: 200 }, (_, index) =>
      anAttendee({ id: `att_${index}`, name: long(200), answers: { more: long(5000) } }),
    );
    const booking = aBooking({
      notes: long(5000),
      metadata: Object.fromEntries(Array.from({ length: 50 }, (_, index) => [`key${index}`, long(5000)])),
      history: Array.from({ length: 300 }, () => ({ startAt: 0, endAt: 0, at: 0, by })),
      createdBy: by,
      cancellation: { by, reason: '"'.repeat(500), at: 0 },
      hosts,
      attendees,
    });
    const text = textOf(booking, { previous: { ...booking, id: 'bkg_0' }, attendeeId: 'att_7' });
    assert.ok(Buffer.byteLength(text) < maxEventBytes, `${Buffer.byteLength(text)} bytes`);
    const data = dataOf(text);
    assert.deepEqual(
      data.booking.attendees.map(({ id }) => id),
      ['att_7'],
    );
    assert.equal(data.booking.attendee_count, 200);
    assert.deepEqual(
      data.previous?.hosts.map(({ id }) => id),
      ['hst_0'],
    );
    assert.deepEqual(data.omitted?.toSorted(), [
      'attendees',
      'attendees.answers',
      'hosts',
      'metadata',
      'notes',
      'reschedule_history',
    ]);
  });
});
