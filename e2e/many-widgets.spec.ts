import type { Page } from '@playwright/test';
import { elementsInMemory } from './elements-in-memory.ts';
import { pageWithWidget, widgetTag } from '../scripts/widget-measures/guest-page.ts';
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

test('a hundred widgets on a page ask once for all of them, and the last is as useful as the first', async ({
  page,
  server,
}) => {
  await using site = await otherSite(pageWithWidget(server.url, { widget: '' }));
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
  test.setTimeout(60_000);
  await using site = await otherSite(pageWithWidget(server.url, { widget: '' }));
  await page.goto(site.url);
  const session = await page.context().newCDPSession(page);
  const inMemory = () => elementsInMemory(session, 'booking-widget');
  await fillPage(page, widgetTag(server.url).repeat(10));
  await timesOf(page.locator('booking-widget').last()).first().click();
  await expect(page.getByText('We keep this time for you')).toBeVisible();
  expect(await inMemory()).toBe(10);
  await page.evaluate(() => document.body.replaceChildren());
  // The time that was held is given back first, and what was waited for is not waited for any more.
  await expect.poll(inMemory, { timeout: 20_000 }).toBe(0);
});
