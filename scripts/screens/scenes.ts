import type { Page } from '@playwright/test';

/** One state of the software worth looking at: how to get there from a fresh page on a demo server. */
export interface Scene {
  /** The picture's name, in kebab-case. */
  readonly name: string;
  /** Brings the page into the state. The page's base URL is the demo server's. */
  show(page: Page): Promise<void>;
}

const slotsCall = /\/slots\?/;
const bookingsCall = /\/bookings$/;
const appCall = /\/v1\/public\/apps\/[^/]+$/;

/** Opens a page in the direction that the look's language is written in. */
async function open(page: Page, path: string): Promise<void> {
  await page.goto(path, { waitUntil: 'commit' });
  await page.evaluate(() => {
    if (!navigator.language.startsWith('ar')) return;
    document.documentElement.lang = 'ar';
    document.documentElement.dir = 'rtl';
  });
}

/** Waits until a day's times are there. */
const timesOf = (page: Page) => page.getByRole('listbox').getByRole('option');

async function openTimes(page: Page, path: string): Promise<void> {
  await open(page, path);
  await timesOf(page).first().waitFor();
}

async function openForm(page: Page, path: string): Promise<void> {
  await openTimes(page, path);
  await timesOf(page).first().click();
  await page.getByLabel('Name').waitFor();
}

async function fillForm(page: Page): Promise<void> {
  await page.getByLabel('Name').fill('Ada Example');
  await page.getByLabel('E-mail').fill('ada@example.com');
  const topic = page.getByLabel('What is it about?');
  if ((await topic.count()) > 0) await topic.selectOption({ index: 1 });
  const portfolio = page.getByLabel('Link to your portfolio');
  if ((await portfolio.count()) > 0) await portfolio.fill('https://example.com');
}

async function book(page: Page, path: string): Promise<void> {
  await openForm(page, path);
  await fillForm(page);
  await page.getByRole('button', { name: /^(Book|Send request)$/ }).click();
  await page.getByText('When', { exact: true }).waitFor();
}

/** Every state that `pnpm screens` takes pictures of. */
export const scenes: readonly Scene[] = [
  {
    name: 'landing-page',
    async show(page) {
      await page.goto('/');
    },
  },
  {
    name: 'quick-start',
    show: (page) => open(page, '/docs/quickstart'),
  },
  {
    name: 'event-types',
    async show(page) {
      await open(page, '/book/demo');
      await page.getByRole('button').first().waitFor();
    },
  },
  {
    name: 'times',
    show: (page) => openTimes(page, '/b/intro-call'),
  },
  {
    name: 'times-choose-host',
    show: (page) => openTimes(page, '/b/choose-your-host'),
  },
  {
    name: 'times-loading',
    async show(page) {
      await page.route(slotsCall, () => undefined);
      await open(page, '/b/intro-call');
      await page.getByRole('grid').waitFor();
    },
  },
  {
    name: 'app-loading',
    async show(page) {
      await page.route(appCall, () => undefined);
      await open(page, '/b/intro-call');
      await page.getByText('Loading…').first().waitFor({ state: 'attached' });
    },
  },
  {
    name: 'times-failed',
    async show(page) {
      await page.route(slotsCall, (route) => route.abort());
      await open(page, '/b/intro-call');
      await page.getByRole('button', { name: 'Try again' }).waitFor();
    },
  },
  {
    name: 'app-unknown',
    async show(page) {
      await page.route(appCall, (route) => route.fulfill({ status: 404, body: '{}' }));
      await open(page, '/b/intro-call');
      await page.getByRole('alert').waitFor();
    },
  },
  {
    name: 'month-empty',
    async show(page) {
      await openTimes(page, '/b/intro-call');
      for (let step = 0; step < 6; step += 1) await page.getByRole('button', { name: 'Next month' }).click();
      await page.getByRole('button', { name: /^Next free day/ }).waitFor();
    },
  },
  {
    name: 'form',
    show: (page) => openForm(page, '/b/intro-call'),
  },
  {
    name: 'form-problems',
    async show(page) {
      await openForm(page, '/b/intro-call');
      await page.getByLabel('E-mail').fill('ada');
      await page.getByRole('button', { name: 'Book' }).click();
      await page.getByText('missing or not right').waitFor();
    },
  },
  {
    name: 'slot-taken',
    async show(page) {
      await openForm(page, '/b/intro-call');
      await page.route(bookingsCall, (route) =>
        route.fulfill({
          status: 409,
          contentType: 'application/problem+json',
          body: JSON.stringify({
            code: 'slot_taken',
            status: 409,
            title: '',
            detail: '',
            request_id: 'r',
            alternatives: [1, 2, 3].map((day) => ({
              start: new Date(Date.now() + day * 86_400_000).toISOString(),
              end: new Date(Date.now() + day * 86_400_000 + 1_800_000).toISOString(),
            })),
          }),
        }),
      );
      await fillForm(page);
      await page.getByRole('button', { name: 'Book' }).click();
      await page.getByText('has just been taken').waitFor();
      await timesOf(page).first().waitFor();
    },
  },
  {
    name: 'done',
    show: (page) => book(page, '/b/intro-call'),
  },
  {
    name: 'done-awaiting-host',
    show: (page) => book(page, '/b/needs-approval'),
  },
  {
    name: 'done-awaiting-customer',
    show: (page) => book(page, '/b/needs-confirmation'),
  },
];
