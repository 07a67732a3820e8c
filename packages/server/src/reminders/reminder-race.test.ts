import assert from 'node:assert/strict';
import { test } from 'node:test';
import { setImmediate } from 'node:timers/promises';
import { attendeeCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import type { Deps } from '../deps.ts';
import { serverWork } from '../jobs/server-work.ts';
import type { OutboxHandler, Work } from '../jobs/work.ts';
import { runDue } from '../jobs/worker.ts';
import { openDesk } from '../testing/demo-desk.ts';
import { eachDatabase } from '../testing/each-database.ts';
import { worldNow } from '../testing/test-world.ts';

const rounds = 16;
const turnsPerStep = 2;
const customer = attendeeCaller({ id: 'att_robin', name: 'Robin' });
const halfHour = 1_800_000;
const day = 48 * halfHour;

eachDatabase('A reminder and a cancellation at the same moment', (openFresh) => {
  test('never remind of a booking that was cancelled before, nor twice, with two workers', async () => {
    const fresh = await openFresh();
    const desk = await openDesk(fresh.db);
    await desk.set('intro-call', { reminders: [{ kind: 'reminder_24h', channels: ['email'] }] });
    const decidedAs: string[] = [];
    const work = watching(decidedAs);
    const connections = [fresh.open(), fresh.open(), fresh.open()];
    const [first, second, third] = connections.map((db): Deps => ({ ...desk.deps, db }));
    assert.ok(first && second && third);
    const outcomes: string[] = [];
    for (let round = 0; round < rounds; round++) {
      const startAt =
        Date.parse('2027-03-03T08:00:00Z') + (round % 7) * halfHour + Math.floor(round / 7) * day;
      desk.world.clock.set(worldNow);
      const booking = await desk.book('intro-call', new Date(startAt).toISOString());
      await runDue(desk.deps, work);
      desk.world.clock.set(startAt - day);
      assert.equal(remindersOf(desk.mails, booking.id), 0);
      const sending = Promise.all([runDue(first, work), runDue(second, work)]);
      // Each time a little later, so that it meets each step of the sending.
      for (let turn = 0; turn < (round % 8) * turnsPerStep; turn++) await setImmediate();
      await changeBooking(third, customer, booking.id, 'cancel');
      await sending;
      await runDue(desk.deps, work);
      const [row] = await desk.deliveries({ kinds: ['reminder_24h'], bookingId: booking.id });
      assert.equal(remindersOf(desk.mails, booking.id), row?.status === 'sent' ? 1 : 0);
      outcomes.push(row?.status ?? 'no row');
    }
    for (const outcome of outcomes) assert.ok(['sent', 'cancelled', 'skipped'].includes(outcome), outcome);
    assert.ok(!decidedAs.includes('cancelled'), 'what was decided to be sent was not cancelled then');
    await Promise.all(connections.map((db) => db.close()));
    await fresh.remove();
  });
});

const remindersOf = (
  mails: readonly { kind: string; bookingId: string | null }[],
  bookingId: string,
): number => mails.filter((mail) => mail.kind === 'reminder_24h' && mail.bookingId === bookingId).length;

/** The server's own work, noting in which state each booking is when it is decided to remind of it. */
function watching(states: string[]): Work {
  const email: OutboxHandler = async (deps, trx, row) => {
    const prepared = await serverWork.handlers['email']?.(deps, trx, row);
    assert.ok(prepared);
    if (row.kind !== 'reminder_24h' || prepared.status !== 'ready') return prepared;
    const { status } = await trx
      .selectFrom('bookings')
      .select('status')
      .where('id', '=', row.bookingId ?? '')
      .executeTakeFirstOrThrow();
    states.push(status);
    return prepared;
  };
  return { handlers: { ...serverWork.handlers, email }, periodic: [] };
}
