import type { Page } from '@playwright/test';
/** Goes the whole way on a page with the demo's intro call, from its times to the finished booking. */
export declare function bookOnce(page: Page): Promise<void>;
