import { test as base } from '@playwright/test';
import { createDatabaseOn } from '../packages/server/src/testing/create-database.ts';
import { databaseUrlVariable } from '../packages/server/src/testing/postgres-binaries.ts';
import { startPostgres } from '../packages/server/src/testing/start-postgres.ts';
import { type DemoServer, startDemoServer } from '../scripts/demo-server.ts';

/** What a project of the configuration chooses. */
export interface JourneyOptions {
  readonly database: 'postgres' | 'sqlite';
}

/** `test` for journeys: `server` is a demo server that the tests of one worker share, started at its first use. */
export const test = base.extend<object, JourneyOptions & { readonly server: DemoServer }>({
  database: ['sqlite', { scope: 'worker', option: true }],
  server: [
    async ({ database }, use) => {
      if (database === 'sqlite') await withDemoServer(undefined, use);
      else await withPostgres((databaseUrl) => withDemoServer(databaseUrl, use));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
});

export { expect } from '@playwright/test';

async function withDemoServer(
  databaseUrl: string | undefined,
  use: (server: DemoServer) => Promise<void>,
): Promise<void> {
  const server = await startDemoServer(databaseUrl);
  await use(server);
  await server.stop();
}

async function withPostgres(use: (databaseUrl: string) => Promise<void>): Promise<void> {
  const given = process.env[databaseUrlVariable];
  const own = given === undefined ? await startPostgres() : undefined;
  const database = await createDatabaseOn(given ?? own?.url ?? '');
  await use(database.url);
  await database.drop();
  await own?.stop();
}
