import { budgets } from '../scripts/widget-build/budgets.ts';
import { firstScripts } from '../scripts/widget-measures/first-scripts.ts';
import { scriptTag, widgetTag } from '../scripts/widget-measures/guest-page.ts';
import { guestSite, measuredPage } from '../scripts/widget-measures/guest-site.ts';
import { heapGrowth } from '../scripts/widget-measures/heap-growth.ts';
import { aTime } from '../scripts/widget-measures/times-shown.ts';
import { expect, test } from './journey.ts';

// What records a page for a report also fills its memory.
test.use({ trace: 'off', screenshot: 'off' });

test('calendar and times are there after few and small scripts', async ({ browser, server }) => {
  await using site = await guestSite({ widget: measuredPage(scriptTag(server.url), widgetTag(server.url)) });
  const scripts = await firstScripts(browser, `${site.url}widget`, 'gzip');
  expect(scripts.map(({ encoding }) => encoding)).toEqual(scripts.map(() => 'gzip'));
  expect(scripts.length, JSON.stringify(scripts)).toBeLessThanOrEqual(budgets.firstViewRequests);
  const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
  expect(bytes, JSON.stringify(scripts)).toBeLessThanOrEqual(budgets.firstViewBytes);
});

test('the widget takes little memory', async ({ browser, server }) => {
  await using site = await guestSite({
    empty: measuredPage(),
    widget: measuredPage(scriptTag(server.url), widgetTag(server.url)),
  });
  const growth = await heapGrowth(browser, {
    empty: { url: `${site.url}empty`, selector: 'h1' },
    full: { url: `${site.url}widget`, selector: aTime, asksAtLast: /\/slots\/stream\?/ },
  });
  expect(growth).toBeLessThanOrEqual(budgets.heapBytes);
});
