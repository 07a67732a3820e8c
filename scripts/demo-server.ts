import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const main = join(import.meta.dirname, '..', 'packages', 'server', 'src', 'main.ts');
const readyWithinMs = 60_000;
const askAgainAfterMs = 25;

/** A demo server of one's own, with seeded data and a clock that can be set. */
export interface DemoServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** The setting of its database, for another server beside it. */
  readonly databaseUrl: string;
  /** All that it has printed so far. */
  output(): string;
  /** Ends it at once, as failing power would; its files stay. */
  kill(): Promise<void>;
  /** Starts it again after `kill`, on the same port and database; resolves when it is ready. */
  startAgain(): Promise<void>;
  /** Stops it and removes its files. */
  stop(): Promise<void>;
}

/**
 * Starts the demo on a free port and waits until it is ready. Its database is the one at `databaseUrl`, else an
 * SQLite file that is removed with it.
 *
 * @throws Error with what the server printed, when it ends or is not ready in time.
 */
export async function startDemoServer(databaseUrl?: string): Promise<DemoServer> {
  const folder = mkdtempSync(join(tmpdir(), 'slotkit-demo-'));
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const database = databaseUrl ?? `sqlite:${join(folder, 'demo.sqlite')}`;
  let output = '';
  const launch = (): ChildProcess => {
    const server = spawn(process.execPath, [main, 'demo'], {
      cwd: folder,
      env: {
        ...process.env,
        PORT: String(port),
        PUBLIC_URL: url,
        DATABASE_URL: database,
        DEMO: '1',
        DEV_CLOCK: '1',
        RATE_LIMITS: 'off',
        // A server on PostgreSQL does not invent one, because others may share its database.
        SECRET_KEY: 'not-a-secret: for throw-away demos alone',
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const keep = (chunk: string) => (output += chunk);
    server.stdout.setEncoding('utf8').on('data', keep);
    server.stderr.setEncoding('utf8').on('data', keep);
    return server;
  };
  let server = launch();
  const killNow = () => server.kill('SIGKILL');
  process.once('exit', killNow);
  const stop = async () => {
    process.off('exit', killNow);
    await endOf(server, 'SIGTERM');
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  const becomeReady = async () => {
    const deadline = performance.now() + readyWithinMs;
    while (server.exitCode === null && performance.now() < deadline) {
      if (await isReady(url)) return;
      await delay(askAgainAfterMs);
    }
    await stop();
    throw new Error(`The demo server was not ready within ${readyWithinMs / 1000} s. It printed:\n${output}`);
  };
  await becomeReady();
  return {
    url,
    databaseUrl: database,
    output: () => output,
    stop,
    kill: () => endOf(server, 'SIGKILL'),
    startAgain: () => {
      server = launch();
      return becomeReady();
    },
  };
}

async function endOf(server: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  server.kill(signal);
  await once(server, 'exit');
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}
