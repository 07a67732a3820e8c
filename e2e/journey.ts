import { test as base } from '@playwright/test';
import { createDatabaseOn } from '../packages/server/src/testing/create-database.ts';
import { databaseUrlVariable } from '../packages/server/src/testing/postgres-binaries.ts';
import { startPostgres } from '../packages/server/src/testing/start-postgres.ts';
import { type DemoServer, startDemoServer } from '../scripts/demo-server.ts';

/** What a project of the configuration chooses. */
export interface JourneyOptions {
  readonly database: 'postgres' | 'sqlite';
}

/** The servers of one worker, one at a time. */
export interface Servers {
  /** The server for the tests of a file: one whose calendars no other file has filled. */
  ofFile(file: string): Promise<DemoServer>;
}

/** `test` for journeys: `server` is a demo server that the tests of one file share, started at its first use. */
export const test = base.extend<
  { readonly server: DemoServer },
  JourneyOptions & { readonly servers: Servers }
>({
  database: ['sqlite', { scope: 'worker', option: true }],
  servers: [
    async ({ database }, use) => {
      if (database === 'sqlite') await withServers(startOnSqlite, use);
      else await withPostgres((url) => withServers(() => startOnPostgres(url), use));
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  server: async ({ servers }, use, { file }) => use(await servers.ofFile(file)),
});

export { expect } from '@playwright/test';

interface Started {
  readonly server: DemoServer;
  stop(): Promise<void>;
}

async function withServers(
  start: () => Promise<Started>,
  use: (servers: Servers) => Promise<void>,
): Promise<void> {
  let running: { readonly file: string; readonly started: Started } | undefined;
  await use({
    async ofFile(file) {
      if (running?.file !== file) {
        await running?.started.stop();
        running = undefined;
        running = { file, started: await start() };
      }
      return running.started.server;
    },
  });
  await running?.started.stop();
}

async function startOnSqlite(): Promise<Started> {
  const server = await startDemoServer();
  return { server, stop: () => server.stop() };
}

async function startOnPostgres(url: string): Promise<Started> {
  const database = await createDatabaseOn(url);
  const server = await startDemoServer(database.url);
  return {
    server,
    async stop() {
      await server.stop();
      await database.drop();
    },
  };
}

async function withPostgres(use: (url: string) => Promise<void>): Promise<void> {
  const given = process.env[databaseUrlVariable];
  if (given !== undefined) return use(given);
  const own = await startPostgres();
  await use(own.url);
  await own.stop();
}
