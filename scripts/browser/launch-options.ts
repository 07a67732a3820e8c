import { findChromium } from './chromium-path.ts';

/** What Playwright and Puppeteer need to start our browser. */
export interface LaunchOptions {
  readonly executablePath: string;
  readonly env: Record<string, string>;
  readonly args: string[];
}

// Tests load nothing but our own pages, often as root or in a container, where the sandbox cannot be set up;
// the other switches keep the browser from calling its maker at every start.
const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
];

/** Finds the browser and says how to start it; `env` is complete, and can be passed on as it is. */
export async function launchOptions(): Promise<LaunchOptions> {
  const { executablePath, env } = await findChromium();
  const own = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  return { executablePath, env: { ...Object.fromEntries(own), ...env }, args: [...args] };
}
