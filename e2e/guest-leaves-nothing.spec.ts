import type { Page, Request } from '@playwright/test';
import { pageWithWidget, widgetTag } from '../scripts/widget-measures/guest-page.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { bookMoveAndCancel } from './whole-flow.ts';
import { complaintsOf } from './visitor.ts';

/** What a page can find in the browser's memory of its own origin. */
const readMemory = (page: Page) =>
  page.evaluate(async () => ({
    local: Object.keys(localStorage),
    session: Object.keys(sessionStorage),
    cookies: document.cookie,
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
    workers: (await navigator.serviceWorker.getRegistrations()).length,
  }));

const nothing = { local: [], session: [], cookies: '', databases: 0, caches: 0, workers: 0 };

/** Chooses another zone, which the widget remembers where it may. */
async function chooseZone(page: Page): Promise<void> {
  const zone = page.getByRole('combobox', { name: 'Time zone' });
  await zone.focus();
  await zone.selectOption('Europe/Lisbon');
}

test('asks its own server alone, without cookies, and remembers the zone alone once a booking is made', async ({
  page,
  context,
  server,
}) => {
  // Cookies know no ports: this one would be sent along with any request that carries credentials.
  await context.addCookies([{ name: 'session', value: 'of the page', url: server.url, sameSite: 'Lax' }]);
  const requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  await using site = await otherSite(pageWithWidget(server.url));
  await page.goto(site.url.replace('127.0.0.1', 'localhost'));
  await bookMoveAndCancel(page, async (step) => {
    if (step === 'times') return chooseZone(page);
    const { session, ...rest } = await readMemory(page);
    const { session: _, ...none } = nothing;
    expect(rest).toEqual({ ...none, local: ['booking-timezone'], cookies: 'session=of the page' });
    for (const key of session) expect(step === 'form' && key).toMatch(/^booking-/);
  });

  const ours = requests.filter((request) => !request.isNavigationRequest());
  expect(ours.length).toBeGreaterThan(8);
  expect(new Set(ours.map((request) => new URL(request.url()).origin))).toEqual(new Set([server.url]));
  for (const request of ours) {
    expect(await request.headerValue('cookie'), request.url()).toBeNull();
    // A stream that the page left has no answer any more.
    const answer = await request.response();
    expect((await answer?.headerValue('set-cookie')) ?? null, request.url()).toBeNull();
  }
});

test('with no-storage remembers nothing at all, and never adds a name to the page', async ({
  page,
  server,
}) => {
  const head = `<script>
    window.describeGlobals = () => Object.entries(Object.getOwnPropertyDescriptors(window))
      .filter(([name]) => !/^(describeGlobals|globalsBefore|event|\\d+)$/.test(name))
      .map(([name, { value, get, set }]) => [name, typeof value === 'object' ? 'object' : value, get, set]);
    window.globalsBefore = describeGlobals();
  </script>`;
  const widget = widgetTag(server.url, 'no-storage');
  await using site = await otherSite(pageWithWidget(server.url, { head, widget }));
  const complaints = complaintsOf(page);
  await page.goto(site.url);
  await bookMoveAndCancel(page, async (step) => {
    if (step === 'times') await chooseZone(page);
    expect(await readMemory(page), step).toEqual(nothing);
    expect(await changedGlobals(page), step).toEqual([]);
  });
  expect(complaints).toEqual([]);
});

/** The names of the page's global object that are new, or mean something else than before. */
const changedGlobals = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    type Described = (readonly [string, ...unknown[]])[];
    const now: Described = Reflect.get(window, 'describeGlobals')();
    const kept: Described = Reflect.get(window, 'globalsBefore');
    const before = new Map(kept.map((one) => [one[0], one]));
    return now
      .filter((one) => one.some((part, index) => !Object.is(part, before.get(one[0])?.[index])))
      .map(([name]) => name);
  });
