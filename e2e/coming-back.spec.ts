import type { Page } from '@playwright/test';
import { bookingsOf } from './business.ts';
import {
  bookButton,
  bookingRequest,
  chooseFirstTime,
  expectBooked,
  expectFilled,
  fillForm,
} from './intro-call.ts';
import { expect, pageOnLine, test, visit } from './on-a-line.ts';
import { otherSite } from './other-site.ts';
import { advanceTo, releaseClock } from './server-clock.ts';
import { timesOf, widgetOf } from './visitor.ts';

test.afterEach(({ request, server }) => releaseClock(request, server.url));

const stored = (page: Page): Promise<number> => page.evaluate(() => sessionStorage.length);

test('a reload in mid-form loses nothing: what was typed, the time, and the hold with its time left', async ({
  page,
  request,
  server,
  site,
}) => {
  const email = 'reloading@example.com';
  const widget = await visit(page, site);
  const label = (await timesOf(widget).first().textContent())?.trim() ?? '';
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  const held: string[] = [];
  page.on('request', (sending) => sending.url().includes('/holds') && held.push(sending.method()));
  await page.reload();
  await expectFilled(widget, email);
  await expect(widget.getByRole('timer')).toContainText(/(5:00|4:\d\d)/);
  await expect(widget.getByText(label).first()).toBeVisible();
  expect(held, 'the hold is still the same').toEqual([]);
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
  expect(await stored(page)).toBe(0);
  await page.reload();
  await expect(timesOf(widget).first()).toBeVisible();
});

test('who goes on to another page and comes back by the browser’s buttons is still at the form', async ({
  page,
  request,
  server,
  site,
}) => {
  const email = 'wandering@example.com';
  await page.goto(`${site.url}before`);
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  await page.getByRole('link', { name: 'Elsewhere' }).click();
  await page.waitForURL('**/elsewhere');
  await page.goBack();
  await expectFilled(widget, email);
  await page.goBack();
  await page.waitForURL('**/before');
  await page.goForward();
  await expectFilled(widget, email);
  await expect(widget.getByRole('timer')).toBeVisible();
  await bookButton(widget).click();
  await expectBooked(widget);
  await page.goBack();
  await page.goForward();
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('a page that the browser had put away goes on where it was', async ({ page, request, server, site }) => {
  const email = 'put-away@example.com';
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }));
    dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
  });
  await expect(widget.getByRole('timer')).toBeVisible();
  await expectFilled(widget, email);
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('who comes back after the hold is over is told so, and can still book', async ({
  page,
  request,
  server,
  site,
}) => {
  const email = 'late@example.com';
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  await advanceTo(request, server.url, new Date(Date.now() + 6 * 60_000).toISOString());
  await page.reload();
  await expectFilled(widget, email);
  await expect(widget.getByRole('timer')).toHaveCount(0);
  await expect(widget.getByText('The time is not kept for you any more.')).toBeVisible();
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('a page that is reloaded while its booking is under way finds the booking @both-databases', async ({
  page,
  request,
  server,
  line,
  site,
}, { project }) => {
  const email = `under-way-${project.name}@example.com`;
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  const lost = line.loseAnswers(bookingRequest);
  await bookButton(widget).click();
  await lost;
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
  await line.restore();
  await page.reload();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
  expect(await stored(page)).toBe(0);
});

test('a double click on a time and double Enter in the form hold once and book once', async ({
  page,
  request,
  server,
  site,
}) => {
  const email = 'twice@example.com';
  const widget = await visit(page, site);
  const sent: string[] = [];
  page.on('request', (sending) => sending.method() === 'POST' && sent.push(new URL(sending.url()).pathname));
  await timesOf(widget).first().dblclick();
  await fillForm(widget, email);
  await widget.getByLabel('E-mail').focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expectBooked(widget);
  expect(sent.map((path) => path.split('/').at(-1))).toEqual(['holds', 'bookings']);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('two tabs are two visitors: the later one is told that the time is taken, and what is free', async ({
  context,
  page,
  site,
}) => {
  const second = await context.newPage();
  // Its list stays as it was, so that both choose at once.
  await second.route(/\/slots\/stream\?/, (route) => route.abort());
  const [mine, theirs] = [await visit(page, site), await visit(second, site)];
  const label = await timesOf(mine).first().textContent();
  await chooseFirstTime(mine);
  await timesOf(theirs).first().click();
  await expect(theirs.getByRole('alert')).toContainText(`${label?.trim()} has just been taken`);
  await expect(theirs.getByRole('alert').getByRole('button')).not.toHaveCount(0);
  await expect(mine.getByRole('timer')).toBeVisible();
});

test('a tab that was duplicated in mid-form cannot book a second time', async ({
  context,
  page,
  request,
  server,
  site,
}) => {
  const email = 'duplicate@example.com';
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  const opened = context.waitForEvent('page');
  // A window that a page opens begins with a copy of its storage, as a duplicated tab does.
  await page.evaluate(() => void open(location.href));
  const copy = await widgetOf(await opened);
  await expectFilled(copy, email);
  await bookButton(widget).click();
  await expectBooked(widget);
  await bookButton(copy).click();
  await expect(
    copy.getByRole('alert').or(copy.getByRole('heading', { name: 'You are booked' })),
  ).toBeVisible();
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('with no-storage nothing is kept in the browser: a reload begins anew', async ({ page, line }) => {
  await using site = await otherSite(pageOnLine(line.url, 'no-storage'));
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, 'nobody@example.com');
  expect(await stored(page)).toBe(0);
  await page.reload();
  await expect(timesOf(widget).first()).toBeVisible();
});
