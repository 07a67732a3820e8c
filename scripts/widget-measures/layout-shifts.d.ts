import type { Browser } from '@playwright/test';
/** Something that moved although nobody had just done anything. */
export interface Shift {
  /** The browser's score: 0 is nothing, 0.1 is what a visitor begins to mind. */
  readonly value: number;
  /** The heading that was on show. */
  readonly step: string;
  /** What moved, as far as the browser says. */
  readonly moved: readonly string[];
}
/** What moves by itself on a page with the demo's intro call, from its loading to a finished booking, on a slow network. */
export declare function layoutShifts(browser: Browser, url: string, width: number): Promise<readonly Shift[]>;
