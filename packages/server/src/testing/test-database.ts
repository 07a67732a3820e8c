import { after } from 'node:test';
import { migrateToLatest } from '../db/migrate.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { createDatabaseOn, type TestDatabase } from './create-database.ts';
import { databaseUrlVariable } from './postgres-binaries.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

export type { TestDatabase } from './create-database.ts';

let ownServer: Promise<RunningPostgres> | undefined;
let migrated: Promise<TestDatabase> | undefined;
// Called while the test file loads, so it waits for the whole file.
after(async () => {
  await (await migrated)?.drop();
  await (await ownServer)?.stop();
});

/**
 * Creates an empty database for a `node:test` file, on the server that SLOTKIT_TEST_DATABASE_URL names or, when
 * it is unset (a single file run by hand), on one that is started now and stopped after the file's last test.
 *
 * @throws Error when no server can be reached or started: these tests are never skipped.
 */
export async function createDatabase(): Promise<TestDatabase> {
  return createDatabaseOn(await serverUrl());
}

/** As `createDatabase`, with today's tables: a copy of one that the file migrated once, which costs a third. */
export async function createMigratedDatabase(): Promise<TestDatabase> {
  return createDatabaseOn(await serverUrl(), await (migrated ??= migrateOne()));
}

async function migrateOne(): Promise<TestDatabase> {
  const database = await createDatabase();
  const db = openPostgres(database.url);
  await migrateToLatest(db);
  await db.close();
  return database;
}

async function serverUrl(): Promise<string> {
  return process.env[databaseUrlVariable] ?? (await (ownServer ??= startPostgres())).url;
}
