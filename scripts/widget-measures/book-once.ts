import type { Locator, Page } from '@playwright/test';
import { aTime } from './times-shown.ts';

/** Fills the form of the demo's intro call; nothing is sent yet. */
export async function fillIntroCall(within: Locator | Page, name: string, email: string): Promise<void> {
  await within.getByLabel('Name').fill(name);
  await within.getByLabel('E-mail').fill(email);
  await within.getByLabel('What is it about?').selectOption('Website');
}

/** Goes the whole way on a page with the demo's intro call, from its times to the finished booking. */
export async function bookOnce(page: Page): Promise<void> {
  await page.locator(aTime).first().click();
  await fillIntroCall(page, 'Robin', 'robin@example.com');
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await page.getByRole('heading', { name: 'You are booked' }).waitFor();
}
