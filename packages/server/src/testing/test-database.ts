import { after } from 'node:test';
import { createDatabaseOn, type TestDatabase } from './create-database.ts';
import { createMigratedOn, migratedDatabaseVariable } from './migrated-database.ts';
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

/** As `createDatabase`, with today's tables: a copy of what the run has migrated, or else this file once, which costs a third. */
export async function createMigratedDatabase(): Promise<TestDatabase> {
  const url = await serverUrl();
  const name = process.env[migratedDatabaseVariable];
  return createDatabaseOn(url, name === undefined ? await (migrated ??= createMigratedOn(url)) : { name });
}

async function serverUrl(): Promise<string> {
  return process.env[databaseUrlVariable] ?? (await (ownServer ??= startPostgres())).url;
}
