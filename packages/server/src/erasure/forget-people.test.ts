import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import type { Booking } from '@slotkit/shared/wire';
import { getBooking } from '../bookings/booking-store.ts';
import { createContact } from '../contacts/save-contact.ts';
import { openDesk, type DemoDesk } from '../testing/demo-desk.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { forgetPeople } from './forget-people.ts';

const dayMs = 86_400_000;
const operator = { kind: 'operator', appId: 'demo' } as const;
const kim = { attendee: { name: 'Kim', email: 'kim@example.com' } };

eachDatabase('People', (openFresh) => {
  let fresh: FreshDatabase;
  let desk: DemoDesk;

  beforeEach(async () => {
    fresh = await openFresh();
    desk = await openDesk(fresh.db);
  });
  afterEach(async () => {
    assert.deepEqual(await findFaults(fresh.db), []);
    await fresh.remove();
  });

  const keepFor = (days: number | null) =>
    fresh.db.write.updateTable('apps').set({ retention_days: days }).where('id', '=', 'demo').execute();
  const forget = () => forgetPeople(desk.deps);
  const namesIn = async ({ id }: Booking) =>
    (await getBooking(fresh.db.read, id)).attendees.map(({ name, email }) => [name, email]);
  const known = [['Kim', 'kim@example.com']];
  const unknown = [['Erased person', null]];

  it('are forgotten when their booking ended as long ago as the app says, and not before', async () => {
    const first = await desk.book('intro-call', '2027-03-02T09:00:00Z', kim);
    const second = await desk.book('intro-call', '2027-03-03T09:00:00Z', kim);
    const { clock } = desk.world;
    clock.set(Date.parse(first.end) + 30 * dayMs);
    assert.equal(await forget(), 0);
    await keepFor(30);
    clock.set(clock.now() - 1);
    assert.equal(await forget(), 0);
    clock.set(clock.now() + 1);
    assert.equal(await forget(), 1);
    assert.deepEqual([await namesIn(first), await namesIn(second)], [unknown, known]);
    assert.equal(await forget(), 0);
    clock.set(clock.now() + dayMs);
    assert.equal(await forget(), 1);
    assert.deepEqual(await namesIn(second), unknown);
  });

  it('keep the links of a booking that was moved to a later day', async () => {
    const old = await desk.book('intro-call', '2027-03-02T09:00:00Z', kim);
    const moved = await desk.manage(old, 'reschedule', { start: '2027-04-20T08:00:00Z' });
    await keepFor(30);
    desk.world.clock.set(Date.parse(old.end) + 31 * dayMs);
    assert.equal(await forget(), 1);
    assert.deepEqual([await namesIn(old), await namesIn(moved)], [unknown, known]);
    await desk.manage(old, 'cancel');
    desk.world.clock.set(Date.parse(moved.end) + 31 * dayMs);
    assert.equal(await forget(), 1);
    await assert.rejects(desk.manage(old, 'cancel'));
  });

  it('are forgotten with their contact, unless it was changed since or never booked', async () => {
    const add = (name: string, email: string) => createContact(desk.deps, operator, { name, email });
    await add('Kim', 'kim@example.com');
    const robin = await add('Robin', 'robin@example.com');
    await add('Sam', 'sam@example.com');
    await desk.book('intro-call', '2027-03-02T09:00:00Z', kim);
    const booking = await desk.book('intro-call', '2027-03-02T10:00:00Z');
    await keepFor(30);
    desk.world.clock.set(Date.parse(booking.end) + 31 * dayMs);
    await fresh.db.write
      .updateTable('contacts')
      .set({ updated_at: desk.world.clock.now() })
      .where('id', '=', robin.id)
      .execute();
    assert.equal(await forget(), 3);
    const left = await fresh.db.read.selectFrom('contacts').select('name').orderBy('name').execute();
    assert.deepEqual(
      left.map(({ name }) => name),
      ['Robin', 'Sam'],
    );
  });

  it('who could not be forgotten once are the next time, whoever was meanwhile', async () => {
    const first = await desk.book('intro-call', '2027-03-02T09:00:00Z', kim);
    const second = await desk.book('intro-call', '2027-03-02T10:00:00Z', kim);
    await keepFor(30);
    const { clock } = desk.world;
    clock.set(Date.parse(second.end) + 31 * dayMs);
    const sending = { status: 'pending' as const, sending_at: clock.now(), claimed_until: clock.now() + 1 };
    await fresh.db.write.updateTable('outbox').set(sending).where('booking_id', '=', first.id).execute();
    assert.equal(await forget(), 1);
    assert.deepEqual([await namesIn(first), await namesIn(second)], [known, unknown]);
    clock.set(clock.now() + 2);
    assert.equal(await forget(), 1);
    assert.deepEqual(await namesIn(first), unknown);
  });
});
