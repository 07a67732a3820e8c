import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { patienceMs } from './patience.ts';

const main = join(import.meta.dirname, '..', 'main.ts');

/** The SECRET_KEY of every such server. */
export const serverProcessKey = 'a key for tests that is long enough';

/** A server in a process of its own, serving the demo's business. */
export interface ServerProcess {
  readonly url: string;
  /** Lets it stand still, as a suspended machine would, and go on. */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Ends it: gracefully, or at once as a crash would. */
  end(signal?: 'SIGTERM' | 'SIGKILL'): Promise<void>;
}

/** Starts a demo server on a database and waits until it says that it is ready. Throws with its output when it ends first. */
export async function startServerProcess(
  databaseUrl: string,
  env: Readonly<Record<string, string>> = {},
): Promise<ServerProcess> {
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const child = spawn(process.execPath, [main, 'demo'], {
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      SECRET_KEY: serverProcessKey,
      PORT: String(port),
      PUBLIC_URL: url,
      DEV_CLOCK: '1',
      RATE_LIMITS: 'off',
      LOG_LEVEL: 'error',
      DATABASE_WAIT_MS: String(patienceMs),
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  let output = '';
  const ended = once(child, 'exit');
  const ready = new Promise<true>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      if (output.includes('Ready on ')) resolve(true);
    });
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text));
  if ((await Promise.race([ready, ended])) !== true)
    throw new Error(`The server ended before it was ready:\n${output}`);
  return {
    url,
    signal(name) {
      child.kill(name);
    },
    async end(signal = 'SIGTERM') {
      process.off('exit', killWithUs);
      child.kill(signal);
      await ended;
    },
  };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('No free port was found.');
  return address.port;
}
