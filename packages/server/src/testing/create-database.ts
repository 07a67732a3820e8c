import { randomBytes } from 'node:crypto';
import { Client } from 'pg';

/** A PostgreSQL database that belongs to one test file. */
export interface TestDatabase {
  readonly name: string;
  readonly url: string;
  /** Removes the database once its connections are closed; fails when one stays open for seconds: a leak. */
  drop(): Promise<void>;
}

/**
 * Creates a database with a name of its own on the server at `serverUrl`: an empty one, or a copy of `template`,
 * to which nobody may be connected.
 */
export async function createDatabaseOn(
  serverUrl: string,
  template?: Pick<TestDatabase, 'name'>,
): Promise<TestDatabase> {
  const name = `slotkit_test_${randomBytes(8).toString('hex')}`;
  await execute(serverUrl, `create database ${name} template ${template?.name ?? 'template0'}`);
  return {
    name,
    url: withDatabase(serverUrl, name),
    async drop() {
      await execute(serverUrl, `drop database ${name}`);
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
