import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Database, Writer } from '../db/database.ts';
import { migrateToLatest } from '../db/migrate.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { aWorld } from '../testing/plain-rows.ts';
import { createDatabase } from '../testing/test-database.ts';
import { addUpSlotChanges, slotState } from './slot-change-store.ts';

const exception = (trx: Writer, id: string, host_id: string) =>
  trx
    .insertInto('host_exceptions')
    .values({ id, host_id, type: 'blocked', start_local: '2027-03-01T09:00', end_local: '2027-03-01T10:00' })
    .execute();

/** Two connections, and a pool of both hosts. Only PostgreSQL lets two transactions write at once. */
async function openTwo(): Promise<{
  db: Database;
  state: () => Promise<string>;
  close: () => Promise<void>;
}> {
  const database = await createDatabase();
  const db = openPostgres(database.url);
  await migrateToLatest(db);
  await aWorld(db);
  for (const host_id of ['hst_a', 'hst_b'])
    await db.write
      .insertInto('event_type_hosts')
      .values({ event_type_id: 'evt', host_id, weight: 1, cursor: 0 })
      .execute();
  return {
    db,
    state: () => slotState(db.read, 'app', 'evt'),
    async close() {
      await db.close();
      await database.drop();
    },
  };
}

/** A transaction that waits to be told before each of its steps. */
function slowly(db: Database, ...steps: readonly ((trx: Writer) => Promise<unknown>)[]) {
  const told = steps.map(() => Promise.withResolvers<void>());
  const done = steps.map(() => Promise.withResolvers<void>());
  const ended = writeTransaction(db, async (trx) => {
    for (const [index, step] of steps.entries()) {
      await told[index]?.promise;
      await step(trx);
      done[index]?.resolve();
    }
  });
  return {
    async next(index: number) {
      told[index]?.resolve();
      await done[index]?.promise;
    },
    ended,
  };
}

test('a change is seen from its commit on, though another one began later and was committed earlier', async () => {
  const { db, state, close } = await openTwo();
  const early = slowly(
    db,
    (trx) => exception(trx, 'one', 'hst_a'),
    () => Promise.resolve(),
  );
  await early.next(0);
  const before = await state();
  await writeTransaction(db, (trx) => exception(trx, 'two', 'hst_a'));
  const between = await state();
  await writeTransaction(db, addUpSlotChanges);
  assert.equal(await state(), between);
  await early.next(1);
  await early.ended;
  assert.equal(new Set([before, between, await state()]).size, 3);
  await close();
});

test('those who change the same hosts in another order do not wait for each other', async () => {
  const { db, state, close } = await openTwo();
  const before = await state();
  const one = slowly(
    db,
    (trx) => exception(trx, 'one', 'hst_a'),
    (trx) => exception(trx, 'two', 'hst_b'),
    () => Promise.resolve(),
  );
  const other = slowly(
    db,
    (trx) => exception(trx, 'three', 'hst_b'),
    (trx) => exception(trx, 'four', 'hst_a'),
  );
  // Both have begun; each would now hold what the other one wants, if there were anything to hold.
  await one.next(0);
  await other.next(0);
  await one.next(1);
  await other.next(1);
  await other.ended;
  await one.next(2);
  await one.ended;
  assert.notEqual(await state(), before);
  await close();
});

test('adding up changes no state, also while changes are made', async () => {
  const { db, state, close } = await openTwo();
  for (let index = 0; index < 12; index++)
    await writeTransaction(db, (trx) => exception(trx, `exc_${index}`, 'hst_a'));
  const open = slowly(
    db,
    (trx) => exception(trx, 'open', 'hst_a'),
    () => Promise.resolve(),
  );
  await open.next(0);
  const before = await state();
  const adding = Array.from({ length: 3 }, () =>
    writeTransaction(db, async (trx) => {
      await db.engine.lockText(trx, 'slot changes');
      return addUpSlotChanges(trx);
    }),
  );
  const taken = await Promise.all(adding);
  assert.ok(Math.max(...taken) > 8);
  assert.equal(await state(), before);
  await open.next(1);
  await open.ended;
  assert.notEqual(await state(), before);
  await close();
});
