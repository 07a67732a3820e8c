import type { Page } from '@playwright/test';

/** A time to choose, in whatever shadow tree. */
export const aTime = '[part~="time"]';

/** Resolves as soon as the page shows times to choose from. */
export async function untilTimesAreShown(page: Page): Promise<void> {
  await page.locator(aTime).first().waitFor();
}
