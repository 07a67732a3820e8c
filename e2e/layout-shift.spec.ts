import { budgets } from '../scripts/widget-build/budgets.ts';
import { scriptTag, widgetTag } from '../scripts/widget-measures/guest-page.ts';
import { guestSite, measuredPage } from '../scripts/widget-measures/guest-site.ts';
import { layoutShifts } from '../scripts/widget-measures/layout-shifts.ts';
import { expect, test } from './journey.ts';

for (const width of [320, 1280]) {
  test(`nothing moves by itself on a slow network, ${width} pixels wide`, async ({ browser, server }) => {
    await using site = await guestSite({
      widget: measuredPage(scriptTag(server.url), widgetTag(server.url)),
    });
    const shifts = await layoutShifts(browser, `${site.url}widget`, width);
    const score = shifts.reduce((sum, { value }) => sum + value, 0);
    expect(score, JSON.stringify(shifts, null, 2)).toBeLessThanOrEqual(budgets.layoutShift);
  });
}
