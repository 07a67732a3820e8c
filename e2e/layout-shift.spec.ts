import type { Page } from '@playwright/test';
import { guestPage } from './guest-page.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { bookMoveAndCancel } from './whole-flow.ts';

/** The one line by which a site keeps the place free until the script has come. */
const reserved = '<style>booking-widget { display: block; min-block-size: 31em }</style>';

async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 250,
    downloadThroughput: 100_000,
    uploadThroughput: 100_000,
  });
}

/** Notes what jumped though nobody had just clicked or typed, and what it was. */
async function watchShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const shifts: string[] = [];
    Reflect.set(window, 'shifts', shifts);
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        if (Reflect.get(entry, 'hadRecentInput')) continue;
        const sources: { node: Node | null }[] = Reflect.get(entry, 'sources');
        const nodes = sources.map(({ node }) =>
          node instanceof Element ? `${node.localName}.${node.className}` : node?.textContent,
        );
        shifts.push(`${Reflect.get(entry, 'value')} ${nodes.join(', ')}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

for (const width of [320, 1280])
  test(`nothing on the page jumps from the first paint to the last step, ${width} pixels wide and on a slow line`, async ({
    page,
    server,
  }) => {
    await using site = await otherSite(
      guestPage(server.url, { head: reserved, before: '<h1>Above</h1>', after: '<p>Below</p><hr />' }),
    );
    await page.setViewportSize({ width, height: 1600 });
    await slowDown(page);
    await watchShifts(page);
    await page.goto(site.url);
    await bookMoveAndCancel(page, async (step) => {
      expect(await page.evaluate(() => Reflect.get(window, 'shifts')), step).toEqual([]);
    });
  });
