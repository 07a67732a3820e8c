import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '../free-port.ts';
import { neededProgram, notInstalled } from './installed-program.ts';

/** WebKitGTK under a driver of its own, on a screen that nobody sees. */
export interface WebKitDriver {
  /** Where the driver answers on this machine. */
  readonly port: number;
  /** The browser that the driver starts. */
  readonly browser: string;
}

const miniBrowsers = '/usr/lib*/{,*/}webkit2gtk-4.*/MiniBrowser';
const readyWithinMs = 30_000;
const askAgainAfterMs = 50;

/** Starts a screen and the driver on a free port; both end with this process. Throws what to install. */
export async function startWebKitDriver(): Promise<WebKitDriver> {
  const program = neededProgram(['WebKitWebDriver'], 'webkit2gtk-driver');
  const [browser] = globSync(miniBrowsers);
  if (browser === undefined) throw notInstalled('The MiniBrowser of WebKitGTK', 'webkit2gtk-driver');
  const display = await startScreen();
  const port = await freePort();
  const env = { ...process.env, DISPLAY: display, NO_AT_BRIDGE: '1' };
  endWithThisProcess(spawn(program, [`--port=${port}`], { env, stdio: 'ignore' }));
  const deadline = performance.now() + readyWithinMs;
  while (performance.now() < deadline) {
    if (await isReady(port)) return { port, browser };
    await delay(askAgainAfterMs);
  }
  throw new Error(`${program} was not ready within ${readyWithinMs / 1000} s.`);
}

/** The screen chooses a free number and tells it; resolves with the value for DISPLAY. */
async function startScreen(): Promise<string> {
  const program = neededProgram(['Xvfb'], 'xvfb');
  const options = ['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const screen = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
  endWithThisProcess(screen);
  const ended = once(screen, 'exit').then(() => {
    throw new Error(`${program} ended before there was a screen.`);
  });
  // The end of the line is a write of its own, and a screen that cannot make it ends.
  const line: unknown[] = await Promise.race([once(createInterface(screen.stdout), 'line'), ended]);
  screen.stdout.destroy();
  return `:${String(line[0])}`;
}

function endWithThisProcess(child: ChildProcess): void {
  child.unref();
  process.once('exit', () => child.kill());
}

async function isReady(port: number): Promise<boolean> {
  try {
    return (await fetch(`http://127.0.0.1:${port}/status`)).ok;
  } catch {
    return false;
  }
}
