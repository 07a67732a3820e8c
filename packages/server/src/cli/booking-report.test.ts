import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { TimelineEntry } from '../bookings/timeline-store.ts';
import type { DeliveryRecord } from '../jobs/delivery-store.ts';
import { aBooking, anAttendee } from '../testing/a-booking.ts';
import { bookingReport, outcomeText } from './booking-report.ts';

const bookedAt = Date.UTC(2027, 2, 1, 10);

const anEntry = (change: Partial<TimelineEntry> = {}): TimelineEntry => ({
  bookingId: 'bkg_1',
  type: 'created',
  at: bookedAt,
  actor: { type: 'customer', id: 'att_kim', name: 'Kim' },
  source: 'public_booking',
  data: {},
  ...change,
});

const aDelivery = (change: Partial<DeliveryRecord> = {}): DeliveryRecord => ({
  id: 'dlv_1',
  appId: 'demo',
  bookingId: 'bkg_1',
  channel: 'email',
  kind: 'invitation',
  recipient: 'kim@example.com',
  status: 'sent',
  dueAt: bookedAt,
  attempts: 1,
  nextAttemptAt: null,
  lastError: null,
  createdAt: bookedAt,
  finishedAt: bookedAt,
  ...change,
});

describe('the report about a booking', () => {
  it('says what happened, and what will, in the zone of the host and in UTC', () => {
    const lines = bookingReport({
      booking: aBooking({
        createdAt: bookedAt,
        attendees: [anAttendee()],
        metadata: { utm_source: 'letter', gclid: 'x' },
      }),
      timeline: [
        anEntry(),
        anEntry({ type: 'attendee_edited', at: bookedAt + 60_000, data: { message: 'a new phone' } }),
      ],
      deliveries: [
        aDelivery(),
        aDelivery({
          id: 'dlv_2',
          kind: 'reminder_1h',
          status: 'planned',
          dueAt: Date.UTC(2027, 2, 2, 13),
          attempts: 0,
        }),
      ],
    });
    const text = lines.join('\n');
    for (const line of [
      'Metadata    utm_source: letter',
      '            gclid: x',
      'State       scheduled, since 2027-03-01 11:00  2027-03-01T10:00Z',
      'When        Tuesday, March 2, 2027, 3:00 – 3:30 PM Europe/Berlin (GMT+1)',
      '            2027-03-02T14:00:00Z to 2027-03-02T14:30:00Z UTC',
      'Attendees   Kim, kim@example.com, booked, America/New_York, en  att_kim',
      '  2027-03-01 11:01  2027-03-01T10:01Z  attendee_edited, by customer Kim, message a new phone',
      '  2027-03-02 14:00  2027-03-02T13:00Z  reminder_1h by email to kim@example.com: planned  dlv_2',
      '  2027-03-01 11:00  2027-03-01T10:00Z  invitation by email to kim@example.com: sent  dlv_1',
    ])
      assert.ok(lines.includes(line), `${line}\nis not in\n${text}`);
  });

  it('says in words whose calendar could not be read', () => {
    const lines = bookingReport({
      booking: aBooking(),
      timeline: [anEntry({ data: { calendar_unknown: ['hst_mara', 'hst_gone'] } })],
      deliveries: [],
    });
    const line = 'created, by customer Kim, though the calendar of Mara and hst_gone could not be read';
    assert.ok(
      lines.some((one) => one.endsWith(line)),
      lines.join('\n'),
    );
  });

  it('lists deliveries by the time at which they were due, not by when they were planned', () => {
    const lines = bookingReport({
      booking: aBooking(),
      timeline: [],
      deliveries: [
        aDelivery({ id: 'dlv_reminder', kind: 'reminder_1h', dueAt: bookedAt + 3_600_000 }),
        aDelivery({ id: 'dlv_invitation' }),
      ],
    });
    const ids = lines.flatMap((line) => /dlv_\w+/.exec(line)?.[0] ?? []);
    assert.deepEqual(ids, ['dlv_invitation', 'dlv_reminder']);
  });

  it('gives no name or answer of a server the power over the terminal', () => {
    const lines = bookingReport({
      booking: aBooking({ attendees: [anAttendee({ name: 'Kim\u001b[2J\nState cancelled\u202e' })] }),
      timeline: [anEntry({ data: { reason: '\u0007\r\nhello' } })],
      deliveries: [aDelivery({ status: 'failed', lastError: '550\u001b]0;x\u0007 no' })],
    });
    assert.doesNotMatch(lines.join(''), /[\p{Cc}\u202e]/u);
  });

  it('says how each delivery stands', () => {
    const says = (change: Partial<DeliveryRecord>) => outcomeText(aDelivery(change), 'Europe/Berlin');
    assert.equal(says({ status: 'sent', attempts: 3 }), 'sent at attempt 3');
    assert.equal(says({ status: 'skipped', lastError: 'no_address' }), 'skipped: no_address');
    assert.equal(
      says({ status: 'failed', attempts: 9, lastError: '421 try later' }),
      'failed after 9 attempts: 421 try later',
    );
    assert.equal(
      says({ status: 'pending', attempts: 1, lastError: '421 try later', nextAttemptAt: bookedAt }),
      'pending after 1 attempt: 421 try later, next try 2027-03-01 11:00  2027-03-01T10:00Z',
    );
    assert.equal(says({ status: 'pending', attempts: 0, nextAttemptAt: bookedAt }), 'waiting to be sent');
  });
});
