import { migrateToLatest } from '../db/migrate.ts';
import { openPostgres } from '../db/open-postgres.ts';
import { createDatabaseOn, type TestDatabase } from './create-database.ts';

/** Names a database of the tests' server that has today's tables, for all files of a run to copy. */
export const migratedDatabaseVariable = 'SLOTKIT_TEST_MIGRATED_DATABASE';

/** Creates a database with today's tables on the server at `serverUrl`; nobody is connected to it. */
export async function createMigratedOn(serverUrl: string): Promise<TestDatabase> {
  const database = await createDatabaseOn(serverUrl);
  const db = openPostgres(database.url);
  await migrateToLatest(db);
  await db.close();
  return database;
}
