import type { Page } from '@playwright/test';
import { axeCheck } from './accessibility/axe-check.ts';
import { expect, test } from './journey.ts';
import { complaintsOf, timesOf, widgetOf } from './visitor.ts';

/** Every address below `/v1` that a page asks for. */
function callsOf(page: Page): readonly string[] {
  const calls: string[] = [];
  page.on('request', (request) => {
    if (new URL(request.url()).pathname.startsWith('/v1/')) calls.push(request.url());
  });
  return calls;
}

test('the live demo on the page of an element books, moves and cancels without a call, and the page tells what it heard', async ({
  page,
  server,
}) => {
  const complaints = complaintsOf(page);
  const calls = callsOf(page);
  await page.goto(`${server.url}/docs/elements/booking-widget`);
  const widget = await widgetOf(page);
  await timesOf(widget).first().click();
  await expect(widget.getByText('We keep this time for you')).toBeVisible();
  await widget.getByLabel('Name').fill('Robin');
  await widget.getByLabel('E-mail').fill('robin@example.com');
  await widget.getByLabel('What is it about?').fill('Everything');
  await widget.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(widget.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  await widget.getByRole('link', { name: 'Change or cancel' }).click();
  await widget.getByRole('button', { name: 'Change time' }).click();
  await timesOf(widget).last().click();
  await widget.getByRole('button', { name: 'Move booking' }).click();
  await expect(widget.getByText('Your booking has moved').first()).toBeVisible();
  await widget.getByRole('button', { name: 'Cancel booking' }).click();
  await widget.getByRole('button', { name: 'Cancel booking' }).last().click();
  await expect(widget.getByText('Your booking is cancelled').first()).toBeVisible();
  await page.getByText('Events that the page has heard').click();
  await expect(page.getByRole('list', { name: 'Events' })).toContainText('booking-cancelled {"booking":');
  expect(calls).toEqual([]);
  expect(complaints).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`axe has nothing to say about the documentation in ${colorScheme} colours, and no page of it is wider than a telephone`, async ({
    browser,
    server,
  }) => {
    // Five pages, each looked at as a whole.
    test.slow();
    const page = await browser.newPage({ baseURL: server.url, colorScheme });
    const complaints = complaintsOf(page);
    for (const path of [
      '/docs',
      '/docs/guides/csp',
      '/docs/elements/booking-slot-picker',
      '/docs/elements/booking-confirm',
      '/docs/errors',
    ]) {
      await page.setViewportSize({ width: 1280, height: 900 });
      await page.goto(path);
      if (path.endsWith('picker')) await expect(timesOf(page.locator('main')).first()).toBeVisible();
      expect(await axeCheck.find(page), path).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBe(320);
    }
    expect(complaints).toEqual([]);
    await page.close();
  });
