import type { Browser, Page } from '@playwright/test';
import { axeCheck } from './accessibility/axe-check.ts';
import { overflowCheck } from './accessibility/overflow-check.ts';
import { installProbe } from './accessibility/probe.ts';
import { targetCheck } from './accessibility/target-check.ts';
import { expect, test } from './journey.ts';

type Options = Parameters<Browser['newContext']>[0];

/** A browser in which no page runs a script. */
async function pageWithoutScript(browser: Browser, options: Options = {}): Promise<Page> {
  const context = await browser.newContext({ ...options, javaScriptEnabled: false });
  return context.newPage();
}

/** Fills the form of the demo's intro call and sends it. */
async function sendForm(page: Page, email: string): Promise<void> {
  await page.locator('[name="name"]').fill('Robin');
  await page.locator('[name="email"]').fill(email);
  await page.locator('[name="answers/topic"]').selectOption({ index: 1 });
  await page.locator('form .primary').click();
}

/** Leaves of our elements only what stands in them, as in a browser that does not know them. */
const withoutElements = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const element of document.querySelectorAll('booking-widget, booking-manage, booking-confirm'))
      element.replaceWith(...element.childNodes);
  });

/** Waits until something is drawn: no earlier than that have the stylesheets of the head been applied. */
const drawnFrame = (page: Page): Promise<number> => page.evaluate(() => new Promise(requestAnimationFrame));

test.beforeEach(({ request, server }) =>
  request.put(`${server.url}/dev/clock`, { data: { now: '2027-03-01T10:00:00Z' } }),
);

test('a visitor without a script books, moves and cancels, and a reload books nothing twice @both-databases', async ({
  browser,
  server,
}) => {
  const page = await pageWithoutScript(browser);
  await page.goto(`${server.url}/book/demo`);
  await page.getByRole('link', { name: 'Intro call' }).click();
  await page.getByRole('combobox', { name: 'Duration' }).selectOption({ label: '15 mins' });
  await page.getByRole('button', { name: 'Show times' }).click();
  await page.getByRole('link', { name: 'Time zone' }).click();
  await page.getByRole('combobox', { name: 'Time zone' }).selectOption('Asia/Tokyo');
  await page.getByRole('button', { name: 'Show times' }).last().click();
  await page.getByRole('link', { name: /^Wednesday.? 3 March/ }).click();
  const times = page.getByRole('list', { name: /3 March/ }).getByRole('link');
  await expect(times.first()).toHaveText('00:00');
  await times.first().click();
  await expect(page.getByText(/Wednesday.? 3 March 2027/)).toBeVisible();

  await page.locator('[name="email"]').fill('robin@example.com');
  await page.locator('form .primary').click();
  await expect(page).toHaveURL(/\/book\?/);
  await sendForm(page, 'robin@example.com');
  await expect(page.getByText('You are booked')).toBeVisible();
  await expect(page).toHaveURL(/\/manage\//);
  await page.reload();
  const booking = page.url();
  await page.goBack();
  await expect(page.getByText(/00:00 is not free any more/)).toBeVisible();
  await page.goto(booking);

  await page.getByRole('link', { name: 'Change time' }).click();
  await page.getByRole('link', { name: 'Next month' }).click();
  await page.getByRole('list', { name: /April/ }).getByRole('link').first().click();
  await page.getByRole('button', { name: 'Move booking' }).click();
  await expect(page.getByText(/Your booking has moved to .*Apr/)).toBeVisible();

  await page.getByText('Cancel booking').first().click();
  await page.getByLabel('Reason').fill('Something came up');
  await page.getByRole('button', { name: 'Cancel booking' }).click();
  await expect(page.getByText('Your booking is cancelled')).toBeVisible();
  await expect(page.getByText('Something came up')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Change time' })).toHaveCount(0);
  await page.context().close();
});

const looks = [
  {
    name: 'light, left to right',
    lang: 'en',
    day: '2027-03-02',
    options: { colorScheme: 'light', viewport: { width: 1100, height: 900 } },
  },
  {
    name: 'dark, right to left, 320 pixels wide',
    lang: 'ar',
    day: '2027-03-09',
    options: { colorScheme: 'dark', viewport: { width: 320, height: 800 } },
  },
] as const;

for (const { name, lang, day, options } of looks) {
  test(`what is read without a script is accessible: ${name}`, async ({ browser, server }) => {
    // The checks are scripts themselves: the page has them run, but none of its own.
    const context = await browser.newContext(options);
    const page = await context.newPage();
    await page.route('**/cdn/**', (route) => route.abort());
    const check = async (what: string): Promise<void> => {
      await withoutElements(page);
      await installProbe(page);
      for (const one of [axeCheck, overflowCheck, targetCheck])
        expect(await one.find(page), `${what}: ${one.name}`).toEqual([]);
    };
    await page.goto(`${server.url}/book/demo?lang=${lang}`);
    await check('what can be booked');
    await page.goto(`${server.url}/b/intro-call?lang=${lang}&zones=all`);
    await check('times');
    const start = `${day}T14:30:00Z`;
    await page.goto(`${server.url}/b/panel/book?lang=${lang}&start=${start}`);
    await check('form');
    await page.locator('form').evaluate((form) => form.setAttribute('novalidate', ''));
    await page.locator('form .primary').click();
    await expect(page.getByRole('alert')).toBeVisible();
    await check('form with problems');
    await page.locator('[name="name"]').fill('Robin');
    await page.locator('[name="email"]').fill(`${lang}@example.com`);
    await page.goto(`${server.url}/b/intro-call/book?lang=${lang}&start=${start}`);
    await sendForm(page, `${lang}@example.com`);
    await expect(page.getByRole('status')).toBeVisible();
    await page.locator('summary').click();
    await check('booking');
    const [path = ''] = page.url().split('?');
    await page.goto(`${path}/move`);
    await check('moving');
    await page.goto(`${path}/move?start=2027-03-04T15:00:00Z`);
    await check('moving, looked at once more');
    await page.context().close();
  });
}

test('the widget takes the place of what was there, and nothing below it moves', async ({ page, server }) => {
  const released = Promise.withResolvers<void>();
  await page.route('**/cdn/**', async (route) => {
    await released.promise;
    await route.continue();
  });
  await page.goto(`${server.url}/b/intro-call`, { waitUntil: 'commit' });
  const footer = page.locator('footer');
  await expect(page.getByRole('link', { name: '15:00' })).toBeVisible();
  await drawnFrame(page);
  const before = await footer.boundingBox();
  released.resolve();
  await expect(page.getByRole('option', { name: '15:00' })).toBeVisible();
  await expect(page.getByRole('link', { name: '15:00' })).toHaveCount(0);
  expect(await footer.boundingBox()).toEqual(before);
});
