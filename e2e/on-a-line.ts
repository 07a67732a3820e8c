import type { Locator, Page } from '@playwright/test';
import { pageWithWidget, widgetTag } from '../scripts/widget-measures/guest-page.ts';
import { test as journey } from './journey.ts';
import { openLine, type Line } from './line.ts';
import { otherSite, type OtherSite } from './other-site.ts';
import { timesOf, widgetOf } from './visitor.ts';

interface LineFixtures {
  /** Between the browser and the server; the tests themselves reach the server past it. */
  readonly line: Line;
  /** Somebody else's page with the widget, whose server is at the far end of the line. */
  readonly site: OtherSite;
}

/** `test` for journeys over a line that can fail. */
export const test = journey.extend<LineFixtures>({
  line: async ({ server }, use) => {
    await using line = await openLine(server.url);
    await use(line);
  },
  site: async ({ line }, use) => {
    await using site = await otherSite(pageOnLine(line.url));
    await use(site);
  },
});

export { expect } from '@playwright/test';

/** A page as a business writes it, with one offer of the demo. */
export const pageOnLine = (serverUrl: string, attributes = ''): string =>
  pageWithWidget(serverUrl, {
    before: '<h1>Book an appointment</h1>',
    widget: widgetTag(serverUrl, attributes),
    after: '<p><a href="/elsewhere">Elsewhere</a></p>',
  });

/** Opens the page and waits for its times. */
export async function visit(page: Page, site: OtherSite): Promise<Locator> {
  await page.goto(site.url);
  const widget = await widgetOf(page);
  await timesOf(widget).first().waitFor();
  return widget;
}
