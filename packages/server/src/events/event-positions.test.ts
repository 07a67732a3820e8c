import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database, Writer } from '../db/database.ts';
import { migrateToLatest } from '../db/migrate.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { aWorld } from '../testing/plain-rows.ts';
import { createDatabase } from '../testing/test-database.ts';
import { numberEvents } from './number-events.ts';
import { eventsAfter } from './stream-store.ts';

/* Only PostgreSQL lets two transactions write at once. */

async function inShop(work: (db: Database) => Promise<void>): Promise<void> {
  const database = await createDatabase();
  const db = openPostgres(database.url);
  await migrateToLatest(db);
  await aWorld(db);
  await work(db);
  await db.close();
  await database.drop();
}

const addBooking = (trx: Writer, id: string) =>
  trx
    .insertInto('bookings')
    .values({
      id,
      app_id: 'app',
      event_type_id: 'evt',
      series_id: 'ser',
      status: 'scheduled',
      awaiting_json: '[]',
      gates_json: '[]',
      start_at: 0,
      end_at: 1,
      timezone: 'UTC',
      buffer_before_minutes: 0,
      buffer_after_minutes: 0,
      source: 'api',
      created_by_json: '{}',
      metadata_json: '{}',
      history_json: '[]',
      created_at: 0,
      updated_at: 0,
    })
    .execute();
async function addEvent(trx: Writer, bookingId: string, createdAt: number, sequence = 1): Promise<void> {
  if (sequence === 1) await addBooking(trx, bookingId);
  await trx
    .insertInto('events')
    .values({
      id: `msg_${bookingId}_${sequence}`,
      app_id: 'app',
      booking_id: bookingId,
      type: 'scheduled.created',
      sequence,
      payload_json: '{}',
      created_at: createdAt,
    })
    .execute();
}

test('an event that is committed after later ones comes behind them, so that nobody who read those misses it', () =>
  inShop(async (db) => {
    const [written, commit] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const early = writeTransaction(db, async (trx) => {
      await addEvent(trx, 'early', 1);
      written.resolve();
      await commit.promise;
    });
    await written.promise;
    await writeTransaction(db, (trx) => addEvent(trx, 'late', 2));
    assert.equal(await numberEvents(db), 1);
    const [seen = assert.fail(), ...none] = await eventsAfter(db.read, 'app', 0, 10);
    assert.deepEqual([seen.bookingId, none], ['late', []]);
    commit.resolve();
    await early;
    await numberEvents(db);
    const next = await eventsAfter(db.read, 'app', seen.position, 10);
    assert.deepEqual(
      next.map(({ bookingId }) => bookingId),
      ['early'],
    );
  }));

test('many who number at once give every event one position, and those of a booking in its order', () =>
  inShop(async (db) => {
    const bookings = Array.from({ length: 30 }, (_, index) => `bkg_${index}`);
    const numbering = async () => {
      for (let times = 0; times < 10; times++) await numberEvents(db);
    };
    const writing = bookings.map(async (id, index) => {
      // By clocks that run differently.
      for (const sequence of [1, 2, 3])
        await writeTransaction(db, (trx) => addEvent(trx, id, (index * 7 + sequence * 13) % 10, sequence));
    });
    await Promise.all([...writing, numbering(), numbering(), numbering()]);
    await numberEvents(db);
    const events = await eventsAfter(db.read, 'app', 0, 1000);
    assert.deepEqual(
      events.map(({ position }) => position),
      Array.from({ length: 90 }, (_, index) => index + 1),
    );
    for (const booking of bookings)
      assert.deepEqual(
        events.filter(({ bookingId }) => bookingId === booking).map(({ id }) => id),
        [1, 2, 3].map((sequence) => `msg_${booking}_${sequence}`),
      );
  }));
