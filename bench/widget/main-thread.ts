import type { Browser } from '@playwright/test';
import { untilTimesAreShown } from '../../scripts/widget-measures/times-shown.ts';

declare global {
  interface Window {
    longTasksMs?: readonly number[];
  }
}

/** What a page asks of the main thread until times are shown, in milliseconds. */
export interface MainThread {
  /** What its tasks take beyond 50 ms each: as long as that, the page does not answer a touch. */
  readonly blockedMs: number;
  /** All of its tasks together. */
  readonly busyMs: number;
}

/** Loads a page in a browser context of its own on a processor four times slower, and adds up its tasks until times are shown. */
export async function mainThreadUntilTimes(browser: Browser, url: string): Promise<MainThread> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await page.goto('about:blank');
  await devtools.send('Performance.enable');
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.addInitScript(() => {
    const tasks: number[] = [];
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) tasks.push(duration);
    }).observe({ entryTypes: ['longtask'] });
    window.longTasksMs = tasks;
  });
  await page.goto(url);
  await untilTimesAreShown(page);
  const { metrics } = await devtools.send('Performance.getMetrics');
  const longTasks = await page.evaluate(() => window.longTasksMs ?? []);
  await context.close();
  const busy = metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN;
  return {
    blockedMs: longTasks.reduce((sum, ms) => sum + Math.max(0, ms - 50), 0),
    busyMs: busy * 1000,
  };
}
