import type { Page } from '@playwright/test';
import { guestPage, scriptTag } from './guest-page.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { widgetOf } from './visitor.ts';
import { bookMoveAndCancel } from './whole-flow.ts';

/** Computed styles of everything on the page outside the widget. */
const lookOutside = (page: Page) =>
  page.evaluate(() =>
    Array.from(document.querySelectorAll('main, main *'), (element) => {
      const styles = getComputedStyle(element);
      const look = Array.from(styles, (property) => `${property}: ${styles.getPropertyValue(property)}`);
      return [element.localName, ...look].join('; ');
    }).concat(
      `${document.styleSheets.length} ${document.adoptedStyleSheets.length} ${document.fonts.size} ${document.head.children.length}`,
    ),
  );

test('nothing of the widget’s look reaches the page', async ({ page, server }) => {
  const content = `<main><h1>One</h1><h2>Two</h2><p class="muted small">Three <a href="#">Four</a></p><button class="primary">Five</button>
    <table><tr><th>Six</th><td>Seven</td></tr></table><form><label>Eight <input /></label><select><option>Nine</option></select>
    <textarea></textarea></form><ul class="times"><li>Ten</li></ul><svg></svg><div class="frame wait hidden">Eleven</div></main>`;
  await using site = await otherSite(guestPage(server.url, { before: content, script: '' }));
  await page.goto(site.url);
  const before = await lookOutside(page);
  await page.evaluate(
    (html) => document.head.append(document.createRange().createContextualFragment(html)),
    scriptTag(server.url),
  );
  await widgetOf(page);
  await bookMoveAndCancel(page);
  await page.evaluate(() => document.head.lastElementChild?.remove());
  expect(await lookOutside(page)).toEqual(before);
});
