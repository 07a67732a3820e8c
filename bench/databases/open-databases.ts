import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Database } from '../../packages/server/src/db/database.ts';
import { migrateToLatest } from '../../packages/server/src/db/migrate.ts';
import { openPostgres } from '../../packages/server/src/db/open-postgres.ts';
import { openSqlite } from '../../packages/server/src/db/open-sqlite.ts';
import { createDatabaseOn } from '../../packages/server/src/testing/create-database.ts';
import { startPostgres } from '../../packages/server/src/testing/start-postgres.ts';

/** A migrated, empty database that is thrown away afterwards. */
export interface BenchDatabase {
  readonly db: Database;
  remove(): Promise<void>;
}

/** Makes as many databases on one engine as are asked for. */
export interface BenchEngine {
  readonly name: string;
  open(): Promise<BenchDatabase>;
  stop(): Promise<void>;
}

const sqlite: BenchEngine = {
  name: 'SQLite',
  async open() {
    const folder = mkdtempSync(join(tmpdir(), 'slotkit-bench-'));
    const db = openSqlite(join(folder, 'bench.sqlite'));
    await migrateToLatest(db);
    return {
      db,
      async remove() {
        await db.close();
        rmSync(folder, { recursive: true });
      },
    };
  },
  stop: () => Promise.resolve(),
};

async function postgres(): Promise<BenchEngine> {
  const server = await startPostgres();
  return {
    name: 'PostgreSQL',
    async open() {
      const database = await createDatabaseOn(server.url);
      const db = openPostgres(database.url);
      await migrateToLatest(db);
      return {
        db,
        async remove() {
          await db.close();
          await database.drop();
        },
      };
    },
    stop: () => server.stop(),
  };
}

/** Both engines, each started when it is its turn. */
export const benchEngines: readonly (() => Promise<BenchEngine>)[] = [
  () => Promise.resolve(sqlite),
  postgres,
];
