import type { Page } from '@playwright/test';

/** One state of the software worth looking at: how to get there from a fresh page on a demo server. */
export interface Scene {
  /** The picture's name, in kebab-case. */
  readonly name: string;
  /** Brings the page into the state. The page's base URL is the demo server's. */
  show(page: Page): Promise<void>;
}

/** Every state that `pnpm screens` takes pictures of. */
export const scenes: readonly Scene[] = [
  {
    name: 'landing-page',
    async show(page) {
      await page.goto('/');
    },
  },
];
