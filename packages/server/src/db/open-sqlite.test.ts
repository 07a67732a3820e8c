import assert from 'node:assert/strict';
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import BetterSqlite3 from 'better-sqlite3';
import { sql } from 'kysely';
import type { Database } from './database.ts';
import { openSqlite } from './open-sqlite.ts';
import { writeTransaction } from './write-transaction.ts';

let folder: string;
let db: Database;
/** Another program that has the same file open. */
let other: InstanceType<typeof BetterSqlite3>;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'slotkit-'));
  db = openSqlite(join(folder, 'test.sqlite'));
  await sql`create table notes (text text)`.execute(db.write);
  other = new BetterSqlite3(join(folder, 'test.sqlite'));
});
afterEach(async () => {
  other.close();
  await db.close();
  rmSync(folder, { recursive: true });
});

test('the database and what stands beside it are for its user alone', () => {
  const files = readdirSync(folder);
  assert.ok(files.includes('test.sqlite-wal'));
  for (const file of files) assert.equal(statSync(join(folder, file)).mode & 0o777, 0o600, file);
});

test('a transaction waits for another program that writes, and holds up nothing else meanwhile', async () => {
  other.exec('begin immediate');
  let isWaiting = true;
  const written = writeTransaction(db, (trx) => sql`insert into notes values ('late')`.execute(trx)).finally(
    () => (isWaiting = false),
  );
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual((await sql`select text from notes`.execute(db.read)).rows, []);
  assert.ok(isWaiting);
  other.exec('rollback');
  await written;
  assert.deepEqual((await sql`select text from notes`.execute(db.read)).rows, [{ text: 'late' }]);
});

test('servers that start at the same moment on a new file all open it', async () => {
  const openers = Array.from({ length: 4 }, () =>
    fork(join(import.meta.dirname, '../testing/sqlite-opener.ts')),
  );
  try {
    for (let file = 0; file < 40; file++) {
      const answers = openers.map((opener) => once(opener, 'message'));
      for (const opener of openers) opener.send(join(folder, `${file}.sqlite`));
      for (const [answer] of await Promise.all(answers)) assert.deepEqual(answer, { problem: null });
    }
  } finally {
    for (const opener of openers) opener.kill();
  }
});
