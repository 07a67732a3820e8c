/**
 * Takes a picture of every scene in every look and writes them to the ignored folder `screens`:
 * `pnpm screens`, or `pnpm screens form` for the scenes whose name contains "form".
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from './browser/launch-options.ts';
import { startDemoServer } from './demo-server.ts';
import { type Look, looks, pictureName } from './screens/looks.ts';
import { type Scene, scenes } from './screens/scenes.ts';
import { buildWidget, isWidgetBuilt } from './widget-build/build-widget-files.ts';

const folder = join(import.meta.dirname, '..', 'screens');
const height = 900;

const words = process.argv.slice(2);
const chosen = scenes.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0)
  throw new Error(`No scene is called so. There are: ${scenes.map(({ name }) => name).join(' · ')}`);

if (!isWidgetBuilt()) await buildWidget();
if (words.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const server = await startDemoServer();
const browser = await chromium.launch(await launchOptions());
try {
  for (const scene of chosen) {
    for (const look of looks) await takePicture(browser, scene, look);
    console.log(`${scene.name}: ${looks.length} pictures`);
  }
} finally {
  await browser.close();
  await server.stop();
}

async function takePicture(from: Browser, scene: Scene, look: Look): Promise<void> {
  const { colorScheme, locale, width } = look;
  const context = await from.newContext({
    baseURL: server.url,
    colorScheme,
    locale,
    timezoneId: 'Europe/Berlin',
    viewport: { width, height },
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    await scene.show(page);
    await page.screenshot({
      path: join(folder, pictureName(scene.name, look)),
      fullPage: true,
      animations: 'disabled',
    });
    // Leaving gives a held time back, so that the next picture finds as many.
    await page.goto('about:blank');
  } finally {
    await context.close();
  }
}
