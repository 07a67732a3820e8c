import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Booking } from '@slotkit/shared/wire';
import type { EventTypeSettings } from '../event-types/event-type.ts';
import { runDue } from '../jobs/worker.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { timedKinds } from './timed-kinds.ts';

const minute = 60_000;
const hour = 60 * minute;
const start = '2027-03-04T09:00:00Z';
const startAt = Date.parse(start);
const byMail = (...kinds: EventTypeSettings['reminders'][number]['kind'][]): EventTypeSettings['reminders'] =>
  kinds.map((kind) => ({ kind, channels: ['email'] }));

eachDatabase('Reminders', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    await desk.set('intro-call', { reminders: byMail('invitation', ...timedKinds) });
  });
  afterEach(() => fresh.remove());

  const timed = async (booking?: Booking) =>
    (await desk.deliveries({ kinds: timedKinds, ...(booking && { bookingId: booking.id }) })).map(
      ({ kind, status, because }) => [kind, because ?? status],
    );
  const remindersSent = () =>
    desk.mails.filter(({ kind }) => (timedKinds as readonly string[]).includes(kind));
  const runAt = async (at: number): Promise<void> => {
    desk.world.clock.set(at);
    await runDue(desk.deps);
  };

  test('are planned with the booking, and sent at their times with the links of the day', async () => {
    const booking = await desk.book('intro-call', start);
    assert.deepEqual(
      (await desk.deliveries({ kinds: timedKinds })).map(({ kind, minutesBefore, status, to }) => [
        kind,
        minutesBefore,
        status,
        to,
      ]),
      [
        ['reminder_24h', 1440, 'planned', 'robin@example.com'],
        ['reminder_1h', 60, 'planned', 'robin@example.com'],
        ['reminder_15m', 15, 'planned', 'robin@example.com'],
      ],
    );
    await runAt(startAt - 24 * hour - 1);
    assert.deepEqual(remindersSent(), []);
    for (const at of [startAt - 24 * hour, startAt - hour, startAt - 15 * minute, startAt]) await runAt(at);
    assert.deepEqual(
      remindersSent().map(({ kind }) => kind),
      ['reminder_24h', 'reminder_1h', 'reminder_15m'],
    );
    for (const mail of remindersSent()) {
      assert.ok(mail.text.includes(booking.manage_url ?? 'no link'));
      assert.equal(mail.calendar, null);
    }
  });

  test('leave no row for a time that is over and for a kind that is off', async () => {
    await desk.set('intro-call', { reminders: byMail('reminder_24h', 'reminder_15m') });
    await desk.book('intro-call', '2027-03-01T14:00:00Z');
    assert.deepEqual(await timed(), [['reminder_15m', 'planned']]);
  });

  test('go out by every channel that their kind is wired to', async () => {
    await desk.set('intro-call', {
      reminders: [
        { kind: 'reminder_24h', channels: ['email', 'http'] },
        { kind: 'reminder_1h', channels: ['genesys'] },
        { kind: 'reminder_15m', channels: [] },
      ],
    });
    await desk.book('intro-call', start, {
      attendee: { name: 'Robin', email: 'robin@example.com', phone: '+49 30 1234567' },
    });
    assert.deepEqual(
      (await desk.deliveries({ kinds: timedKinds })).map(({ kind, channel, to }) => [kind, channel, to]),
      [
        ['reminder_24h', 'email', 'robin@example.com'],
        ['reminder_24h', 'http', '+49 30 1234567'],
        ['reminder_1h', 'genesys', '+49 30 1234567'],
      ],
    );
  });

  test('are dropped when it is cancelled', async () => {
    const booking = await desk.book('intro-call', start);
    await desk.manage(booking, 'cancel');
    const dropped = timedKinds.map((kind) => [kind, 'cancelled']);
    assert.deepEqual(await timed(), dropped);
    await runAt(startAt);
    assert.deepEqual(remindersSent(), []);
    assert.deepEqual(await timed(), dropped);
  });

  test('move with the booking: those of the old time are dropped, those of the new one planned', async () => {
    const booking = await desk.book('intro-call', start);
    await runAt(startAt - 24 * hour);
    const moved = await desk.manage(booking, 'reschedule', { start: '2027-03-05T09:00:00Z' });
    assert.deepEqual(await timed(booking), [
      ['reminder_24h', 'sent'],
      ['reminder_1h', 'cancelled'],
      ['reminder_15m', 'cancelled'],
    ]);
    assert.deepEqual(
      await timed(moved),
      timedKinds.map((kind) => [kind, 'planned']),
    );
    await runAt(startAt + 24 * hour - hour);
    assert.deepEqual(
      remindersSent().map(({ kind, bookingId }) => [kind, bookingId]),
      [
        ['reminder_24h', booking.id],
        ['reminder_1h', moved.id],
      ],
    );
    assert.ok(!remindersSent()[1]?.text.includes('Formerly'), 'it speaks of the new time alone');
  });

  test('go to an address that changed meanwhile, with its own links', async () => {
    const booking = await desk.book('intro-call', start);
    await desk.manage(booking, '', { email: 'robin@elsewhere.example' });
    assert.deepEqual(
      (await desk.deliveries({ kinds: timedKinds })).map(({ to }) => to),
      timedKinds.map(() => 'robin@elsewhere.example'),
    );
    await runAt(startAt - 24 * hour);
    const [mail] = remindersSent();
    assert.equal(mail?.to.email, 'robin@elsewhere.example');
    const fresh = desk.mails.find(({ kind }) => kind === 'confirmation');
    const link = /\/manage\/[\w-]{43}/.exec(fresh?.text ?? '')?.[0];
    assert.ok(link !== undefined && mail.text.includes(link));
    assert.ok(!mail.text.includes(booking.manage_url ?? ''));
  });

  test('are skipped while somebody is still awaited, without an address, and when their kind was turned off', async () => {
    await desk.set('needs-confirmation', {
      reminders: byMail(...timedKinds),
      confirmationWindowMinutes: 10_000,
    });
    const booking = await desk.book('needs-confirmation', start);
    await runAt(startAt - 24 * hour);
    await desk.manage(booking, 'confirm');
    await desk.set('needs-confirmation', { reminders: byMail('reminder_15m') });
    await runAt(startAt - hour);
    await fresh.db.write.updateTable('attendees').set({ email: null }).execute();
    await runAt(startAt - 15 * minute);
    assert.deepEqual(await timed(), [
      ['reminder_24h', 'still_pending'],
      ['reminder_1h', 'kind_turned_off'],
      ['reminder_15m', 'no_address'],
    ]);
    assert.deepEqual(remindersSent(), []);
  });

  for (const { down, until, expected } of [
    { down: '1 h before the start', until: hour, expected: ['stale', 'sent', 'planned'] },
    { down: '20 h before the start', until: 20 * hour, expected: ['sent', 'planned', 'planned'] },
    { down: 'just after the start', until: -minute, expected: ['stale', 'stale', 'stale'] },
    { down: '3 days after the start', until: -72 * hour, expected: ['stale', 'stale', 'stale'] },
  ])
    test(`after a server that was down until ${down}, what is stale is skipped and told so`, async () => {
      await desk.set('intro-call', { autoNoShow: false });
      await desk.book('intro-call', start);
      await runDue(desk.deps);
      await runAt(startAt - until);
      assert.deepEqual(
        (await timed()).map(([, outcome]) => outcome),
        until === -72 * hour ? ['booking_over', 'booking_over', 'booking_over'] : expected,
      );
    });
});
