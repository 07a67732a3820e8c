import { knownIssues } from './accessibility/known-issues.ts';
import { installProbe } from './accessibility/probe.ts';
import { walkByKeyboard, walkStops } from './accessibility/walk-stops.ts';
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

for (const scene of scenes) {
  if (scene.element === null) continue;
  const { element } = scene;
  test(`${scene.name}: ${scene.says}`, async ({ page, stage }) => {
    await stage.setClocks(scene.at);
    await scene.show(stage);
    await installProbe(page);

    const tree = await page.locator(element).ariaSnapshot();
    const seen = await walkStops(page);
    const keyboard = await walkByKeyboard(page);
    const found = [...seen, ...keyboard.found];

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
    expect(
      [plain(tree), '', 'Tab:', ...keyboard.stops.map((stop) => `  ${stop}`), ''].join('\n'),
    ).toMatchSnapshot(`${scene.name}.txt`);
  });
}
