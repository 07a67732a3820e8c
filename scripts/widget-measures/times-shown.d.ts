import type { Page } from '@playwright/test';
/** A time to choose, in whatever shadow tree. */
export declare const aTime = '[part~="time"]';
/** Resolves as soon as the page shows times to choose from. */
export declare function untilTimesAreShown(page: Page): Promise<void>;
