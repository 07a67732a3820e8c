import { expect, test } from './journey.ts';
import { scriptTag, widgetTag } from '../scripts/widget-measures/guest-page.ts';
import { guestSite, measuredPage } from '../scripts/widget-measures/guest-site.ts';
import { bookOnce } from '../scripts/widget-measures/book-once.ts';

/** What a page's author may write, with what each property reads for the attribute's value. The build may shorten any other name. */
const shared = ['server', 'widget-key', 'timezone', 'lang', 'theme', 'no-storage', 'demo'];
const attributes: Readonly<Record<string, readonly string[]>> = {
  'booking-widget': [
    ...shared,
    'app-id',
    'event-type',
    'host',
    'location',
    'duration',
    'manage-token',
    'confirm-token',
    'prefill-name',
    'prefill-email',
    'prefill-phone',
    'prefill-notes',
    'forward-query',
  ],
  'booking-manage': [...shared, 'token'],
  'booking-confirm': [...shared, 'token'],
};

test('the built elements have every attribute, each with its property', async ({ page, server }) => {
  await using site = await guestSite({
    page: measuredPage(scriptTag(server.url)),
  });
  await page.goto(`${site.url}page`);
  for (const [tag, names] of Object.entries(attributes)) {
    const found = await page.evaluate(async (tag) => {
      const type = await customElements.whenDefined(tag);
      const observed: readonly string[] = Reflect.get(type, 'observedAttributes');
      const element = document.createElement(tag);
      return observed.map((name) => {
        const property = name.replaceAll(/-(.)/g, (_, letter: string) => letter.toUpperCase());
        element.setAttribute(name, '12');
        return [name, String(Reflect.get(element, property))] as const;
      });
    }, tag);
    const isSwitch = (name: string): boolean => ['no-storage', 'forward-query', 'demo'].includes(name);
    const expected = names.map((name) => [name, isSwitch(name) ? 'true' : '12'] as const);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  }
});

test('what pages are told by events is called as it is documented', async ({ page, server }) => {
  await using site = await guestSite({ widget: measuredPage(scriptTag(server.url), widgetTag(server.url)) });
  await page.addInitScript(() => {
    const told: Record<string, string> = {};
    for (const name of ['ready', 'slots', 'slot-select', 'step', 'submit', 'created']) {
      document.addEventListener(`booking-${name}`, (event) => {
        if (event instanceof CustomEvent) told[name] = Object.keys(event.detail).toSorted().join(' ');
      });
    }
    Object.assign(window, { told });
  });
  await page.goto(`${site.url}widget`);
  await page.locator('booking-widget').evaluate((widget) => {
    Object.assign(widget, { answers: { topic: 'website' }, prefillNotes: 'Written by the page' });
  });
  await bookOnce(page);
  expect(await page.evaluate(() => Reflect.get(window, 'told') as unknown)).toEqual({
    ready: 'app',
    slots: 'count from timezone to',
    'slot-select': 'end start',
    step: 'from to',
    submit: 'request',
    created: 'booking',
  });
});
