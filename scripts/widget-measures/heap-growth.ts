import type { Browser } from '@playwright/test';
import { median } from './median.ts';

/** A page by what it shows when it is ready. */
export interface ShownPage {
  readonly url: string;
  readonly selector: string;
  /** The last thing that it asks for by itself; a stream, which stays open, is in its heap as well. */
  readonly asksAtLast?: RegExp;
}

/**
 * How much more heap a page uses than another one, in bytes, after all garbage is gone: the median of some rounds in which they take
 * turns, each in a page of its own.
 */
export async function heapGrowth(
  browser: Browser,
  pages: { readonly empty: ShownPage; readonly full: ShownPage },
  rounds = 5,
): Promise<number> {
  const growths: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const empty = await heapOf(browser, pages.empty);
    growths.push((await heapOf(browser, pages.full)) - empty);
  }
  return median(growths);
}

// What waits for the selector lives in the page's heap as well, so both pages are waited for in the same way.
async function heapOf(browser: Browser, { url, selector, asksAtLast }: ShownPage): Promise<number> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const isComplete = asksAtLast && page.waitForResponse(asksAtLast);
  await page.goto(url);
  await page.locator(selector).first().waitFor();
  await isComplete;
  const devtools = await context.newCDPSession(page);
  // What is kept only by something that is garbage itself goes in a later round.
  for (let round = 0; round < 3; round++) await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  await context.close();
  return usedSize;
}
