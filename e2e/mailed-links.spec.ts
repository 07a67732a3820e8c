import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { APIRequestContext, Browser } from '@playwright/test';
import { openSqlite } from '../packages/server/src/db/open-sqlite.ts';
import { dumpDatabase } from '../packages/server/src/testing/dump-database.ts';
import { type DemoServer, startDemoServer } from '../scripts/demo-server.ts';
import { expect, test } from './journey.ts';
import { mailedLinks, readMail } from './mailbox.ts';
import { complaintsOf } from './visitor.ts';

const meeting = 'https://meet.northlight.example/studio';
const start = '2027-03-02T09:00:00Z';

/** Opens a page as a scanner or a preview does: in a browser, until nothing moves any more. Returns the links on it to our own pages. */
async function look(browser: Browser, address: string): Promise<string[]> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const complaints = complaintsOf(page);
    // A stream never ends, and with one nothing would ever stop moving.
    await page.route(/\/slots\/stream\?/, (route) => route.fulfill({ contentType: 'text/event-stream' }));
    if (address.endsWith('.ics')) {
      // A file, not a page: looked at as the same browser would load it.
      const file = await context.request.get(address);
      expect(file.headers()['content-type'], address).toContain('text/calendar');
      return [];
    }
    const answer = await page.goto(address, { waitUntil: 'networkidle' });
    expect(answer?.status(), address).toBe(200);
    expect(complaints, address).toEqual([]);
    const { origin } = new URL(address);
    const links = await page
      .locator('a[href]')
      .evaluateAll((anchors) => anchors.map((a) => a.getAttribute('href')));
    return links
      .flatMap((href) => (href === null ? [] : [new URL(href, address)]))
      .filter((url) => url.origin === origin && url.href !== address)
      .map((url) => url.href);
  } finally {
    await context.close();
  }
}

/** Presses the button as a person does, without scripts, and waits until the browser sets off for the meeting, telling it nothing. */
async function joinByLink(browser: Browser, link: string): Promise<void> {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(link);
  const sent = page.waitForRequest(meeting);
  await page.getByRole('button', { name: 'Join the meeting' }).click({ noWaitAfter: true });
  expect((await sent).headers()['referer']).toBeUndefined();
  await context.close();
}

test.describe('a scanner that opens every link of every mail', () => {
  let folder: string;
  let server: DemoServer;

  test.beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'slotkit-links-'));
    server = await startDemoServer(`sqlite:${join(folder, 'demo.sqlite')}`);
  });
  test.afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true });
  });

  const setClock = (request: APIRequestContext, now: string) =>
    request.put(`${server.url}/dev/clock`, { data: { now } });
  const runDue = (request: APIRequestContext) => request.post(`${server.url}/dev/run-due`);

  async function book(
    request: APIRequestContext,
    slug: string,
    at: string,
    answers: Record<string, string>,
  ): Promise<string> {
    const answer = await request.post(`${server.url}/v1/public/apps/demo/event-types/${slug}/bookings`, {
      headers: { 'Booking-Widget-Key': 'pk_demo' },
      data: {
        start: at,
        timezone: 'Europe/Berlin',
        attendee: { name: 'Robin', email: `${slug}@example.com` },
        answers,
      },
    });
    expect(answer.status(), await answer.text()).toBe(201);
    const { manage_url: link }: { manage_url: string } = await answer.json();
    return link;
  }

  /** Everything that a mail leads to, and one step further, read in every way that changes nothing. */
  async function scan(browser: Browser, request: APIRequestContext): Promise<string[]> {
    const db = openSqlite(join(folder, 'demo.sqlite'));
    try {
      const before = await dumpDatabase(db);
      const links = await mailedLinks(request, server.url);
      const further = await Promise.all(
        links.map(async (link) => {
          await request.head(link);
          await request.get(link, { headers: { 'Sec-Purpose': 'prefetch;prerender' } });
          return look(browser, link);
        }),
      );
      const others = new Set(further.flat()).difference(new Set(links));
      await Promise.all([...others].map((link) => look(browser, link)));
      expect(await dumpDatabase(db)).toEqual(before);
      return links;
    } finally {
      await db.close();
    }
  }

  test('changes nothing from the request to the end of the meeting', async ({ browser, request }) => {
    test.setTimeout(90_000);
    await setClock(request, '2027-03-01T10:00:00Z');
    const intro = await book(request, 'intro-call', start, { topic: 'Brand' });
    await book(request, 'needs-confirmation', '2027-03-03T09:00:00Z', {});
    await book(request, 'needs-approval', '2027-03-02T13:30:00Z', { portfolio: 'https://robin.example' });
    await runDue(request);
    const mailed = await scan(browser, request);
    const kinds = new Set(mailed.map((link) => new URL(link).pathname.split('/')[3]));
    for (const purpose of ['manage', 'confirm', 'join', 'approve']) expect([...kinds]).toContain(purpose);

    const token = intro.split('/').at(-1) ?? '';
    const manage = { headers: { Authorization: `Manage ${token}` } };
    const moved = await request.post(`${server.url}/v1/public/manage/reschedule`, {
      ...manage,
      data: { start: '2027-03-02T10:00:00Z' },
    });
    expect(moved.status(), await moved.text()).toBe(201);
    const asked = await readMail(request, server.url, {
      to: 'theo@northlight.example',
      kind: 'host_created',
    });
    await request.post(asked.link('/b/needs-approval/approve/'), {
      form: { answer: 'decline', reason: 'Away' },
    });
    await runDue(request);
    await scan(browser, request);

    await setClock(request, '2027-03-02T09:55:00Z');
    await runDue(request);
    const links = await scan(browser, request);
    const joins = links.filter((link) => link.includes('/b/intro-call/join/'));
    expect(joins).toHaveLength(2);
    for (const link of joins) await joinByLink(browser, link);
    await scan(browser, request);
    const joined = await request.get(`${server.url}/v1/public/manage`, manage);
    expect(await joined.json()).toMatchObject({ status: 'started' });

    await setClock(request, '2027-03-02T10:31:00Z');
    await runDue(request);
    await scan(browser, request);
    const over = await request.get(`${server.url}/v1/public/manage`, manage);
    expect(await over.json()).toMatchObject({ status: 'completed' });
  });
});
