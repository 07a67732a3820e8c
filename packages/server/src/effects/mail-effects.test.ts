import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { effects } from '@slotkit/shared/lifecycle';
import { defaultSettings, type EventTypeSettings } from '../event-types/event-type.ts';
import { aBooking, aHost, anApp, anAttendee } from '../testing/a-booking.ts';
import { effectHandlers } from './carry-out.ts';
import type { EffectContext } from './effect-context.ts';
import { mailEffects } from './mail-effects.ts';

const now = Date.UTC(2027, 2, 1, 10);
const settingsWith = (reminders: EventTypeSettings['reminders']): EventTypeSettings => ({
  ...defaultSettings,
  timezone: 'UTC',
  reminders,
});
const aContext = (change: Partial<EffectContext> = {}): EffectContext => ({
  booking: aBooking(),
  app: anApp(),
  settings: settingsWith(defaultSettings.reminders),
  actor: 'customer',
  now,
  ...change,
});
const planned = (names: readonly (keyof typeof mailEffects)[], context: EffectContext) =>
  names.flatMap((name) => mailEffects[name](null, context));
const told = (names: readonly (keyof typeof mailEffects)[], context: EffectContext) =>
  planned(names, context).map(({ kind, recipient }) => [kind, recipient]);

describe('the effects of a change', () => {
  it('have a handler each, and there is no handler for anything else', () => {
    assert.deepEqual(Object.keys(effectHandlers).sort(), Object.keys(effects).sort());
  });

  it('are an invitation to the customer and a notice to every host when it is a booking', () => {
    const booking = aBooking({
      hosts: [aHost(), aHost({ id: 'hst_theo', email: 'theo@northlight.example' })],
    });
    assert.deepEqual(told(['mailInvitation', 'mailHostNotice'], aContext({ booking })), [
      ['invitation', 'kim@example.com'],
      ['host_created', 'mara@northlight.example'],
      ['host_created', 'theo@northlight.example'],
    ]);
  });

  it('carry ids, sequence and times, but nothing secret', () => {
    const series = { id: 'ser_1', calendarUid: 'uid', sequence: 3, meetingUrl: null };
    const context = aContext({
      booking: aBooking({ series }),
      previous: { ...aBooking(), startAt: 1, endAt: 2 },
    });
    const [draft] = planned(['mailNewTime'], context);
    assert.deepEqual(draft, {
      appId: 'demo',
      bookingId: 'bkg_1',
      channel: 'email',
      kind: 'reschedule',
      lane: 'email',
      partyId: 'att_kim',
      recipient: 'kim@example.com',
      payload: {
        to: { role: 'attendee', id: 'att_kim' },
        previous: { startAt: 1, endAt: 2 },
      },
      dueAt: now,
    });
  });

  it('leave no row for a mail that the event type has turned off, but still tell the hosts', () => {
    const settings = settingsWith([{ kind: 'confirmation', channels: ['email'] }]);
    assert.deepEqual(told(['mailInvitation', 'mailHostNotice'], aContext({ settings })), [
      ['host_created', 'mara@northlight.example'],
    ]);
    assert.deepEqual(told(['mailCancellation'], aContext({ settings })), []);
  });

  it('leave a row for every channel that the event type wires a kind to', () => {
    const settings = settingsWith([{ kind: 'invitation', channels: ['email', 'http'] }]);
    const drafts = planned(['mailInvitation'], aContext({ settings }));
    assert.deepEqual(
      drafts.map(({ channel, lane, recipient }) => [channel, lane, recipient]),
      [
        ['email', 'email', 'kim@example.com'],
        ['http', 'http:demo', ''],
      ],
    );
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
    const context = aContext({
      booking: aBooking({ attendees }),
      settings: settingsWith([]),
      attendeeId: 'att_lee',
    });
    assert.deepEqual(told(['mailNewAddress'], context), [['confirmation', 'lee@example.com']]);
  });

  it('tell the host who loses a moved booking of a cancellation, and the one who gets it of a booking', () => {
    const theo = aHost({ id: 'hst_theo', email: 'theo@northlight.example' });
    const context = aContext({ booking: aBooking({ id: 'bkg_2', hosts: [theo] }), previous: aBooking() });
    const drafts = planned(['mailHostsNewTime'], context);
    assert.deepEqual(
      drafts.map(({ kind, recipient, bookingId }) => [kind, recipient, bookingId]),
      [
        ['host_created', 'theo@northlight.example', 'bkg_2'],
        ['host_cancelled', 'mara@northlight.example', 'bkg_1'],
      ],
    );
  });
});
