import { pageWithWidget } from '../scripts/widget-measures/guest-page.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { complaintsOf } from './visitor.ts';
import { bookMoveAndCancel } from './whole-flow.ts';

/** What scripts of pages do, all of them before ours runs. */
const habits = {
  'adds to the prototypes of arrays, objects and functions': `
    Object.prototype.extra = 'enumerable';
    Object.prototype.isObject = function () { return true; };
    Array.prototype.remove = function () { return this; };
    Array.prototype.last = function () { return this[this.length - 1]; };
    Array.prototype.at = function (index) { return this[index < 0 ? this.length + index : index]; };
    Function.prototype.delay = function () {};
    String.prototype.capitalize = function () { return this; };`,
  'wraps fetch, to count and to time': `
    const original = window.fetch;
    window.fetch = function (...wanted) {
      const url = typeof wanted[0] === 'string' ? wanted[0] : wanted[0].url ?? String(wanted[0]);
      window.counted = (window.counted ?? 0) + (url === '' ? 0 : 1);
      return original.apply(this, wanted).then((answer) => answer);
    };`,
  'touches Intl, Date and the query of an address': `
    const Format = Intl.DateTimeFormat;
    Intl.DateTimeFormat = new Proxy(Format, {
      apply: (_target, _this, wanted) => new Format(...wanted),
      construct: (_target, wanted) => new Format(...wanted),
    });
    const toLocaleString = Date.prototype.toLocaleString;
    Date.prototype.toLocaleString = function (...wanted) { return '[' + toLocaleString.apply(this, wanted) + ']'; };
    Date.prototype.format = function () { return ''; };
    URLSearchParams.prototype.has = function () { return true; };`,
  'listens everywhere, and stops what it hears': `
    for (const type of ['click', 'keydown', 'submit', 'change', 'pointerdown'])
      document.addEventListener(type, (event) => { event.stopPropagation(); });
    window.name = 'booking-widget';
    window.addEventListener('message', (event) => { throw new Error('Not a message of this page: ' + event.data); });`,
  'has no storage to give': `
    const forbidden = { get() { throw new DOMException('The operation is insecure.', 'SecurityError'); } };
    Object.defineProperty(window, 'localStorage', forbidden);
    Object.defineProperty(window, 'sessionStorage', forbidden);`,
};

test('works on a page whose scripts change what they find', async ({ page, server }) => {
  const head = Object.values(habits).map((script) => `<script>{${script}}</script>`);
  await using site = await otherSite(pageWithWidget(server.url, { head: head.join('\n') }));
  const complaints = complaintsOf(page);
  await page.goto(site.url);
  await bookMoveAndCancel(page);
  expect(complaints).toEqual([]);
});

test('leaves a page alone that has an element of the same name', async ({ page, server }) => {
  const head = `<script>
    customElements.define('booking-widget', class extends HTMLElement {
      connectedCallback() { this.textContent = 'An element of the page'; }
    });
  </script>`;
  await using site = await otherSite(
    pageWithWidget(server.url, { head, after: '<booking-manage>Manage</booking-manage>' }),
  );
  const complaints = complaintsOf(page);
  await page.goto(site.url, { waitUntil: 'networkidle' });
  const theirs = page.locator('booking-widget');
  await expect(theirs).toContainText('An element of the page');
  expect(await theirs.evaluate(({ shadowRoot }) => shadowRoot), 'nothing of ours is in it').toBeNull();
  await expect(page.locator('booking-manage:defined')).toHaveCount(1);
  expect(complaints).toEqual([]);
});
