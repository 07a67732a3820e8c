import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  accessSync,
  chownSync,
  constants,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statfsSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { promisify } from 'node:util';
import { Client } from 'pg';
import { installedPostgres, nobody, type PostgresBinaries, postgresForNobody } from './postgres-binaries.ts';

const run = promisify(execFile);
const startWithinMs = 30_000;
const askAgainAfterMs = 20;
const memoryNeededBytes = 2 ** 30;
const longestFolderBytes = 70;

/** A PostgreSQL server of the tests' own. */
export interface RunningPostgres {
  /** The URL of its database `postgres`, over a Unix socket: the server listens on no port. */
  readonly url: string;
  /** Stops the server and removes its files. */
  stop(): Promise<void>;
}

/**
 * Starts a real, empty PostgreSQL in a temporary folder and waits until it answers.
 * It ends with this process at the latest.
 *
 * @throws Error with the server's own log, when it does not start.
 */
export async function startPostgres(): Promise<RunningPostgres> {
  const asRoot = process.getuid?.() === 0;
  const programs = asRoot ? postgresForNobody() : installedPostgres();
  const folder = mkdtempSync(join(folderForData(), 'slotkit-pg-'));
  const removeFolders = () => {
    for (const path of [folder, ...(programs.copiedTo === undefined ? [] : [programs.copiedTo])]) {
      rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    }
  };
  try {
    const server = await initialiseAndSpawn(programs, folder, asRoot);
    const killNow = () => {
      server.kill('SIGQUIT');
      removeFolders();
    };
    process.once('exit', killNow);
    const url = urlIn(folder, 'postgres');
    await waitUntilReady(server, url, join(folder, 'log'));
    return {
      url,
      async stop() {
        process.off('exit', killNow);
        if (server.exitCode === null) {
          server.ref();
          server.kill('SIGINT');
          await once(server, 'exit');
        }
        removeFolders();
      },
    };
  } catch (error) {
    removeFolders();
    throw error;
  }
}

async function initialiseAndSpawn(
  { initdb, postgres }: PostgresBinaries,
  folder: string,
  asRoot: boolean,
): Promise<ChildProcess> {
  const account = asRoot ? { uid: nobody, gid: nobody } : {};
  if (asRoot) chownSync(folder, nobody, nobody);
  const options = { cwd: folder, env: { PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' }, ...account };
  const data = join(folder, 'data');
  await run(initdb, ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--locale=C', '-N'], options);
  const log = openSync(join(folder, 'log'), 'a');
  const server = spawn(
    postgres,
    ['-D', data, '-k', folder, '-p', '5432', '-F', '-c', 'listen_addresses=', '-c', 'max_connections=200'],
    { ...options, stdio: ['ignore', log, log] },
  );
  await once(server, 'spawn');
  // A test file that forgets to stop its server still ends.
  server.unref();
  return server;
}

async function waitUntilReady(server: ChildProcess, url: string, logFile: string): Promise<void> {
  const deadline = performance.now() + startWithinMs;
  while (performance.now() < deadline && server.exitCode === null) {
    if (await answers(url)) return;
    await delay(askAgainAfterMs);
  }
  server.kill('SIGKILL');
  throw new Error(`PostgreSQL did not start. Its log:\n${readFileSync(logFile, 'utf8')}`);
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function urlIn(folder: string, database: string): string {
  return `postgres://postgres@localhost:5432/${database}?host=${encodeURIComponent(folder)}`;
}

/** Memory where there is plenty of it: there, a new database takes 20 ms instead of 250. */
function folderForData(): string {
  const memory = '/dev/shm';
  try {
    accessSync(memory, constants.W_OK);
    const { bavail, bsize } = statfsSync(memory);
    if (bavail * bsize >= memoryNeededBytes) return memory;
  } catch {
    // Not a Linux, or a container without it.
  }
  // The path of a Unix socket may have about 100 bytes, and PostgreSQL adds the file's name.
  return Buffer.byteLength(tmpdir()) <= longestFolderBytes ? tmpdir() : '/tmp';
}
