import { randomBytes } from 'node:crypto';
import { after } from 'node:test';
import { Client } from 'pg';
import { databaseUrlVariable } from './postgres-binaries.ts';
import { type RunningPostgres, startPostgres } from './start-postgres.ts';

/** An empty PostgreSQL database that belongs to one test file. */
export interface TestDatabase {
  readonly url: string;
  /** Removes the database, and ends whatever is still connected to it. */
  drop(): Promise<void>;
}

let ownServer: Promise<RunningPostgres> | undefined;
// Called while the test file loads, so it waits for the whole file.
after(async () => (await ownServer)?.stop());

/**
 * Creates an empty database on the server that SLOTKIT_TEST_DATABASE_URL names or, when it is unset (a single
 * file run by hand), on one that is started now and stopped after the file's last test.
 *
 * @throws Error when no server can be reached or started: these tests are never skipped.
 */
export async function createDatabase(): Promise<TestDatabase> {
  const serverUrl = process.env[databaseUrlVariable] ?? (await (ownServer ??= startPostgres())).url;
  const name = `slotkit_test_${randomBytes(8).toString('hex')}`;
  await execute(serverUrl, `create database ${name} template template0`);
  return {
    url: withDatabase(serverUrl, name),
    async drop() {
      await execute(serverUrl, `drop database if exists ${name} with (force)`);
    },
  };
}

async function execute(serverUrl: string, statement: string): Promise<void> {
  const client = new Client({ connectionString: serverUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
