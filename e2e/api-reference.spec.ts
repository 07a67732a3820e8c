import { expect, test } from './journey.ts';

const rebooking = 'reschedule message';

test('The reference is searched by keyboard, and a command copied', async ({ page, context, server }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: server.url });
  await page.goto(`${server.url}/docs/api`);
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox', { name: 'Search calls and fields' })).toBeFocused();
  await page.keyboard.type(rebooking);
  const call = page.locator('#post-v1-bookings-id-reschedule');
  await expect(call).toBeVisible();
  await expect(page.locator('#get-v1-webhooks')).toBeHidden();
  await call.getByRole('button', { name: 'Copy' }).click();
  await expect(call.getByRole('button', { name: 'Copied' })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(/^curl -X POST ".*\/v1\/bookings\/\$PENDING_BOOKING_ID\/reschedule"/);
  expect(copied).toMatch(/\nJSON$/);
  await page.getByRole('searchbox').press('Escape');
  await expect(page.locator('#get-v1-webhooks')).toBeVisible();
});

test('The reference and the quick start are whole without a script, and no page is wider than a telephone', async ({
  browser,
  server,
}) => {
  for (const direction of ['ltr', 'rtl'] as const) {
    const context = await browser.newContext({
      baseURL: server.url,
      javaScriptEnabled: false,
      viewport: { width: 320, height: 900 },
    });
    const page = await context.newPage();
    await page.route('**/docs*', async (route) => {
      const answer = await route.fetch();
      const text = await answer.text();
      await route.fulfill({ response: answer, body: text.replace('dir="ltr"', `dir="${direction}"`) });
    });
    for (const path of [
      '/docs',
      '/docs/guides/languages',
      '/docs/elements/booking-widget',
      '/docs/api',
      '/docs/quickstart',
      '/docs/errors',
    ]) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const box = await page.locator('main').boundingBox();
      expect(box?.width).toBeLessThanOrEqual(320);
      await expect(page.getByRole('searchbox')).toBeHidden();
    }
    await page.goto('/docs/api');
    await expect(page.locator('#post-v1-bookings pre').first()).toContainText('curl -X POST');
    await context.close();
  }
});
