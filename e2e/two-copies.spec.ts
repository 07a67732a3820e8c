import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Page } from '@playwright/test';
import { pageWithWidget, scriptTag } from '../scripts/widget-measures/guest-page.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { complaintsOf } from './visitor.ts';
import { bookMoveAndCancel } from './whole-flow.ts';

const built = join(import.meta.dirname, '..', 'packages', 'widget', 'dist', 'cdn');

/** Serves the build as an older version of another day, which says something else in its heading. */
async function serveOlderVersion(page: Page): Promise<void> {
  await page.route('**/cdn/0.0.1/*.js', async (route) => {
    const code = await readFile(join(built, basename(new URL(route.request().url()).pathname)), 'utf8');
    await route.fulfill({
      contentType: 'text/javascript',
      headers: { 'Access-Control-Allow-Origin': '*' },
      body: code.replaceAll('Choose a time', 'Choose an older time'),
    });
  });
}

test('of an older version, a newer one and a copy of that on a page the first does the work, and the others no harm', async ({
  page,
  server,
}) => {
  await serveOlderVersion(page);
  const newer = scriptTag(server.url);
  const scripts = [newer.replace('/cdn/', '/cdn/0.0.1/'), newer, newer.replace('.js"', '.js?again"')];
  await using site = await otherSite(pageWithWidget(server.url, { script: scripts.join('\n') }));
  const complaints = complaintsOf(page);
  await page.goto(site.url);
  await expect(page.getByRole('heading', { name: 'Choose an older time' })).toBeVisible();
  await bookMoveAndCancel(page);
  expect(complaints).toEqual([]);
});
