import type { Page } from '@playwright/test';
import { pageWithWidget, scriptTag } from '../scripts/widget-measures/guest-page.ts';
import { lookInside } from './inside-look.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { timesOf, widgetOf } from './visitor.ts';
import { bookMoveAndCancel } from './whole-flow.ts';

const hostile = {
  'takes every style away, with its own idea of boxes, direction and lines': `
    * { all: unset !important; direction: rtl !important; unicode-bidi: bidi-override !important; line-height: 0 !important }`,
  'has its own idea of every tag, shouts with everything that is inherited, and styles our tag': `
    * { box-sizing: content-box !important }
    button, table, td, th, h2, h3, input, select, textarea, label, p, ul, li, dl, dt, dd, fieldset, legend, a, svg, span, div {
      background: red !important; color: lime !important; font: 700 40px/1 cursive !important; border: 9px solid !important;
      margin: 40px !important; padding: 3em !important; display: inline-block !important; float: right !important }
    html { font-size: 40px }
    body { font: italic small-caps 700 40px/3 monospace; letter-spacing: 1em; word-spacing: 1em; text-transform: uppercase;
      text-align: right; text-indent: 5em; white-space: pre; text-shadow: 0 0 9px red; -webkit-text-fill-color: red; color: red;
      word-break: break-all; hyphens: auto; tab-size: 1; list-style: square inside; border-collapse: collapse; border-spacing: 20px;
      caption-side: bottom; empty-cells: hide; quotes: none; text-wrap: nowrap; cursor: wait;
      text-emphasis: circle; -webkit-text-stroke: 2px; font-variant-numeric: slashed-zero; stroke-width: 9; fill: red }
    booking-widget { display: inline; font: 40px cursive; line-height: 0; color: red; text-align: center; letter-spacing: 1em;
      container-type: normal; white-space: nowrap; text-indent: 3em; word-spacing: 1em; list-style: circle inside }`,
};

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

test('a page’s styles, hostile ones too, change nothing inside the widget at any step', async ({
  page,
  server,
}) => {
  await using site = await otherSite(
    pageWithWidget(server.url, { head: '<style>body { margin: 0 }</style>' }),
  );
  await page.emulateMedia({ reducedMotion: 'reduce' });
  test.setTimeout(60_000);
  // The time left stands still, too.
  await page.clock.setFixedTime(new Date());
  await page.goto(site.url);
  const changed: string[] = [];
  await bookMoveAndCancel(page, async (step) => {
    await lookInside(page, true);
    for (const [name, styles] of Object.entries(hostile)) {
      const sheet = await page.addStyleTag({ content: styles });
      const found = await lookInside(page);
      if (found.length > 0)
        changed.push(`A page that ${name}, ${step}: ${found.length}`, ...found.slice(0, 20));
      await sheet.evaluate((element) => element.parentNode?.removeChild(element));
    }
  });
  expect(changed).toEqual([]);
});

test('a page may still hide the widget, make it inert or choose its direction', async ({ page, server }) => {
  await using site = await otherSite(pageWithWidget(server.url));
  await page.goto(site.url);
  const widget = await widgetOf(page);
  const heading = widget.getByRole('heading', { level: 2 });
  const body = page.locator('body');
  await body.evaluate((element) => (element.style.visibility = 'hidden'));
  await expect(heading).toBeHidden();
  await body.evaluate((element) => (element.style.visibility = ''));
  await expect(heading).toBeVisible();
  const time = timesOf(widget).first();
  await body.evaluate((element) => element.setAttribute('inert', ''));
  await time.focus();
  await expect(time).not.toBeFocused();
  await body.evaluate((element) => element.removeAttribute('inert'));
  await time.focus();
  await expect(time).toBeFocused();
  await page.locator('html').evaluate((element) => element.setAttribute('dir', 'rtl'));
  await expect(heading).toHaveCSS('direction', 'rtl');
});

test('nothing of the widget’s look reaches the page', async ({ page, server }) => {
  const content = `<main><h1>One</h1><h2>Two</h2><p class="muted small">Three <a href="#">Four</a></p><button class="primary">Five</button>
    <table><tr><th>Six</th><td>Seven</td></tr></table><form><label>Eight <input /></label><select><option>Nine</option></select>
    <textarea></textarea></form><ul class="times"><li>Ten</li></ul><svg></svg><div class="frame wait hidden">Eleven</div></main>`;
  await using site = await otherSite(pageWithWidget(server.url, { before: content, script: '' }));
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
