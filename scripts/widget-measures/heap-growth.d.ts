import type { Browser } from '@playwright/test';
/** A page by what it shows when it is ready. */
export interface ShownPage {
  readonly url: string;
  readonly selector: string;
}
/**
 * How much more heap a page uses than another one, in bytes, after all garbage is gone: the median of some rounds in which they take
 * turns, each in a page of its own.
 */
export declare function heapGrowth(
  browser: Browser,
  pages: {
    readonly empty: ShownPage;
    readonly full: ShownPage;
  },
  rounds?: number,
): Promise<number>;
