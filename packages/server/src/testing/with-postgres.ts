/**
 * Runs a command with a PostgreSQL of its own: `node with-postgres.ts node --test …`. The command finds the
 * server's URL in SLOTKIT_TEST_DATABASE_URL, and on it a database to copy; when the caller has set that variable, no server is started.
 * An SQLite file to copy is there as well.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMigratedOn, migratedDatabaseVariable } from './migrated-database.ts';
import { migrateFile, migratedFileVariable } from './migrated-file.ts';
import { databaseUrlVariable } from './postgres-binaries.ts';
import { startPostgres } from './start-postgres.ts';

const [command, ...args] = process.argv.slice(2);
if (command === undefined) throw new Error('Say which command to run: node with-postgres.ts COMMAND …');

const server = process.env[databaseUrlVariable] === undefined ? await startPostgres() : undefined;
const folder = mkdtempSync(join(tmpdir(), 'slotkit-'));
try {
  const file = join(folder, 'migrated.sqlite');
  await migrateFile(file);
  const ours = server && {
    [databaseUrlVariable]: server.url,
    [migratedDatabaseVariable]: (await createMigratedOn(server.url)).name,
  };
  const env = { ...process.env, [migratedFileVariable]: file, ...ours };
  const child = spawn(command, args, { env, stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await once(child, 'exit');
  process.exitCode = child.exitCode ?? 1;
} finally {
  rmSync(folder, { recursive: true });
  await server?.stop();
}
