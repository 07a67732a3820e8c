import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { sql } from 'kysely';
import { createDatabase } from '../testing/test-database.ts';
import { openDatabase } from './open-database.ts';

const databaseWaitMs = 23_456;

test('on SQLite somebody waits for another program as long as the settings say', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'slotkit-'));
  const db = openDatabase({
    database: { engine: 'sqlite', path: join(folder, 'test.sqlite') },
    databaseWaitMs,
  });
  for (const connection of [db.read, db.write]) {
    const { rows } = await sql<{ timeout: number }>`pragma busy_timeout`.execute(connection);
    assert.deepEqual(rows, [{ timeout: databaseWaitMs }]);
  }
  await db.close();
  rmSync(folder, { recursive: true });
});

test('on PostgreSQL somebody waits for a lock as long as the settings say, and a statement may run 20 s longer', async () => {
  const database = await createDatabase();
  const db = openDatabase({ database: { engine: 'postgres', url: database.url }, databaseWaitMs });
  for (const [name, limit] of [
    ['lock_timeout', databaseWaitMs],
    ['statement_timeout', databaseWaitMs + 20_000],
  ] as const) {
    const { rows } = await sql<{ setting: string }>`
      select setting from pg_settings where name = ${name}`.execute(db.read);
    assert.deepEqual(rows, [{ setting: String(limit) }]);
  }
  await db.close();
  await database.drop();
});
