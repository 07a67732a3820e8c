import type { Page } from '@playwright/test';
/** A network as on a train: 400 ms there and back, 50 kB a second. */
export declare function slowDown(page: Page): Promise<void>;
