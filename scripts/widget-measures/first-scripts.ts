import type { Browser, Page, Request } from '@playwright/test';
import { slowDown } from './slow-network.ts';
import { aTime, untilTimesAreShown } from './times-shown.ts';

/** A script that a page waited for. */
export interface LoadedScript {
  readonly name: string;
  /** Of the answer's body, compressed as it was sent. */
  readonly bytes: number;
  readonly encoding: string;
}

/**
 * Which scripts a page waits for until times are shown: those that are there by then on a slow network. What is asked for only then
 * cannot be; what is asked for earlier in passing counts, because it is in the way.
 */
export async function firstScripts(
  browser: Browser,
  url: string,
  encoding: 'br' | 'gzip',
): Promise<readonly LoadedScript[]> {
  const page = await browser.newPage({ extraHTTPHeaders: { 'Accept-Encoding': encoding } });
  await noteWhenTimesAreShown(page);
  await slowDown(page);
  const finished: Request[] = [];
  page.on('requestfinished', (request) => {
    if (request.resourceType() === 'script') finished.push(request);
  });
  await page.goto(url);
  await untilTimesAreShown(page);
  const waitedFor = await page.evaluate(() => {
    const arrived = performance.getEntriesByType('resource').filter((entry) => {
      return entry.startTime + entry.duration <= (window.timesShownAtMs ?? 0);
    });
    return arrived.map(({ name }) => name);
  });
  const scripts = await Promise.all(finished.filter((one) => waitedFor.includes(one.url())).map(weigh));
  await page.close();
  return scripts;
}

declare global {
  interface Window {
    timesShownAtMs?: number;
  }
}

/** The page's own clock says what came first, however long it takes until a test hears of it. */
async function noteWhenTimesAreShown(page: Page): Promise<void> {
  await page.addInitScript((time) => {
    const look = (): void => {
      const isShown = document.querySelector('booking-widget')?.shadowRoot?.querySelector(time);
      if (isShown) window.timesShownAtMs = performance.now();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  }, aTime);
}

async function weigh(request: Request): Promise<LoadedScript> {
  const response = await request.response();
  const { responseBodySize: bytes } = await request.sizes();
  const name = new URL(request.url()).pathname.split('/').at(-1) ?? '';
  return { name, bytes, encoding: (await response?.headerValue('content-encoding')) ?? 'none' };
}
