import type { APIRequestContext, Locator } from '@playwright/test';
import { pageWithWidget } from '../scripts/widget-measures/guest-page.ts';
import { expect, test } from './journey.ts';
import { readMail } from './mailbox.ts';
import { otherSite } from './other-site.ts';
import { bookIntroCall, timesOf, widgetOf } from './visitor.ts';

const accent = '#8a1c4b';
const accentAsDrawn = 'rgb(138, 28, 75)';

/** Gives the demo's app a look, as its own program does. */
async function brand(request: APIRequestContext, serverUrl: string): Promise<void> {
  const granted = await request.post(`${serverUrl}/oauth/token`, {
    form: { grant_type: 'client_credentials', client_id: 'cli_demo', client_secret: 'demo-secret' },
  });
  const { access_token: token }: { access_token: string } = await granted.json();
  const changed = await request.patch(`${serverUrl}/v1/app`, {
    headers: { Authorization: `Bearer ${token}` },
    data: { branding: { tokens: { '--booking-accent': accent, '--booking-radius': '3px' } } },
  });
  expect(changed.status(), await changed.text()).toBe(200);
}

const drawn = (piece: Locator): Promise<readonly [string, string]> =>
  piece.evaluate((element) => {
    const { backgroundColor, borderRadius } = getComputedStyle(element);
    return [backgroundColor, borderRadius];
  });

test('what is set on the app is worn by the widget on other sites, by hosted pages and by mails', async ({
  page,
  request,
  server,
}) => {
  await brand(request, server.url);
  await using site = await otherSite(pageWithWidget(server.url));
  await page.goto(site.url);
  const widget = await widgetOf(page);
  await timesOf(widget).first().click();
  expect(await drawn(widget.getByRole('button', { name: 'Book', exact: true }))).toEqual([
    accentAsDrawn,
    '3px',
  ]);
  await bookIntroCall(widget, 'Robin', 'branded@example.com');

  const { everything } = await readMail(request, server.url, {
    to: 'branded@example.com',
    kind: 'invitation',
  });
  expect(everything).toContain(accent);

  await page.goto(`${server.url}/b/intro-call`);
  await timesOf(await widgetOf(page))
    .first()
    .click();
  expect(await drawn(page.getByRole('button', { name: 'Book', exact: true }))).toEqual([
    accentAsDrawn,
    '3px',
  ]);
  const tokens = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--accent'),
  );
  expect(tokens, 'the page around it').toBe(accent);
});
