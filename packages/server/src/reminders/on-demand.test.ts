import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import type { Booking } from '@slotkit/shared/wire';
import { getBooking } from '../bookings/booking-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { runDue } from '../jobs/worker.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { queueConflictNotices } from './conflict-notices.ts';
import { queueCustomReminder, type CustomReminder } from './custom-reminder.ts';

const start = '2027-03-04T09:00:00Z';

eachDatabase('A message on demand', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let booking: Booking;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    booking = await desk.book('intro-call', start);
  });
  afterEach(() => fresh.remove());

  const send = (request: CustomReminder) =>
    writeTransaction(fresh.db, async (trx) =>
      queueCustomReminder(trx, await getBooking(trx, booking.id), request, desk.world.clock.now()),
    );
  const outcomes = async (kind: string) =>
    (await desk.deliveries({ kinds: [kind] })).map(({ channel, to, status, because }) => [
      channel,
      to,
      because ?? status,
    ]);

  test('goes out at once by the channel that was named, with links that were renewed meanwhile', async () => {
    assert.equal(await send({ channel: 'email', to: 'Robin@Example.com', text: 'Bring a pen.' }), 1);
    await desk.manage(booking, '', { email: 'robin@elsewhere.example' });
    await runDue(desk.deps);
    assert.deepEqual(
      desk.mails.filter(({ kind }) => kind === 'custom').map(({ to }) => to.email),
      ['robin@elsewhere.example'],
    );
  });

  test('is refused for somebody who does not attend, and for a booking that is over', async () => {
    await assert.rejects(send({ channel: 'email', to: 'kim@example.com', text: 'Hello' }), {
      code: 'unprocessable',
    });
    await desk.manage(booking, 'cancel');
    await assert.rejects(send({ channel: 'email', text: 'Hello' }), { code: 'invalid_transition' });
    assert.deepEqual(await outcomes('custom'), []);
  });

  test('is skipped when the booking was cancelled before it went out', async () => {
    await send({ channel: 'email', text: 'Hello' });
    await desk.manage(booking, 'cancel');
    await runDue(desk.deps);
    assert.deepEqual(await outcomes('custom'), [['email', 'robin@example.com', 'booking_cancelled']]);
  });

  test('is a conflict notice where the event type wires it, and only for bookings still ahead', async () => {
    const over = await desk.book('intro-call', '2027-03-04T10:00:00Z');
    await desk.manage(over, 'cancel');
    const notify = () =>
      writeTransaction(fresh.db, async (trx) => {
        const bookings = [await getBooking(trx, booking.id), await getBooking(trx, over.id)];
        return queueConflictNotices(trx, bookings, desk.world.clock.now());
      });
    assert.deepEqual(await notify(), []);
    await desk.set('intro-call', { reminders: [{ kind: 'conflict_notice', channels: ['email', 'http'] }] });
    assert.deepEqual(await notify(), [booking.id]);
    desk.world.clock.set(Date.parse(start));
    assert.deepEqual(await notify(), []);
    assert.deepEqual(
      (await outcomes('conflict_notice')).map(([channel, to, status]) => [channel, to, status]),
      [
        ['email', 'robin@example.com', 'pending'],
        ['http', '', 'pending'],
      ],
    );
  });
});
