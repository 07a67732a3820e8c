import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'node:test';
import type { Database } from '../db/database.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { openSqlite } from '../db/open-sqlite.ts';
import { migratedFile } from './migrated-file.ts';
import { patienceMs } from './patience.ts';
import { createMigratedDatabase } from './test-database.ts';

/** A migrated, empty database of one test; `open` connects to it once more, as another process would. */
export interface FreshDatabase {
  readonly db: Database;
  readonly setting: string;
  open(): Database;
  remove(): Promise<void>;
}

async function freshSqlite(): Promise<FreshDatabase> {
  const folder = mkdtempSync(join(tmpdir(), 'slotkit-'));
  const path = join(folder, 'test.sqlite');
  writeFileSync(path, await migratedFile());
  const db = openSqlite(path, patienceMs);
  return {
    db,
    setting: `sqlite:${path}`,
    open: () => openSqlite(path, patienceMs),
    async remove() {
      await db.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function freshPostgres(): Promise<FreshDatabase> {
  const database = await createMigratedDatabase();
  const db = openPostgres(database.url, patienceMs);
  return {
    db,
    setting: database.url,
    open: () => openPostgres(database.url, patienceMs),
    async remove() {
      await db.close();
      await database.drop();
    },
  };
}

/** Runs the same tests on SQLite and on a real PostgreSQL; `openFresh` makes an empty, migrated database. */
export function eachDatabase(
  subject: string,
  tests: (openFresh: () => Promise<FreshDatabase>) => void,
): void {
  describe(`${subject} on SQLite`, () => {
    tests(freshSqlite);
  });
  describe(`${subject} on PostgreSQL`, () => {
    tests(freshPostgres);
  });
}
