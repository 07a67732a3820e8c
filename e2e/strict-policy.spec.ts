import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { pageWithWidget, scriptTag } from '../scripts/widget-measures/guest-page.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { complaintsOf, timesOf, widgetOf } from './visitor.ts';
import { bookMoveAndCancel } from './whole-flow.ts';

const manifest = join(import.meta.dirname, '..', 'packages', 'widget', 'dist', 'cdn', 'manifest.json');

async function integrityOfEntry(): Promise<string> {
  const built: { files: Record<string, { integrity: string }> } = JSON.parse(
    await readFile(manifest, 'utf8'),
  );
  return built.files['booking-widget.js']?.integrity ?? '';
}

/** What a careful site allows: these scripts, requests to the server, its own stylesheet, and nothing else. */
const policyOf = (scripts: string, serverUrl: string, trustedTypes = 'lit-html'): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    `connect-src ${serverUrl}`,
    "style-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${trustedTypes}`,
  ].join('; ');

/** Lets the page complain of whatever its policy forbade, also of what fails quietly. */
async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`policy: ${violatedDirective} ${blockedURI}`),
    ),
  );
}

const policies = {
  'the server’s scripts': async (serverUrl: string) => {
    const integrity = `integrity="${await integrityOfEntry()}" crossorigin="anonymous"`;
    return { scripts: serverUrl, tag: scriptTag(serverUrl, integrity) };
  },
  'scripts with a nonce and what they load': async (serverUrl: string) => ({
    scripts: "'nonce-c2xvdGtpdA' 'strict-dynamic'",
    tag: scriptTag(serverUrl, 'nonce="c2xvdGtpdA"'),
  }),
};

for (const [allowed, allow] of Object.entries(policies))
  test(`a page whose policy allows ${allowed} and nothing inline sees a booking made, moved and cancelled`, async ({
    page,
    server,
  }) => {
    const { scripts, tag } = await allow(server.url);
    await using site = await otherSite(
      pageWithWidget(server.url, { head: '<link rel="stylesheet" href="/site.css" />', script: tag }),
      {
        headers: { 'Content-Security-Policy': policyOf(scripts, server.url) },
        styles: { '/site.css': 'body { margin: 8px }' },
      },
    );
    await watchPolicy(page);
    const complaints = complaintsOf(page);
    await page.goto(site.url);
    await bookMoveAndCancel(page, async (step) => {
      if (step !== 'booked') return;
      const file = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Calendar file' }).click();
      expect((await file).suggestedFilename()).toBe('booking.ics');
    });
    expect(complaints).toEqual([]);
    const inline = page.evaluate(() => (document.body.innerHTML = '<p>Not by a policy such as this.</p>'));
    await expect(inline).rejects.toThrow('TrustedHTML');
  });

test('a page with Lit of its own lets two have the policy of that name, and sees the times', async ({
  page,
  server,
}) => {
  const policy = policyOf(server.url, server.url, "lit-html 'allow-duplicates'");
  await using site = await otherSite(
    pageWithWidget(server.url, { head: '<link rel="stylesheet" href="/site.css" />' }),
    { headers: { 'Content-Security-Policy': policy }, styles: { '/site.css': 'body { margin: 8px }' } },
  );
  await watchPolicy(page);
  const complaints = complaintsOf(page);
  // As Lit does when it is loaded.
  await page.addInitScript(() => {
    const types: { createPolicy(name: string, rules: object): unknown } = Reflect.get(window, 'trustedTypes');
    types.createPolicy('lit-html', { createHTML: (html: string) => html });
  });
  await page.goto(site.url);
  await expect(timesOf(await widgetOf(page)).first()).toBeVisible();
  expect(complaints).toEqual([]);
});
