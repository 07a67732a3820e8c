import type { APIRequestContext, Page } from '@playwright/test';
import { axeCheck } from './accessibility/axe-check.ts';
import { overflowCheck } from './accessibility/overflow-check.ts';
import { targetCheck } from './accessibility/target-check.ts';
import { readMail } from './mailbox.ts';

/** Goes to the console by the link that the demo has printed, which is good once. */
export async function signIn(page: Page, printed: string): Promise<void> {
  await page.goto(/http:\S+\/console\/sign-in\/\S+/.exec(printed)?.[0] ?? '');
  await page.getByRole('button').click();
  await page.waitForURL('**/console');
}

/** Goes to the console as a member: asks for a link and uses the one that is mailed. */
export async function signInByMail(
  page: Page,
  request: APIRequestContext,
  serverUrl: string,
  email: string,
): Promise<void> {
  await page.goto(`${serverUrl}/console/sign-in`);
  await page.getByLabel('E-mail').fill(email);
  await page.getByRole('button').click();
  const mail = await readMail(request, serverUrl, { to: email, kind: 'sign_in' });
  await signIn(page, mail.link('/console/sign-in/'));
}

/** What is wrong with the page as it is. */
export const faultsOf = async (page: Page): Promise<readonly string[]> => [
  ...(await axeCheck.find(page)),
  ...(await overflowCheck.find(page)),
  ...(await targetCheck.find(page)),
];
