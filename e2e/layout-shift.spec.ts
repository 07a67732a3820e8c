import type { Page } from '@playwright/test';
import { budgets } from '../scripts/widget-build/budgets.ts';
import { scriptTag, widgetTag } from '../scripts/widget-measures/guest-page.ts';
import { guestSite, measuredPage } from '../scripts/widget-measures/guest-site.ts';
import { bookAtLeisure, layoutShifts, type Shift } from '../scripts/widget-measures/layout-shifts.ts';
import { expect, test } from './journey.ts';
import { bookElsewhere, firstFreeTime } from './somebody-else.ts';
import { timesOf } from './visitor.ts';

function expectStillness(shifts: readonly Shift[]): void {
  const score = shifts.reduce((sum, { value }) => sum + value, 0);
  expect(score, JSON.stringify(shifts, null, 2)).toBeLessThanOrEqual(budgets.layoutShift);
}

/** Moves the booking of a page and cancels it, from the moment in which it is on show. */
async function moveAndCancel(page: Page): Promise<void> {
  const booking = page.locator('booking-manage');
  const change = booking.getByRole('button', { name: 'Change time' });
  await expect(change).toBeVisible();
  await page.evaluate(() => window.shiftsSeen?.splice(0));
  await change.click();
  await timesOf(booking).last().click();
  await booking.getByRole('button', { name: 'Move booking' }).click();
  await expect(booking.getByText('Your booking has moved').first()).toBeVisible();
  await booking.getByRole('button', { name: 'Cancel booking' }).click();
  await booking.getByRole('button', { name: 'Cancel booking' }).last().click();
  await expect(booking.getByText('Your booking is cancelled').first()).toBeVisible();
}

for (const width of [320, 1280]) {
  test(`nothing moves by itself on a slow network, ${width} pixels wide`, async ({ browser, server }) => {
    await using site = await guestSite({
      widget: measuredPage(scriptTag(server.url), widgetTag(server.url)),
    });
    expectStillness(await layoutShifts(browser, `${site.url}widget`, width, bookAtLeisure));
  });

  test(`nor does it while a booking is moved and cancelled, ${width} pixels wide`, async ({
    browser,
    request,
    server,
  }) => {
    const { start } = await firstFreeTime(request, server.url);
    const { manage_url: link } = await bookElsewhere(request, server.url, start, `${width}@example.com`);
    const manage = `<booking-manage server="${server.url}" widget-key="pk_demo" token="${link.split('/').at(-1)}"></booking-manage>`;
    await using site = await guestSite({ manage: measuredPage(scriptTag(server.url), manage) });
    expectStillness(await layoutShifts(browser, `${site.url}manage`, width, moveAndCancel));
  });
}
