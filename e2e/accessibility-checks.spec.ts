import { expect, test } from '@playwright/test';
import { axeCheck } from './accessibility/axe-check.ts';
import type { Check } from './accessibility/check.ts';
import { clippingCheck } from './accessibility/clipping-check.ts';
import { contrastCheck } from './accessibility/contrast-check.ts';
import { forcedColorsCheck } from './accessibility/forced-colors-check.ts';
import { motionCheck } from './accessibility/motion-check.ts';
import { overflowCheck } from './accessibility/overflow-check.ts';
import { installProbe } from './accessibility/probe.ts';
import { tabWalk } from './accessibility/tab-walk.ts';
import { targetCheck } from './accessibility/target-check.ts';

/** What each check is there to find, in a shadow root, beside something that is right. */
const faults: readonly { check: Check; style: string; body: string; finds: readonly RegExp[] }[] = [
  {
    check: axeCheck,
    style: '',
    body: '<input><label>Name <input></label>',
    finds: [/^label: /],
  },
  {
    check: overflowCheck,
    style: 'p { inline-size: 2000px } div { inline-size: 100px }',
    body: '<p>too wide</p><div>narrow</div>',
    finds: [/the page is \d+ px wide/, /p “too wide” stands out/],
  },
  {
    check: clippingCheck,
    style:
      'p { inline-size: 3em; overflow: hidden; white-space: nowrap } i { position: absolute; top: 200px; left: 300px } ' +
      'button { inline-size: 2em; white-space: nowrap; padding: 0 } div { overflow: auto; block-size: 2em }',
    body: '<p>words that are cut</p><i>one</i><i>other</i><button>leaves the box</button><div>may<br>be<br>scrolled</div>',
    finds: [
      /^p “words that are cut” is cut off/,
      /“one” lies over i “other”/,
      /^button “leaves the box” leaves its box/,
    ],
  },
  {
    check: contrastCheck,
    style:
      'p { color: #888 } b { opacity: 0.4 } input { border: 1px solid #ddd } h2 { color: #888; font-size: 24px } button { color: #bbb }',
    body: '<p>pale</p><b>faint</b><input><h2>large</h2><button aria-label="Next"></button>',
    finds: [
      /^text of p “pale”: 3\.54/,
      /^text of b “faint”/,
      /^the edge of input/,
      /^the picture of button “Next”/,
    ],
  },
  {
    check: targetCheck,
    style: 'button { inline-size: 30px; block-size: 30px; padding: 0 } b button { block-size: 24px }',
    body: '<button>1</button><b>a <button>2</button> in a sentence</b>',
    finds: [/^button “1” is 30 × 30 px/],
  },
  {
    check: motionCheck,
    style: 'p { animation: move 9s infinite } @keyframes move { to { opacity: 0.5 } }',
    body: '<p>moving</p>',
    finds: [/^p “moving” moves/],
  },
  {
    check: forcedColorsCheck,
    style: '[aria-selected=true] { background: green } [aria-disabled=true] { opacity: 0.5 }',
    body: '<p role="option" aria-selected="true">chosen</p><p role="option" aria-selected="false">other</p><button aria-disabled="true">off</button>',
    finds: [/^option “chosen” does not look chosen/, /^button “off” does not look disabled/],
  },
];

for (const { check, style, body, finds } of faults) {
  test(`the check of ${check.name} finds what it is for, and nothing else`, async ({ page }) => {
    await page.setContent(
      `<!doctype html><html lang="en"><title>Faults</title><main><h1>Faults</h1><div><template shadowrootmode="open"><style>${style}</style>${body}</template></div></main>`,
    );
    if (check === forcedColorsCheck) await page.emulateMedia({ forcedColors: 'active' });
    await installProbe(page);
    const found = await check.find(page);
    expect(found).toEqual(finds.map((words) => expect.stringMatching(words)));
  });
}

test('the walk by Tab finds a focus that cannot be seen, a stop without a name, and a trap', async ({
  page,
}) => {
  await page.setContent(
    '<!doctype html><html lang="en"><style>.none { outline: none } .pale { outline: 3px solid #ddd } .out { position: fixed; left: -99px }</style>' +
      '<button class="none">none</button><button class="pale">pale</button><button class="out">out</button><button></button>',
  );
  await installProbe(page);
  const { problems } = await tabWalk(page, true);
  expect(problems).toEqual([
    expect.stringContaining('the focus on button.none “none” cannot be seen'),
    expect.stringContaining('the focus on button.pale “pale” has a contrast of 1.36'),
    expect.stringContaining('button.out “out” has the focus out of sight'),
    expect.stringContaining('which has no name'),
  ]);
  await page.setContent(
    '<!doctype html><button>one</button><button onkeydown="if (event.key === \'Tab\') { event.preventDefault(); this.previousSibling.focus() }">two</button>',
  );
  await installProbe(page);
  expect((await tabWalk(page, false)).problems).toContainEqual(
    expect.stringContaining('Tab has not left the page'),
  );
});
