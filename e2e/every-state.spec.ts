import type { Page } from '@playwright/test';
import { knownIssues } from './accessibility/known-issues.ts';
import { installProbe } from './accessibility/probe.ts';
import { type Stop, stops } from './accessibility/stops.ts';
import { tabWalk } from './accessibility/tab-walk.ts';
import { write } from './scenes/looks.ts';
import { scenes } from './scenes/scenes.ts';
import { expect, test } from './scenes/stage-test.ts';

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/**
 * Without what says nothing new: a row's name is that of all its cells, which follow; addresses have a port; whether all
 * zones are listed is a matter of moments.
 */
const plain = (tree: string): string =>
  tree
    .replaceAll(/^(\s*- row) ".*"/gm, '$1')
    .replaceAll(/:?\n\s*- \/url: .*/g, '')
    .replaceAll(/(combobox "Time zone"):?\n\s*- option .*/g, '$1');

async function goTo(page: Page, { colorScheme, direction, size, forcedColors, before }: Stop): Promise<void> {
  if (size) await page.setViewportSize(size);
  if (colorScheme) await page.emulateMedia({ colorScheme });
  await page.emulateMedia({ forcedColors: forcedColors ?? 'none' });
  if (direction) await write(page, direction);
  await before?.(page);
}

for (const scene of scenes) {
  if (scene.element === null) continue;
  const { element } = scene;
  test(`${scene.name}: ${scene.says}`, async ({ page, stage }) => {
    await stage.setClocks(scene.at);
    await scene.show(stage);
    await installProbe(page);

    const tree = await page.locator(element).ariaSnapshot();
    const found: string[] = [];
    for (const stop of stops) {
      await goTo(page, stop);
      for (const check of stop.checks) {
        const problems = await check.find(page);
        found.push(...problems.map((problem) => `${check.name}, ${stop.says}: ${problem}`));
      }
    }
    await goTo(page, {
      says: 'keyboard',
      colorScheme: 'light',
      size: { width: 1280, height: 900 },
      checks: [],
    });
    const { stops: tabStops, problems } = await tabWalk(page, true);
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.setViewportSize({ width: 320, height: 256 });
    const zoomed = await tabWalk(page, false);
    found.push(...[...problems, ...zoomed.problems].map((problem) => `keyboard: ${problem}`));

    const known = knownIssues.filter(({ scenes: seenIn }) => seenIn.includes(scene.name));
    const isKnown = (problem: string) =>
      known.some(({ check, words }) => problem.startsWith(check) && problem.includes(words));
    expect.soft([...new Set(found)].filter((problem) => !isKnown(problem))).toEqual([]);
    for (const { check, words } of known)
      expect
        .soft(
          found.some((problem) => problem.startsWith(check) && problem.includes(words)),
          words,
        )
        .toBe(true);
    expect([plain(tree), '', 'Tab:', ...tabStops.map((stop) => `  ${stop}`), ''].join('\n')).toMatchSnapshot(
      `${scene.name}.txt`,
    );
  });
}
