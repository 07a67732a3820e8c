/**
 * Takes a picture of every scene in every look and writes them to the ignored folder `screens`:
 * `pnpm screens`, or `pnpm screens form` for the scenes whose name contains "form".
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { launchOptions } from '../scripts/browser/launch-options.ts';
import { startDemoServer } from '../scripts/demo-server.ts';
import { buildWidget, isWidgetBuilt } from '../scripts/widget-build/build-widget-files.ts';
import { looks, pictureName, wear } from './scenes/looks.ts';
import type { Scene } from './scenes/scene.ts';
import { scenes } from './scenes/scenes.ts';
import { Stage } from './scenes/stage.ts';

const folder = join(import.meta.dirname, '..', 'screens');

const words = process.argv.slice(2);
const chosen = scenes.filter(({ name }) => words.length === 0 || words.some((word) => name.includes(word)));
if (chosen.length === 0)
  throw new Error(`No scene is called so. There are: ${scenes.map(({ name }) => name).join(' · ')}`);

if (!isWidgetBuilt()) await buildWidget();
if (words.length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });

const server = await startDemoServer();
const browser = await chromium.launch(await launchOptions());
const failures: string[] = [];
try {
  for (const scene of chosen) {
    try {
      await takePictures(browser, scene);
      process.stdout.write(`${scene.name}: ${looks.length} pictures\n`);
    } catch (error) {
      failures.push(scene.name);
      process.stderr.write(`${scene.name}: ${String(error)}\n`);
    }
  }
} finally {
  await browser.close();
  await server.stop();
}
if (failures.length > 0) process.exitCode = 1;

async function takePictures(from: Browser, scene: Scene): Promise<void> {
  const context = await from.newContext({
    locale: 'en-GB',
    timezoneId: 'Europe/Berlin',
    reducedMotion: 'reduce',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const stage = await Stage.on(page, server.url);
    await stage.setClocks(scene.at);
    await scene.show(stage);
    for (const look of looks) {
      await wear(page, look);
      const path = join(folder, pictureName(scene.name, look));
      await page.screenshot({ path, fullPage: true, animations: 'disabled' });
    }
  } finally {
    await context.close();
  }
}
