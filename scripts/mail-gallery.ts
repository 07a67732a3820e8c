/**
 * Takes a picture of every mail in every language, in the light and in the dark, wide and narrow, and writes them to the ignored
 * folder `screens/mails`: `pnpm mails`, or `pnpm mails briefing ar` for those whose name contains all of these words.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from './browser/launch-options.ts';

const root = join(import.meta.dirname, '..');
const writer = join(root, 'packages', 'server', 'src', 'testing', 'write-mail-samples.ts');
const pictures = join(root, 'screens', 'mails');
const widths = [320, 700] as const;
const colorSchemes = ['light', 'dark'] as const;

const words = process.argv.slice(2);
const mails = mkdtempSync(join(tmpdir(), 'slotkit-mails-'));
const written = spawnSync(process.execPath, [writer, mails], { stdio: 'inherit' });
if (written.status !== 0) throw new Error('The mails could not be written.');
mkdirSync(pictures, { recursive: true });

const browser = await chromium.launch(await launchOptions());
try {
  const files = readdirSync(mails).filter((file) => file.endsWith('.html'));
  for (const file of files) {
    const name = file.replace(/\.html$/, '');
    if (words.every((word) => name.includes(word))) await takePictures(browser, name);
  }
} finally {
  await browser.close();
  rmSync(mails, { recursive: true, force: true });
}

async function takePictures(from: Browser, name: string): Promise<void> {
  for (const colorScheme of colorSchemes) {
    const context = await from.newContext({ colorScheme });
    const page = await context.newPage();
    await page.goto(pathToFileURL(join(mails, `${name}.html`)).href);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 300 });
      const tooWide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (tooWide > 0) console.log(`${name} is ${tooWide} pixels too wide at ${width}.`);
      await page.screenshot({ path: join(pictures, `${name}.${width}.${colorScheme}.png`), fullPage: true });
    }
    await context.close();
  }
}
