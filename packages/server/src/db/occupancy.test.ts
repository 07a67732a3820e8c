import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { activeStates, finalStates } from '@slotkit/shared/lifecycle';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { aBooking, aWorld } from '../testing/plain-rows.ts';
import type { Database } from './database.ts';
import { isMigrated, migrateToLatest } from './migrate.ts';

const hour = 3_600_000;

eachDatabase('The database', (openFresh) => {
  let fresh: FreshDatabase;
  let db: Database;
  beforeEach(async () => {
    fresh = await openFresh();
    db = fresh.db;
    await aWorld(db);
  });
  afterEach(() => fresh.remove());

  const refused = (work: Promise<unknown>) => assert.rejects(work, (error) => db.engine.isOverlap(error));
  const bookingCount = async () =>
    Number(
      (
        await db.read
          .selectFrom('bookings')
          .select((x) => x.fn.countAll().as('n'))
          .executeTakeFirstOrThrow()
      ).n,
    );

  test('refuses a second booking of a host that overlaps, and keeps nothing of it', async () => {
    await aBooking(db, 'one', 10 * hour, 12 * hour);
    for (const [start, end] of [
      [10, 12],
      [9, 11],
      [11, 13],
      [10.5, 11.5],
      [9, 13],
    ] as const)
      await refused(aBooking(db, 'two', start * hour, end * hour));
    assert.equal(await bookingCount(), 1);
  });

  test('accepts neighbours and other hosts', async () => {
    await aBooking(db, 'one', 10 * hour, 12 * hour);
    await aBooking(db, 'before', 9 * hour, 10 * hour);
    await aBooking(db, 'after', 12 * hour, 13 * hour);
    await aBooking(db, 'other', 10 * hour, 12 * hour, ['hst_b']);
    assert.equal(await bookingCount(), 4);
  });

  test('refuses a booking of which one host of several is taken', async () => {
    await aBooking(db, 'one', 10 * hour, 12 * hour, ['hst_b']);
    await refused(aBooking(db, 'both', 11 * hour, 12 * hour, ['hst_a', 'hst_b']));
  });

  for (const status of activeStates)
    test(`${status} occupies`, async () => {
      await aBooking(db, 'one', 10 * hour, 11 * hour, ['hst_a'], status);
      await refused(aBooking(db, 'two', 10 * hour, 11 * hour));
    });

  for (const status of finalStates)
    test(`${status} frees the time, and coming back would need it free`, async () => {
      await aBooking(db, 'one', 10 * hour, 11 * hour);
      await db.write.updateTable('bookings').set({ status }).where('id', '=', 'one').execute();
      await aBooking(db, 'two', 10 * hour, 11 * hour);
      await refused(
        db.write.updateTable('bookings').set({ status: 'scheduled' }).where('id', '=', 'one').execute(),
      );
    });

  test('refuses to move a booking, or its host, onto another', async () => {
    await aBooking(db, 'one', 10 * hour, 11 * hour);
    await aBooking(db, 'later', 12 * hour, 13 * hour);
    await aBooking(db, 'other', 10 * hour, 11 * hour, ['hst_b']);
    await refused(
      db.write
        .updateTable('bookings')
        .set({ start_at: 10.5 * hour })
        .where('id', '=', 'later')
        .execute(),
    );
    await refused(
      db.write
        .updateTable('booking_hosts')
        .set({ host_id: 'hst_a' })
        .where('booking_id', '=', 'other')
        .execute(),
    );
  });

  test('forgets the occupancy with the booking or its host', async () => {
    await aBooking(db, 'one', 10 * hour, 11 * hour, ['hst_a', 'hst_b']);
    await db.write.deleteFrom('booking_hosts').where('host_id', '=', 'hst_b').execute();
    assert.deepEqual(await db.read.selectFrom('occupancy').select('host_id').execute(), [
      { host_id: 'hst_a' },
    ]);
    await db.write.deleteFrom('bookings').execute();
    assert.deepEqual(await db.read.selectFrom('occupancy').select('host_id').execute(), []);
  });

  test('runs no migration twice', async () => {
    assert.deepEqual(await migrateToLatest(db), []);
    assert.equal(await isMigrated(db), true);
  });
});
