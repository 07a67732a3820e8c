import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql } from 'kysely';
import { createDatabase } from '../testing/test-database.ts';
import type { Database } from './database.ts';
import { openPostgres } from './open-postgres.ts';
import { writeTransaction } from './write-transaction.ts';

/** As a restart of PostgreSQL, or its administrator, ends a connection. */
async function endBackend(db: Database, pid: number): Promise<void> {
  await sql`select pg_terminate_backend(${pid}, 5000)`.execute(db.read);
}

for (const [moment, isAsking] of [
  ['between two of its queries', false],
  ['during a query', true],
] as const)
  test(`a transaction whose connection ends ${moment} is refused as unavailable, and the next one works`, async () => {
    const database = await createDatabase();
    const db = openPostgres(database.url);
    const cutOff = writeTransaction(db, async (trx) => {
      const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx);
      const asking = isAsking ? sql`select pg_sleep(10)`.execute(trx) : null;
      await Promise.all([asking, endBackend(db, rows[0]?.pid ?? 0)]);
      await sql`select 1`.execute(trx);
    });
    await assert.rejects(cutOff, (error) => db.engine.isUnavailable(error));
    const { rows } = await writeTransaction(db, (trx) => sql<{ one: number }>`select 1 as one`.execute(trx));
    assert.deepEqual(rows, [{ one: 1 }]);
    await db.close();
    await database.drop();
  });

/** Two connections to one database of a test. */
async function openTwice(): Promise<{ one: Database; other: Database; close: () => Promise<void> }> {
  const database = await createDatabase();
  const [one, other] = [openPostgres(database.url), openPostgres(database.url)];
  return {
    one,
    other,
    async close() {
      await one.close();
      await other.close();
      await database.drop();
    },
  };
}

const hurry = (db: Database, limit: string, work: string) =>
  writeTransaction(db, async (trx) => {
    await sql`set local ${sql.ref(limit)} = 20`.execute(trx);
    await sql.raw(work).execute(trx);
  });

test('what waits too long for a lock, or runs too long, is refused as unavailable', async () => {
  const { one, other, close } = await openTwice();
  await writeTransaction(one, async (trx) => {
    await sql`select pg_advisory_xact_lock(1)`.execute(trx);
    for (const [limit, work] of [
      ['lock_timeout', 'select pg_advisory_xact_lock(1)'],
      ['statement_timeout', 'select pg_sleep(10)'],
    ] as const)
      await assert.rejects(hurry(other, limit, work), (error) => other.engine.isUnavailable(error), limit);
  });
  await close();
});

test('a transaction whose process hangs is ended by the server, so that its locks pass on', async () => {
  const { one, other, close } = await openTwice();
  const hasLock = Promise.withResolvers<void>();
  const hangs = Promise.withResolvers<void>();
  const hanging = writeTransaction(one, async (trx) => {
    await sql`select pg_advisory_xact_lock(1)`.execute(trx);
    await sql`set local idle_in_transaction_session_timeout = 20`.execute(trx);
    hasLock.resolve();
    await hangs.promise;
    await sql`select 1`.execute(trx);
  });
  await hasLock.promise;
  await writeTransaction(other, (trx) => sql`select pg_advisory_xact_lock(1)`.execute(trx));
  hangs.resolve();
  await assert.rejects(hanging, (error) => one.engine.isUnavailable(error));
  await close();
});

test('every session has its limits, but a migration', async () => {
  const { one, close } = await openTwice();
  const limits = async (db: Pick<Database, 'read'>['read']) => {
    const { rows } = await sql<{ name: string; setting: string }>`
      select name, setting from pg_settings where name like '%_timeout' and source in ('client', 'session')
      order by name`.execute(db);
    return rows.map(({ name, setting }) => `${name} ${setting}`);
  };
  const usual = [
    'idle_in_transaction_session_timeout 15000',
    'lock_timeout 10000',
    'statement_timeout 30000',
  ];
  assert.deepEqual(await limits(one.read), usual);
  await one.engine.withoutTimeouts(one.write, async (connection) => {
    assert.deepEqual(
      await limits(connection),
      usual.map((line) => line.replace(/ \d+$/, ' 0')),
    );
  });
  assert.deepEqual(await limits(one.read), usual);
  await close();
});
