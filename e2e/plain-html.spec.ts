import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { bookIntroCall, complaintsOf, timesOf, widgetOf } from './visitor.ts';

const example = join(import.meta.dirname, '..', 'examples', 'plain-html', 'index.html');
const exampleFor = async (serverUrl: string): Promise<string> =>
  (await readFile(example, 'utf8')).replaceAll('http://localhost:3000', serverUrl);

test('one script tag on somebody else’s page is enough to book, and what is booked can be printed', async ({
  page,
  server,
}) => {
  await using site = await otherSite(await exampleFor(server.url));
  const complaints = complaintsOf(page);
  await page.goto(site.url);
  const widget = await widgetOf(page);
  await timesOf(widget).last().click();
  await bookIntroCall(widget, 'Sam', 'sam@example.com');
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await expect(widget.getByRole('term').getByText('When')).toBeVisible();
  await expect(widget.getByRole('link', { name: 'Google' })).toBeHidden();
  await expect(widget.getByRole('heading', { name: 'You are booked' })).toHaveCSS('color', 'rgb(27, 31, 38)');
  expect(complaints).toEqual([]);
});

test('without scripts the page leads to the booking page', async ({ browser, server }) => {
  await using site = await otherSite(await exampleFor(server.url));
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Choose a time on our booking page' }).click();
  await expect(page).toHaveURL(`${server.url}/book/demo`);
  await page.close();
});
