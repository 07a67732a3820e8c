import type { CDPSession, Page } from '@playwright/test';
import { guestPage, widgetTag } from './guest-page.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { bookIntroCall, complaintsOf, timesOf } from './visitor.ts';

/** Puts widgets onto the page and waits until each shows its times. */
const fillPage = (page: Page, html: string): Promise<void> =>
  page.evaluate(async (html) => {
    const place = document.createElement('div');
    const shown = Array.from(html.matchAll(/<booking-widget/g)).length;
    let ready = 0;
    const { promise, resolve } = Promise.withResolvers<void>();
    place.addEventListener('booking-slots', () => ++ready === shown && resolve());
    place.append(document.createRange().createContextualFragment(html));
    document.body.append(place);
    await promise;
  }, html);

/** How many objects of a constructor are still alive once all garbage is collected. */
async function countAlive(session: CDPSession, constructor: string): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { result } = await session.send('Runtime.evaluate', { expression: `${constructor}.prototype` });
  const { objects } = await session.send('Runtime.queryObjects', {
    prototypeObjectId: result.objectId ?? '',
  });
  const { result: length } = await session.send('Runtime.callFunctionOn', {
    objectId: objects.objectId ?? '',
    functionDeclaration: 'function () { return this.length }',
  });
  await session.send('Runtime.releaseObject', { objectId: objects.objectId ?? '' });
  return Number(length.value);
}

test('a hundred widgets on a page ask once for all of them, and the last is as useful as the first', async ({
  page,
  server,
}) => {
  await using site = await otherSite(guestPage(server.url, { widget: '' }));
  test.setTimeout(60_000);
  const complaints = complaintsOf(page);
  await page.goto(site.url);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await fillPage(page, widgetTag(server.url).repeat(100));
  expect(asked.filter((path) => path === '/v1/public/apps/demo')).toHaveLength(1);
  const streams = asked.filter((path) => path.endsWith('/slots/stream'));
  expect(streams.length, 'lines of the browser are left for what matters more').toBeLessThanOrEqual(2);
  const last = page.locator('booking-widget').last();
  await timesOf(last).first().click();
  await bookIntroCall(last, 'Kim', 'kim@example.com');
  expect(complaints).toEqual([]);
});

test('what is taken off the page leaves nothing in memory', async ({ page, server }) => {
  await using site = await otherSite(guestPage(server.url, { widget: '' }));
  await page.goto(site.url);
  const session = await page.context().newCDPSession(page);
  const alive = () => countAlive(session, 'customElements.get("booking-widget")');
  const left: { readonly nodes: number; readonly jsEventListeners: number; readonly observers: number }[] =
    [];
  for (const count of [5, 25]) {
    await fillPage(page, widgetTag(server.url).repeat(count));
    await timesOf(page.locator('booking-widget').last()).first().click();
    await expect(page.getByText('We keep this time for you')).toBeVisible();
    expect(await alive()).toBeGreaterThanOrEqual(count);
    await page.evaluate(() => document.body.replaceChildren());
    // The time that was held is given back first. The prototype of a class that extends the widget's counts as one.
    await expect.poll(alive).toBeLessThan(2);
    const counters = await session.send('Memory.getDOMCounters');
    left.push({ ...counters, observers: await countAlive(session, 'MutationObserver') });
  }
  const [few, many] = left;
  // A widget has some hundred nodes and dozens of listeners: not even one of twenty more may have stayed.
  expect((many?.nodes ?? 0) - (few?.nodes ?? 0)).toBeLessThan(50);
  expect((many?.jsEventListeners ?? 0) - (few?.jsEventListeners ?? 0)).toBeLessThan(5);
  expect(many?.observers).toBe(few?.observers);
});
