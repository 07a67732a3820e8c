import type { Page } from '@playwright/test';
import { write } from '../scenes/looks.ts';
import type { Check } from './check.ts';
import { type Stop, stops } from './stops.ts';
import { tabWalk } from './tab-walk.ts';

/**
 * Goes through every look of a page as it is, and says what the checks find in each, such as 'axe, wide, dark: …'. Checks are left out that
 * have nothing to say about what is shown.
 */
export async function walkStops(page: Page, leftOut: readonly Check[] = []): Promise<readonly string[]> {
  const found: string[] = [];
  for (const stop of stops) {
    await goTo(page, stop);
    for (const check of stop.checks.filter((one) => !leftOut.includes(one))) {
      const problems = await check.find(page);
      found.push(...problems.map((problem) => `${check.name}, ${stop.says}: ${problem}`));
    }
  }
  return found;
}

/** Goes through everything by the Tab key, in a wide window and at 400 %; every stop is named, in its order. */
export async function walkByKeyboard(
  page: Page,
): Promise<{ readonly stops: readonly string[]; readonly found: readonly string[] }> {
  await goTo(page, {
    says: 'keyboard',
    colorScheme: 'light',
    size: { width: 1280, height: 900 },
    checks: [],
  });
  const wide = await tabWalk(page, true);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 256 });
  const zoomed = await tabWalk(page, false);
  const found = [...wide.problems, ...zoomed.problems].map((problem) => `keyboard: ${problem}`);
  return { stops: wide.stops, found };
}

async function goTo(page: Page, { colorScheme, direction, size, forcedColors, before }: Stop): Promise<void> {
  if (size) await page.setViewportSize(size);
  if (colorScheme) await page.emulateMedia({ colorScheme });
  await page.emulateMedia({ forcedColors: forcedColors ?? 'none' });
  if (direction) await write(page, direction);
  await before?.(page);
  await page.evaluate(drawnAgain);
}

/** Until what was measured has been drawn: long lists measure their rows before they place them. */
async function drawnAgain(): Promise<void> {
  for (let frame = 0; frame < 4; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
}
