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
