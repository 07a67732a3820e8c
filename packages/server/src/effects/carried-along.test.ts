import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { systemCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { timedKinds } from '../reminders/timed-kinds.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';

const start = '2027-03-04T09:00:00Z';
const mails = ['invitation', 'confirmation', 'reschedule', 'cancellation'] as const;
/** Everything that waits for its time. */
const waiting = [...timedKinds, 'dispatch'];
const planned = waiting.map((kind) => `${kind} planned`);
const dropped = waiting.map((kind) => `${kind} cancelled`);

/* What each change leaves in the outbox, as the domain contract's section 3 says. Nothing is sent meanwhile, so every row is seen. */
eachDatabase('A change carries along', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;
  let seen: readonly string[];
  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
    seen = [];
    for (const slug of ['intro-call', 'needs-confirmation'])
      await desk.set(slug, {
        reminders: [...mails, ...timedKinds].map((kind) => ({ kind, channels: ['email'] })),
        dispatch: { minutesBefore: 5 },
      });
  });
  afterEach(() => fresh.remove());

  /** The rows that are new or have another status since it was asked last. */
  async function sinceThen(): Promise<string[]> {
    const rows = (await desk.deliveries({})).map(
      ({ kind, status, bookingId }) => `${bookingId} ${kind} ${status}`,
    );
    const before = [...seen];
    seen = rows;
    const added = rows.filter((row) => {
      const at = before.indexOf(row);
      if (at >= 0) before.splice(at, 1);
      return at < 0;
    });
    return added.map((row) => row.slice(row.indexOf(' ') + 1)).toSorted();
  }
  const expect = async (...rows: readonly string[]) => {
    assert.deepEqual(await sinceThen(), rows.toSorted());
  };

  test('for a booking: invitation, notice to the host, reminders and dispatch', async () => {
    await desk.book('intro-call', start);
    await expect('invitation pending', 'host_created pending', ...planned);
  });

  test('for a confirmation that was awaited: confirmation to both, and nothing planned twice', async () => {
    const booking = await desk.book('needs-confirmation', start);
    await expect('invitation pending', 'host_created pending', ...planned);
    await desk.manage(booking, 'confirm');
    await expect('confirmation pending', 'host_confirmed pending');
    await desk.manage(booking, 'confirm');
    await expect();
  });

  test('for a move: both are told, and what was planned for the old time is dropped and planned for the new one', async () => {
    const booking = await desk.book('intro-call', start);
    await sinceThen();
    await desk.manage(booking, 'reschedule', { start: '2027-03-05T09:00:00Z' });
    await expect('reschedule pending', 'host_rescheduled pending', ...dropped, ...planned);
  });

  test('for a cancellation: both are told and what was planned is dropped, once', async () => {
    const booking = await desk.book('intro-call', start);
    await sinceThen();
    await desk.manage(booking, 'cancel');
    await expect('cancellation pending', 'host_cancelled pending', ...dropped);
    await desk.manage(booking, 'cancel');
    await expect();
  });

  test('for a cancellation whose mail the event type turned off: the host alone is told', async () => {
    await desk.set('intro-call', { reminders: [] });
    const booking = await desk.book('intro-call', start);
    await sinceThen();
    await desk.manage(booking, 'cancel');
    await expect('host_cancelled pending', 'dispatch cancelled');
  });

  test('for another e-mail address: new links to it; for another name: nothing', async () => {
    const booking = await desk.book('intro-call', start);
    await sinceThen();
    await desk.manage(booking, '', { name: 'Robin B.' });
    await expect();
    await desk.manage(booking, '', { email: 'robin@elsewhere.example' });
    await expect('confirmation pending');
  });

  test('for a no-show: what was planned is dropped; for start and completion: nothing', async () => {
    const { id: absent } = await desk.book('intro-call', start);
    const { id: attended } = await desk.book('intro-call', '2027-03-04T08:00:00Z');
    await sinceThen();
    desk.world.clock.set(Date.parse(start));
    await changeBooking(desk.deps, systemCaller, attended, 'start');
    await changeBooking(desk.deps, systemCaller, attended, 'complete');
    await expect();
    await changeBooking(desk.deps, systemCaller, absent, 'mark_no_show');
    await expect(...dropped);
  });
});
