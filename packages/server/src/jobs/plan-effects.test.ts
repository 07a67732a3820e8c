import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { effects } from '@slotkit/shared/lifecycle';
import { defaultSettings } from '../event-types/event-type.ts';
import { aBooking, aHost, anApp, anAttendee } from '../testing/a-booking.ts';
import { effectPlans, planEffects, type EffectContext } from './plan-effects.ts';

const now = Date.UTC(2027, 2, 1, 10);
const aContext = (change: Partial<EffectContext> = {}): EffectContext => ({
  booking: aBooking(),
  app: anApp(),
  reminders: defaultSettings.reminders,
  actor: 'customer',
  now,
  ...change,
});
const told = (names: Parameters<typeof planEffects>[0], context: EffectContext) =>
  planEffects(names, context).map(({ kind, recipient }) => [kind, recipient]);

describe('the effects of a change', () => {
  it('have a plan each, and there is no plan for anything else', () => {
    assert.deepEqual(Object.keys(effectPlans).sort(), Object.keys(effects).sort());
  });

  it('are an invitation to the customer and a notice to every host when it is a booking', () => {
    const booking = aBooking({
      hosts: [aHost(), aHost({ id: 'hst_theo', email: 'theo@northlight.example' })],
    });
    assert.deepEqual(told(['mailInvitation', 'mailHostNotice', 'planReminders'], aContext({ booking })), [
      ['invitation', 'kim@example.com'],
      ['host_created', 'mara@northlight.example'],
      ['host_created', 'theo@northlight.example'],
    ]);
  });

  it('carry ids, sequence, links generation and times, but nothing secret', () => {
    const series = { id: 'ser_1', calendarUid: 'uid', sequence: 3, meetingUrl: null };
    const context = aContext({
      booking: aBooking({ series }),
      previous: { ...aBooking(), startAt: 1, endAt: 2 },
    });
    const [draft] = planEffects(['mailNewTime'], context);
    assert.deepEqual(draft, {
      appId: 'demo',
      bookingId: 'bkg_1',
      channel: 'email',
      kind: 'reschedule',
      recipient: 'kim@example.com',
      payload: {
        to: { role: 'attendee', id: 'att_kim' },
        sequence: 3,
        linkGeneration: 1,
        previous: { startAt: 1, endAt: 2 },
      },
      dueAt: now,
    });
  });

  it('leave no row for a mail that the event type has turned off, but still tell the hosts', () => {
    const reminders = [
      { kind: 'invitation', channels: ['http'] },
      { kind: 'confirmation', channels: ['email'] },
    ];
    assert.deepEqual(told(['mailInvitation', 'mailHostNotice'], aContext({ reminders })), [
      ['host_created', 'mara@northlight.example'],
    ]);
    assert.deepEqual(told(['mailCancellation'], aContext({ reminders })), []);
  });

  it('leave a row for an attendee without an address, so that it can be seen that nobody was told', () => {
    const booking = aBooking({ attendees: [anAttendee({ email: null })] });
    assert.deepEqual(told(['mailInvitation'], aContext({ booking })), [['invitation', '']]);
  });

  it('give a new address its links whatever is turned on, and only to that attendee', () => {
    const attendees = [
      anAttendee(),
      anAttendee({ id: 'att_lee', email: 'lee@example.com', linkGeneration: 2 }),
    ];
    const context = aContext({ booking: aBooking({ attendees }), reminders: [], attendeeId: 'att_lee' });
    assert.deepEqual(told(['mailNewAddress'], context), [['confirmation', 'lee@example.com']]);
  });

  it('tell the host who loses a moved booking of a cancellation, and the one who gets it of a booking', () => {
    const theo = aHost({ id: 'hst_theo', email: 'theo@northlight.example' });
    const context = aContext({ booking: aBooking({ id: 'bkg_2', hosts: [theo] }), previous: aBooking() });
    const drafts = planEffects(['mailHostsNewTime'], context);
    assert.deepEqual(
      drafts.map(({ kind, recipient, bookingId }) => [kind, recipient, bookingId]),
      [
        ['host_created', 'theo@northlight.example', 'bkg_2'],
        ['host_cancelled', 'mara@northlight.example', 'bkg_1'],
      ],
    );
  });
});
