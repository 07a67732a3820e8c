import type { Page } from '@playwright/test';

/** Something that is looked for in every state. */
export interface Check {
  readonly name: string;
  /** What is measured and what is demanded: a sentence for the accessibility statement. */
  readonly says: string;
  /** Success criteria of WCAG 2.2. */
  readonly criteria: readonly string[];
  /** Looks at the page as it is; resolves with what is wrong, in words. */
  find(page: Page): Promise<readonly string[]>;
}
