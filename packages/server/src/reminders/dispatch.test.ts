import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { findApp } from '../apps/app-store.ts';
import { getBooking } from '../bookings/booking-store.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { planDispatch } from '../effects/dispatch-effects.ts';
import { eventTypeOfBooking } from '../event-types/event-type-store.ts';
import { queue } from '../jobs/outbox-store.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

const start = '2027-03-04T09:00:00Z';

eachDatabase('The dispatch before a meeting', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    await desk.set('intro-call', { dispatch: { minutesBefore: 90 } });
  });
  afterEach(() => fresh.remove());

  const dispatches = async (bookingId?: string) =>
    (await desk.deliveries({ kinds: ['dispatch'], ...(bookingId !== undefined && { bookingId }) })).map(
      ({ channel, status, minutesBefore }) => [channel, status, minutesBefore],
    );

  test('is planned so many minutes before the start, and none when it is booked later than that', async () => {
    await desk.book('intro-call', start);
    assert.deepEqual(await dispatches(), [['genesys', 'planned', 90]]);
    const soon = await desk.book('intro-call', '2027-03-01T11:00:00Z');
    assert.deepEqual(await dispatches(soon.id), []);
  });

  test('is cleared by a cancellation, but its row stays', async () => {
    await desk.manage(await desk.book('intro-call', start), 'cancel');
    assert.deepEqual(await dispatches(), [['genesys', 'cancelled', 90]]);
  });

  test('is cleared and planned again by a move', async () => {
    const booking = await desk.book('intro-call', start);
    const moved = await desk.manage(booking, 'reschedule', { start: '2027-03-05T09:00:00Z' });
    assert.deepEqual(await dispatches(booking.id), [['genesys', 'cancelled', 90]]);
    assert.deepEqual(await dispatches(moved.id), [['genesys', 'planned', 90]]);
  });

  test('is planned again, by what is set by then, when another host takes over', async () => {
    const { id } = await desk.book('intro-call', start);
    await desk.set('intro-call', { dispatch: { minutesBefore: 30 } });
    await writeTransaction(fresh.db, async (trx) => {
      const booking = await getBooking(trx, id);
      const app = await findApp(trx, booking.appId);
      const { settings } = await eventTypeOfBooking(trx, booking.eventType.id);
      const now = desk.world.clock.now();
      assert.ok(app);
      const change = { booking, app, settings, actor: 'admin', previous: booking, now } as const;
      await queue(trx, await planDispatch(trx, change), now);
    });
    assert.deepEqual(await dispatches(), [
      ['genesys', 'cancelled', 90],
      ['genesys', 'planned', 30],
    ]);
  });

  test('is planned for nobody where it is not set', async () => {
    await desk.book('choose-your-host', '2027-03-04T08:00:00Z');
    assert.deepEqual(await dispatches(), []);
  });
});
