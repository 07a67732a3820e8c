import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';
import type { Check } from './check.ts';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The kinds of rules that are asked. */
export const axeTags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: { run(options: object): Promise<AxeResults> };
  }
}

export const axeCheck: Check = {
  name: 'axe',
  says: `axe-core finds nothing, with its rules for ${axeTags.join(', ')}`,
  criteria: ['1.1.1', '1.3.1', '1.4.3', '2.4.4', '2.5.8', '3.1.1', '4.1.2'],
  async find(page: Page) {
    if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
    return page.evaluate(async (tags) => {
      const { violations } = await window.axe.run({
        runOnly: tags,
        resultTypes: ['violations'],
        preload: false,
      });
      return violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ html, failureSummary = '' }) =>
          `${id}: ${help}: ${html.slice(0, 160)} ${failureSummary}`.replaceAll(/\s+/g, ' '),
        ),
      );
    }, axeTags);
  },
};
