import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { seatStatuses, type SeatStatus } from '@slotkit/shared/lifecycle';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { aBooking, aWorld } from '../testing/plain-rows.ts';
import type { Database } from './database.ts';
import { writeTransaction } from './write-transaction.ts';

const hour = 3_600_000;

/** Takes a seat as any code might, with nothing but a plain row. */
const aSeat = (db: Database, bookingId: string, id: string, status: SeatStatus = 'booked') =>
  writeTransaction(db, (trx) =>
    trx
      .insertInto('attendees')
      .values({
        id,
        booking_id: bookingId,
        name: id,
        email: null,
        phone: null,
        email_key: null,
        phone_key: null,
        timezone: 'UTC',
        locale: 'en',
        answers_json: '{}',
        status,
        created_at: 0,
      })
      .execute(),
  );

eachDatabase('The database', (openFresh) => {
  let fresh: FreshDatabase;
  let db: Database;
  beforeEach(async () => {
    fresh = await openFresh();
    db = fresh.db;
    await aWorld(db);
    await aBooking(db, 'group', 10 * hour, 12 * hour, ['hst_a'], 'scheduled', 2);
  });
  afterEach(() => fresh.remove());

  const refused = (work: Promise<unknown>) => assert.rejects(work, (error) => db.engine.isOverlap(error));
  const seatsOf = async (bookingId: string) =>
    (
      await db.read
        .selectFrom('attendees')
        .select('id')
        .where('booking_id', '=', bookingId)
        .where('status', '<>', 'cancelled')
        .execute()
    ).length;

  for (const status of seatStatuses.filter((one) => one !== 'cancelled'))
    test(`a seat that is ${status} is taken`, async () => {
      await aSeat(db, 'group', 'one', status);
      await aSeat(db, 'group', 'two');
      await refused(aSeat(db, 'group', 'three'));
      assert.equal(await seatsOf('group'), 2);
    });

  test('a cancelled seat is free, and coming back would need it free', async () => {
    await aSeat(db, 'group', 'one', 'cancelled');
    await aSeat(db, 'group', 'two');
    await aSeat(db, 'group', 'three');
    await refused(
      db.write.updateTable('attendees').set({ status: 'booked' }).where('id', '=', 'one').execute(),
    );
    assert.equal(await seatsOf('group'), 2);
  });

  test('a booking that is no group has one seat', async () => {
    await aBooking(db, 'alone', 13 * hour, 14 * hour);
    await aSeat(db, 'alone', 'one');
    await refused(aSeat(db, 'alone', 'two'));
  });

  test('no group is made smaller than its seats taken, or filled by moving seats into it', async () => {
    await aSeat(db, 'group', 'one');
    await aSeat(db, 'group', 'two');
    await refused(db.write.updateTable('bookings').set({ seats: 1 }).where('id', '=', 'group').execute());
    await aBooking(db, 'other', 13 * hour, 14 * hour, ['hst_a'], 'scheduled', 2);
    await aSeat(db, 'other', 'three');
    await refused(
      db.write.updateTable('attendees').set({ booking_id: 'group' }).where('id', '=', 'three').execute(),
    );
  });

  test('seats of a booking that is over are not counted until it comes back', async () => {
    await aBooking(db, 'over', 13 * hour, 14 * hour, ['hst_a'], 'cancelled', 1);
    await aSeat(db, 'over', 'one');
    await aSeat(db, 'over', 'two');
    await refused(
      db.write.updateTable('bookings').set({ status: 'scheduled' }).where('id', '=', 'over').execute(),
    );
  });

  test('of many connections at once, as many get a seat as there are', async () => {
    const others = Array.from({ length: 4 }, () => fresh.open());
    try {
      const wishes = Array.from({ length: 24 }, (_, index) =>
        aSeat(others[index % others.length] ?? db, 'group', `att_${index}`),
      );
      const outcomes = await Promise.allSettled(wishes);
      assert.equal(outcomes.filter(({ status }) => status === 'fulfilled').length, 2);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') assert.ok(db.engine.isOverlap(outcome.reason), outcome.reason);
      assert.equal(await seatsOf('group'), 2);
    } finally {
      await Promise.all(others.map((other) => other.close()));
    }
  });
});
