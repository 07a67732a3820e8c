import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './free-port.ts';

const main = join(import.meta.dirname, '..', 'packages', 'server', 'src', 'main.ts');
const readyWithinMs = 20_000;
const askAgainAfterMs = 25;

/** A demo server of one's own, with seeded data and a clock that can be set. */
export interface DemoServer {
  /** Where it answers, without a slash at the end. */
  readonly url: string;
  /** All that it has printed so far. */
  output(): string;
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
  const server = spawn(process.execPath, [main, 'demo'], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: String(port),
      PUBLIC_URL: url,
      DATABASE_URL: databaseUrl ?? `sqlite:${join(folder, 'demo.sqlite')}`,
      DEMO: '1',
      DEV_CLOCK: '1',
      RATE_LIMITS: 'off',
      // A server on PostgreSQL does not invent one, because others may share its database.
      SECRET_KEY: 'not-a-secret: for throw-away demos alone',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const keep = (chunk: string) => (output += chunk);
  server.stdout.setEncoding('utf8').on('data', keep);
  server.stderr.setEncoding('utf8').on('data', keep);
  const killNow = () => server.kill('SIGKILL');
  process.once('exit', killNow);
  const stop = async () => {
    process.off('exit', killNow);
    if (server.exitCode === null && server.signalCode === null) {
      server.kill('SIGTERM');
      await once(server, 'exit');
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  };

  const deadline = performance.now() + readyWithinMs;
  while (server.exitCode === null && performance.now() < deadline) {
    if (await isReady(url)) return { url, output: () => output, stop };
    await delay(askAgainAfterMs);
  }
  await stop();
  throw new Error(`The demo server was not ready within ${readyWithinMs / 1000} s. It printed:\n${output}`);
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
}
