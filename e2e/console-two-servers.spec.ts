import type { Page } from '@playwright/test';
import { startDemoServer } from '../scripts/demo-server.ts';
import { bookIntroCallByApi } from './business.ts';
import { signIn } from './console-desk.ts';
import { expect, test } from './journey.ts';

const rowOf = (page: Page, name: string) => page.locator('console-bookings .row').filter({ hasText: name });

test('what one console does on one server is in another, on another server, without a refresh; nothing typed or missed is lost @both-databases', async ({
  browser,
  request,
  server,
}) => {
  test.setTimeout(90_000);
  const here = await (await browser.newContext()).newPage();
  // First, as the link that the other server prints is the only one that is good from then on.
  await signIn(here, server.output());
  const other = await startDemoServer(server.databaseUrl);
  try {
    const there = await (await browser.newContext()).newPage();
    await signIn(there, other.output());
    await bookIntroCallByApi(request, server.url, { name: 'Robin', email: 'robin@example.com' });
    await expect(rowOf(here, 'Robin')).toBeVisible();
    await rowOf(there, 'Robin').click();
    await there.getByRole('button', { name: 'Reschedule' }).click();
    await there.getByLabel('Message to the customer').fill('Half a sentence');

    await rowOf(here, 'Robin').click();
    await here.getByRole('button', { name: 'Edit customer' }).click();
    await here.getByLabel('Name').fill('Robin Ash');
    await here.getByRole('button', { name: 'Save' }).click();
    await expect(there.getByRole('heading', { name: 'Robin Ash · Intro call' })).toBeVisible();
    await expect(there.getByLabel('Message to the customer')).toHaveValue('Half a sentence');
    await expect(there.getByLabel('Message to the customer')).toBeFocused();

    await other.kill();
    await expect(there.getByText('Reconnecting…')).toBeVisible();
    await bookIntroCallByApi(request, server.url, { name: 'Kim', email: 'kim@example.com' });
    await here.getByRole('button', { name: 'Cancel booking' }).click();
    await here.getByRole('form').getByRole('button', { name: 'Cancel booking' }).click();
    await expect(here.locator('console-booking').getByRole('status')).toHaveText('Cancelled.');
    await other.startAgain();
    await expect(rowOf(there, 'Kim')).toBeVisible({ timeout: 15_000 });
    await expect(there.locator('console-booking').getByText('Cancelled by Nora')).toBeVisible();
    await expect(there.getByRole('button', { name: 'Reschedule' })).toHaveCount(0);
    await Promise.all([here.context().close(), there.context().close()]);
  } finally {
    await other.stop();
  }
});
