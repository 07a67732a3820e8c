import type { Page } from '@playwright/test';
import { focusedElement, inWords } from './focused-element.ts';

/** What the Tab key meets. */
export interface TabWalk {
  /** Every stop in its order, in the words of `inWords`. */
  readonly stops: readonly string[];
  /** Where the focus cannot be seen, and where Tab leads no further. */
  readonly problems: readonly string[];
}

/** For the accessibility statement. */
export const tabWalkSays =
  'Tab goes through everything and out again; each stop has a name, is in sight, also at 400 % zoom, and shows the focus with a contrast of 3:1 in both colour schemes';

const mostStops = 120;

/** Presses Tab from the start of the page until the focus has left it. `isNamed` asks for the names, which costs time. */
export async function tabWalk(page: Page, isNamed: boolean): Promise<TabWalk> {
  await focusNothing(page);
  const stops: string[] = [];
  const problems: string[] = [];
  for (let count = 0; count < mostStops; count += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(lookAtFocus);
    if (stop === null) return { stops, problems };
    // A field for a date has a stop for each of its parts.
    if (stop.isSame) continue;
    if (isNamed) {
      const spoken = await focusedElement(page);
      stops.push(spoken === null ? 'nothing' : inWords(spoken));
      if (spoken === null || spoken.name === '')
        problems.push(`the focus is on ${stop.described}, which has no name`);
    }
    problems.push(...stop.problems);
  }
  return { stops, problems: [...problems, `Tab has not left the page after ${mostStops} stops`] };
}

/** The next Tab begins at the start of the page. */
async function focusNothing(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.body.tabIndex = -1;
    document.body.focus();
    document.body.removeAttribute('tabindex');
    scrollTo(0, 0);
  });
}

/** Whether the element with the focus can be seen to have it; runs in the page. */
export function lookAtFocus(): { isSame: boolean; described: string; problems: string[] } | null {
  const { probe } = window;
  const element = probe.focused();
  if (element === null || element === document.body) return null;
  const isSame = element.hasAttribute('data-probe-focus');
  if (isSame) return { isSame, described: '', problems: [] };
  for (const other of probe.drawnElements()) other.removeAttribute('data-probe-focus');
  element.setAttribute('data-probe-focus', '');

  const described = probe.describe(element);
  const problems: string[] = [];
  // A ring may be drawn around something inside, such as the number of a day.
  const ringed = [element, ...element.querySelectorAll('*')].find((one) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(one);
    return outlineStyle === 'auto' || (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2);
  });
  if (ringed === undefined) {
    problems.push(`the focus on ${described} cannot be seen`);
    // The browser's own ring has two colours, of which one can be seen anywhere.
  } else if (getComputedStyle(ringed).outlineStyle !== 'auto') {
    const { outlineColor, outlineOffset } = getComputedStyle(ringed);
    const back = probe.backgroundOf(ringed, Number.parseFloat(outlineOffset) >= 0);
    const ratio = probe.contrast(probe.over(probe.colorOf(outlineColor), back), back);
    if (ratio < 3) problems.push(`the focus on ${described} has a contrast of ${ratio.toFixed(2)}`);
  }
  const { top, bottom, left, right } = element.getBoundingClientRect();
  const isInView = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth;
  if (!isInView) problems.push(`${described} has the focus out of sight`);
  return { isSame, described, problems };
}
