import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrateToLatest } from '../db/migrate.ts';
import { openSqlite } from '../db/open-sqlite.ts';

/** Names an SQLite file that has today's tables, for all test files of a run to copy. */
export const migratedFileVariable = 'SLOTKIT_TEST_MIGRATED_FILE';

let content: Promise<Buffer> | undefined;

/** An empty SQLite file with today's tables: the run's, or else one that this process makes once. To migrate takes ten times as long. */
export const migratedFile = (): Promise<Buffer> => (content ??= readOrMigrate());

async function readOrMigrate(): Promise<Buffer> {
  const path = process.env[migratedFileVariable];
  if (path !== undefined) return readFileSync(path);
  const folder = mkdtempSync(join(tmpdir(), 'slotkit-'));
  try {
    return await migrateFile(join(folder, 'migrated.sqlite'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Makes the file at `path`, and returns what is in it. */
export async function migrateFile(path: string): Promise<Buffer> {
  const db = openSqlite(path);
  await migrateToLatest(db);
  await db.close();
  return readFileSync(path);
}
