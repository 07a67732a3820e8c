import type { Locator, Page } from '@playwright/test';
import { axeCheck } from './accessibility/axe-check.ts';
import { overflowCheck } from './accessibility/overflow-check.ts';
import { installProbe } from './accessibility/probe.ts';
import { bookIntroCallByApi } from './business.ts';
import { faultsOf, signIn } from './console-desk.ts';
import { expect, test } from './journey.ts';
import { complaintsOf } from './visitor.ts';

/** What is wrong with a calendar: as high as a booking is long, it is not held to the size of buttons. */
const faultsOfDays = async (page: Page): Promise<readonly string[]> => [
  ...(await axeCheck.find(page)),
  ...(await overflowCheck.find(page)),
];

/** Draws something down by hand, in steps as a hand does. */
async function drag(page: Page, what: Locator, down: number): Promise<void> {
  await what.scrollIntoViewIfNeeded();
  const box = await what.boundingBox();
  if (!box) throw new Error('There is nothing to draw.');
  const [x, y] = [box.x + box.width / 2, box.y + 8];
  await page.mouse.move(x, y);
  await page.mouse.down();
  for (const part of [0.25, 0.5, 0.75, 1]) await page.mouse.move(x, y + down * part, { steps: 4 });
  await page.mouse.up();
}

test('a member draws a booking to another time, and sees what others do at once @both-databases', async ({
  page,
  request,
  server,
}) => {
  test.setTimeout(60_000);
  const complaints = complaintsOf(page);
  await bookIntroCallByApi(request, server.url, { name: 'Robin', email: 'robin@example.com' });
  await signIn(page, server.output());
  await installProbe(page);
  const desk = page.locator('booking-console');

  // What narrows the list narrows the calendar.
  await desk.getByRole('searchbox').fill('robin');
  await expect(page).toHaveURL(/q=robin/);
  await desk.getByRole('link', { name: 'Calendar' }).click();
  await expect(page).toHaveURL(/q=robin/);
  await expect(desk.getByRole('searchbox')).toHaveValue('robin');
  const calendar = desk.locator('console-calendar-sheet');
  const robin = calendar.getByRole('button', { name: /Robin.*Intro call.*Scheduled/ });
  await desk.getByRole('button', { name: 'List' }).click();
  if (!(await robin.isVisible({ timeout: 2000 }).catch(() => false)))
    await desk.getByRole('button', { name: 'Later' }).click();
  await expect(robin).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await desk.getByRole('button', { name: 'Clear filters' }).click();

  for (const look of ['Month', 'Week']) {
    await desk.getByRole('button', { name: look }).click();
    await expect(robin).toBeVisible();
    expect(await faultsOfDays(page)).toEqual([]);
  }
  await expect(desk.getByText('Outside working hours')).toBeVisible();

  await robin.focus();
  await page.keyboard.press('Enter');
  const details = desk.locator('console-booking');
  await expect(details.getByRole('heading', { name: 'Robin · Intro call' })).toBeFocused();
  await details.getByRole('button', { name: 'Close' }).click();
  await expect(robin).toBeFocused();

  const before = await robin.innerText();
  await drag(page, robin, 112);
  const question = desk.getByRole('dialog', { name: 'Move this booking?' });
  await expect(question).toContainText('From');
  expect(await faultsOfDays(page)).toEqual([]);
  await question.getByRole('button', { name: 'Leave it where it is' }).click();
  await expect(robin).toHaveText(before, { useInnerText: true });

  await drag(page, robin, 112);
  await question.getByLabel('Message to the customer').fill('Two hours later, please.');
  await question.getByRole('button', { name: 'Move', exact: true }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'Moved: Robin' })).toBeVisible();
  await expect(question).toHaveCount(0);
  await expect(calendar.getByRole('button', { name: /Robin.*Rescheduled/ })).toBeVisible();
  await expect(robin).toBeFocused();
  expect(await robin.innerText()).not.toBe(before);

  // A status is hidden by its entry in the legend, and the address says so.
  await desk.getByRole('button', { name: 'Rescheduled', exact: true }).click();
  await expect(page).toHaveURL(/status=/);
  await expect(calendar.getByRole('button', { name: /Robin.*Rescheduled/ })).toHaveCount(0);

  await bookIntroCallByApi(request, server.url, { name: 'Kim', email: 'kim@example.com' });
  await expect(calendar.getByRole('button', { name: /Kim.*Scheduled/ })).toBeVisible({ timeout: 1000 });
  await expect(desk.getByRole('status').filter({ hasText: 'New: Kim, Intro call' })).toBeVisible();

  await page.setViewportSize({ width: 320, height: 800 });
  await desk.getByRole('button', { name: 'List' }).click();
  expect(await faultsOf(page)).toEqual([]);
  expect(complaints).toEqual([]);
});
