import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { sql } from 'kysely';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { aBooking, aWorld } from '../testing/plain-rows.ts';
import type { Database } from './database.ts';
import { up } from './migrations/0014-finished-starts.ts';

const hour = 3_600_000;

eachDatabase('Starts of finished bookings', (openFresh) => {
  let fresh: FreshDatabase;
  let db: Database;
  beforeEach(async () => {
    fresh = await openFresh();
    ({ db } = fresh);
    await aWorld(db);
    await aBooking(db, 'one', 10 * hour, 11 * hour, ['hst_a', 'hst_b']);
    await aBooking(db, 'two', 12 * hour, 13 * hour, ['hst_a'], 'no_show');
    await aBooking(db, 'three', 14 * hour, 15 * hour, ['hst_a'], 'cancelled');
  });
  afterEach(() => fresh.remove());

  async function starts(): Promise<string[]> {
    const rows = await db.read
      .selectFrom('finished_starts')
      .selectAll()
      .orderBy('start_at')
      .orderBy('host_id')
      .execute();
    return rows.map(({ booking_id, host_id, start_at }) => `${booking_id} ${host_id} ${start_at / hour}`);
  }

  test('follow the booking and its hosts, whatever code changes them', async () => {
    assert.deepEqual(await starts(), ['two hst_a 12']);
    await db.write.updateTable('bookings').set({ status: 'completed' }).where('id', '=', 'one').execute();
    assert.deepEqual(await starts(), ['one hst_a 10', 'one hst_b 10', 'two hst_a 12']);
    await db.write
      .updateTable('bookings')
      .set({ start_at: 9 * hour })
      .where('id', '=', 'one')
      .execute();
    await db.write
      .updateTable('booking_hosts')
      .set({ host_id: 'hst_b' })
      .where('booking_id', '=', 'two')
      .execute();
    await db.write
      .deleteFrom('booking_hosts')
      .where('booking_id', '=', 'one')
      .where('host_id', '=', 'hst_b')
      .execute();
    assert.deepEqual(await starts(), ['one hst_a 9', 'two hst_b 12']);
    await db.write.updateTable('bookings').set({ status: 'scheduled' }).where('id', '=', 'one').execute();
    await db.write.deleteFrom('bookings').where('id', '=', 'two').execute();
    assert.deepEqual(await starts(), []);
  });

  test('include what was finished before there were any', async () => {
    for (const name of [
      'finished_host_added',
      'finished_host_removed',
      'finished_host_changed',
      'finished_booking_changed',
    ])
      await (
        db.engine.name === 'sqlite'
          ? sql`drop trigger ${sql.ref(name)}`
          : sql`drop function ${sql.ref(name)} cascade`
      ).execute(db.write);
    await db.write.schema.dropTable('finished_starts').execute();
    await up(db.write, db.engine.name);
    assert.deepEqual(await starts(), ['two hst_a 12']);
  });
});
