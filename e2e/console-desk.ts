import type { Page } from '@playwright/test';
import { axeCheck } from './accessibility/axe-check.ts';
import { overflowCheck } from './accessibility/overflow-check.ts';
import { targetCheck } from './accessibility/target-check.ts';

/** Goes to the console by the link that the demo has printed, which is good once. */
export async function signIn(page: Page, printed: string): Promise<void> {
  await page.goto(/http:\S+\/console\/sign-in\/\S+/.exec(printed)?.[0] ?? '');
  await page.getByRole('button').click();
  await page.waitForURL('**/console');
}

/** What is wrong with the page as it is. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => [
  ...(await axeCheck.find(page)),
  ...(await overflowCheck.find(page)),
  ...(await targetCheck.find(page)),
];
