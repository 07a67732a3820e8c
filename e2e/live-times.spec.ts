import { chooseFirstTime } from './intro-call.ts';
import type { Locator } from '@playwright/test';
import { expect, test, visit } from './on-a-line.ts';
import { bookElsewhere, chooseElsewhere, firstFreeTime } from './somebody-else.ts';
import { timesOf } from './visitor.ts';

const timeAt = (widget: Locator, label: string): Locator =>
  timesOf(widget).filter({ hasText: new RegExp(`^\\s*${label}\\s*$`) });

test('a time that somebody else chooses vanishes without a reload, and comes back when it is free again @both-databases', async ({
  page,
  request,
  server,
  site,
}) => {
  const streamed = page.waitForResponse(/\/slots\/stream\?/);
  const widget = await visit(page, site);
  expect((await streamed).status()).toBe(200);
  const time = await firstFreeTime(request, server.url);
  const asked: string[] = [];
  page.on('request', (sending) => asked.push(sending.url()));
  await timeAt(widget, time.label).focus();

  const other = await chooseElsewhere(request, server.url, time.start);
  await expect(timeAt(widget, time.label)).toHaveCount(0);
  await expect(timesOf(widget).first()).toBeFocused();
  await expect(widget.getByRole('status').filter({ hasText: time.label })).toHaveText(/taken/);
  await other.leave();
  await expect(timeAt(widget, time.label)).toHaveCount(1);
  await expect(timesOf(widget).nth(1)).toBeFocused();
  expect(asked, 'the stream has said it all').toEqual([]);
});

test('where the stream does not get through, times that are taken vanish as well, a little later', async ({
  page,
  request,
  server,
  site,
}) => {
  await page.route(/\/slots\/stream\?/, (route) => route.abort());
  await page.clock.install();
  const refused = page.waitForEvent('requestfailed');
  const widget = await visit(page, site);
  await refused;
  const time = await firstFreeTime(request, server.url);
  const other = await chooseElsewhere(request, server.url, time.start);
  await page.clock.fastForward(6000);
  await expect(timeAt(widget, time.label)).toHaveCount(0);
  await other.leave();
  await page.clock.fastForward(12_000);
  await expect(timeAt(widget, time.label)).toHaveCount(1);
});

test('a tab that nobody sees asks for nothing, and is right at once when it is looked at again', async ({
  page,
  request,
  server,
  line,
  site,
}) => {
  const streamed = page.waitForResponse(/\/slots\/stream\?/);
  const widget = await visit(page, site);
  await streamed;
  const time = await firstFreeTime(request, server.url);
  const look = (isHidden: boolean): Promise<void> =>
    page.evaluate((isHidden) => {
      Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
      document.dispatchEvent(new Event('visibilitychange'));
    }, isHidden);
  const asked: string[] = [];
  page.on('request', (sending) => asked.push(sending.url()));
  await look(true);
  await expect.poll(() => line.streams).toBe(0);
  const other = await chooseElsewhere(request, server.url, time.start);
  await expect(timeAt(widget, time.label)).toHaveCount(1);
  expect(asked).toEqual([]);
  await look(false);
  await expect(timeAt(widget, time.label)).toHaveCount(0);
  await other.leave();
});

test('times that were taken while the network was away are gone when it is back', async ({
  page,
  context,
  request,
  server,
  line,
  site,
}) => {
  const streamed = page.waitForResponse(/\/slots\/stream\?/);
  const widget = await visit(page, site);
  await streamed;
  const time = await firstFreeTime(request, server.url);
  await context.setOffline(true);
  await line.cut();
  const other = await chooseElsewhere(request, server.url, time.start);
  await expect(timeAt(widget, time.label)).toHaveCount(1);
  await expect(widget.getByRole('alert')).toHaveCount(0);
  await line.restore();
  await context.setOffline(false);
  await expect(timeAt(widget, time.label)).toHaveCount(0);
  await other.leave();
});

test('a server that was killed and started again goes on telling what is taken', async ({
  page,
  request,
  server,
  site,
}) => {
  const streamed = page.waitForResponse(/\/slots\/stream\?/);
  const widget = await visit(page, site);
  await streamed;
  await server.kill();
  await server.startAgain();
  const time = await firstFreeTime(request, server.url);
  const other = await chooseElsewhere(request, server.url, time.start);
  await expect(timeAt(widget, time.label)).toHaveCount(0, { timeout: 15_000 });
  await other.leave();
});

test('what a visitor chose is gone for others, and free again when the visitor goes back', async ({
  browser,
  page,
  request,
  server,
  site,
}) => {
  const widget = await visit(page, site);
  const time = await firstFreeTime(request, server.url);
  const stranger = await browser.newPage();
  const theirs = await visit(stranger, site);
  const same = theirs.getByRole('option', { name: time.label, exact: true });
  await expect(same).toHaveCount(1);
  await chooseFirstTime(widget);
  await expect(same).toHaveCount(0);
  await widget.getByRole('button', { name: 'Back' }).click();
  await expect(same).toHaveCount(1);
  await stranger.close();
});

test('the times for moving a booking are live as well', async ({ page, request, server }) => {
  const own = await firstFreeTime(request, server.url);
  const { manage_url: manageLink } = await bookElsewhere(request, server.url, own.start, 'mover@example.com');
  const time = await firstFreeTime(request, server.url);
  await page.goto(manageLink);
  const manage = page.locator('booking-manage');
  const streamed = page.waitForResponse(/\/slots\/stream\?/);
  await manage.getByRole('button', { name: 'Change time' }).click();
  await expect(timeAt(manage, time.label)).toHaveCount(1);
  await streamed;
  const other = await chooseElsewhere(request, server.url, time.start);
  await expect(timeAt(manage, time.label)).toHaveCount(0);
  await expect(timeAt(manage, own.label)).toHaveCount(1);
  await other.leave();
  await expect(timeAt(manage, time.label)).toHaveCount(1);
});
