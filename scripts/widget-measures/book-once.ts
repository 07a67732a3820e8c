import type { Page } from '@playwright/test';
import { aTime } from './times-shown.ts';

/** Goes the whole way on a page with the demo's intro call, from its times to the finished booking. */
export async function bookOnce(page: Page): Promise<void> {
  await page.locator(aTime).first().click();
  await page.getByLabel('Name').fill('Robin');
  await page.getByLabel('E-mail').fill('robin@example.com');
  await page.getByLabel('What is it about?').selectOption('Website');
  await page.getByRole('button', { name: 'Book', exact: true }).click();
  await page.getByRole('heading', { name: 'You are booked' }).waitFor();
}
