import { existsSync } from 'node:fs';
import { installedProgram } from './installed-program.ts';
import { canUnpackChromium, unpackChromium } from './unpacked-chromium.ts';

/** A browser that can be started: its program and the variables it needs besides the caller's own. */
export interface Chromium {
  readonly executablePath: string;
  readonly env: Readonly<Record<string, string>>;
}

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const macApplications = ['Google Chrome', 'Chromium'].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

/**
 * Finds the browser that every suite uses: the one that CHROME_PATH names, else an installed Chromium or Chrome,
 * else the one that came with the dependencies (Linux on x64).
 *
 * @throws Error that names CHROME_PATH, when there is none or it names no file.
 */
export async function findChromium(): Promise<Chromium> {
  const named = process.env['CHROME_PATH'];
  if (named !== undefined && named !== '') {
    if (!existsSync(named)) throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
    return { executablePath: named, env: {} };
  }
  const installed = installedChromium();
  if (installed !== undefined) return { executablePath: installed, env: {} };
  if (canUnpackChromium()) return unpackChromium();
  throw new Error(
    `No Chromium or Chrome is installed, and none comes with the dependencies for ${process.platform}-${process.arch}: ` +
      'install one, or set CHROME_PATH to its program.',
  );
}

function installedChromium(): string | undefined {
  return installedProgram(commands) ?? macApplications.find((path) => existsSync(path));
}
