import { installProbe } from './accessibility/probe.ts';
import { bookIntroCallByApi } from './business.ts';
import { faultsOf, signIn } from './console-desk.ts';
import { expect, test } from './journey.ts';
import { complaintsOf } from './visitor.ts';

test('a member sees a booking come in, moves it and cancels it with a reason @both-databases', async ({
  page,
  request,
  server,
}) => {
  test.setTimeout(60_000);
  const complaints = complaintsOf(page);
  await signIn(page, server.output());
  await installProbe(page);
  const desk = page.locator('booking-console');
  const rows = desk.locator('console-bookings .row');
  await expect(desk.getByRole('heading', { name: 'No bookings here yet' })).toBeVisible();

  await bookIntroCallByApi(request, server.url, { name: 'Robin', email: 'robin@example.com' });
  await expect(desk.getByRole('button', { name: /Robin.*Intro call.*Scheduled/ })).toBeVisible();
  await expect(desk.getByRole('status').filter({ hasText: 'New: Robin, Intro call' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await rows.focus();
  await page.keyboard.press('Enter');
  const drawer = desk.locator('console-booking');
  await expect(drawer.getByRole('heading', { name: 'Robin · Intro call' })).toBeFocused();
  await expect(drawer.getByText('What is it about?')).toBeVisible();
  await expect(drawer.getByRole('listitem').filter({ hasText: /^\s*Booked/ })).toBeVisible();

  await drawer.getByRole('button', { name: 'Reschedule' }).click();
  await expect(drawer.getByRole('heading', { name: 'Reschedule' })).toBeFocused();
  await drawer.getByLabel('Message to the customer').fill('Something came up.');
  await drawer.getByRole('button', { name: 'Close' }).click();
  await expect(rows).toBeFocused();
  await rows.click();
  await expect(drawer.getByLabel('Message to the customer')).toHaveValue('Something came up.');
  await drawer.locator('console-free-times').getByRole('group').last().getByRole('button').last().click();
  expect(await faultsOf(page)).toEqual([]);
  await drawer.getByRole('form').getByRole('button', { name: 'Reschedule' }).click();
  await expect(drawer.getByRole('status')).toHaveText('Rescheduled. This is the new booking.');
  await expect(rows).toHaveCount(1);

  await drawer.getByRole('button', { name: 'Cancel booking' }).click();
  await drawer.getByLabel('Reason').fill('The studio is closed that day.');
  await drawer.getByRole('form').getByRole('button', { name: 'Cancel booking' }).click();
  await expect(drawer.getByRole('status')).toHaveText('Cancelled.');
  await expect(drawer.getByRole('button', { name: 'Reschedule' })).toHaveCount(0);

  await desk.getByRole('link', { name: 'Cancelled' }).click();
  await expect(page).toHaveURL(/tab=cancelled/);
  await rows.click();
  await expect(drawer.getByText(/Cancelled by Nora: The studio is closed that day\./)).toBeVisible();
  await expect(drawer.getByRole('heading', { name: 'Moved from and to' })).toBeVisible();
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await faultsOf(page)).toEqual([]);
  await page.goBack();
  await page.goBack();
  await expect(desk.getByRole('link', { name: 'Upcoming' })).toHaveAttribute('aria-current', 'page');
  expect(complaints).toEqual([]);
});
