import type { Locator, Page } from '@playwright/test';
import { installProbe } from './accessibility/probe.ts';
import { bookByApi, bookIntroCallByApi, changeEventTypeByApi, publicStarts } from './business.ts';
import { faultsOf, signInByMail } from './console-desk.ts';
import { expect, test } from './journey.ts';
import { readMail } from './mailbox.ts';
import { complaintsOf } from './visitor.ts';

const zone = 'America/New_York';
const dayMs = 86_400_000;

/** The Saturday after next week's Monday at the latest, and a week before it at the earliest: no rule of notice reaches it. */
function farSaturday(): string {
  const inAWeek = new Date(Date.now() + 7 * dayMs);
  return new Date(inAWeek.getTime() + (6 - inAWeek.getUTCDay()) * dayMs).toISOString().slice(0, 10);
}

/** Drags from one clock time to another over a day of the week. */
async function draw(page: Page, grid: Locator, from: number, to: number): Promise<void> {
  const cell = grid.locator('td[data-day="5"]');
  await cell.scrollIntoViewIfNeeded();
  const box = await cell.boundingBox();
  if (!box) throw new Error('There is no Saturday.');
  // What is shown begins at six, and an hour is 40 pixels.
  const y = (clock: number): number => box.y + (clock - 6) * 40 + 1;
  await page.mouse.move(box.x + 20, y(from));
  await page.mouse.down();
  await page.mouse.move(box.x + 20, y(to) - 2, { steps: 4 });
  await page.mouse.up();
}

test('a host sees its own time alone, blocks some and has a customer told, and draws its hours @both-databases', async ({
  page,
  request,
  server,
}) => {
  test.setTimeout(90_000);
  const complaints = complaintsOf(page);
  await changeEventTypeByApi(request, server.url, 'needs-approval', {
    reminders: [{ kind: 'conflict_notice', channels: ['email'] }],
  });
  await bookIntroCallByApi(request, server.url, { name: 'Kim', email: 'kim@example.com' });
  await signInByMail(page, request, server.url, 'theo@northlight.example');
  await installProbe(page);
  await page.getByRole('link', { name: 'My schedule' }).click();
  const desk = page.locator('console-schedule');
  await expect(desk.getByText('Nothing is booked in the next 8 days.')).toBeVisible();
  await expect(desk.getByLabel('Schedule of')).toHaveCount(0);

  await bookByApi(request, server.url, {
    eventType: 'needs-approval',
    attendee: { name: 'Robin', email: 'robin@example.com' },
    answers: { portfolio: 'https://portfolio.example.com' },
  });
  await expect(desk.getByRole('heading', { name: 'Next meeting Robin' })).toBeVisible();
  await expect(desk.getByText('Kim')).toHaveCount(0);
  expect(await faultsOf(page)).toEqual([]);

  const block = desk.locator('console-block-time');
  await block.getByRole('button', { name: 'Plan…' }).click();
  const until = new Date(Date.now() + 8 * dayMs).toISOString().slice(0, 11);
  await block.getByLabel('Until').fill(`${until}12:00`);
  await block.getByLabel('Reason').fill('Vacation');
  await expect(block.getByText('Affects 1 booking:')).toBeVisible();
  await expect(block.getByRole('listitem').filter({ hasText: 'Robin · Portfolio review' })).toBeVisible();
  await block.getByLabel(/Send the customer a notice/).check();
  expect(await faultsOf(page)).toEqual([]);
  await block.getByRole('button', { name: 'Block this time' }).click();
  await expect(block.getByRole('status')).toContainText('1 customer is told.');
  const notice = await readMail(request, server.url, { to: 'robin@example.com', kind: 'conflict_notice' });
  expect(notice.text).toContain('Portfolio review');
  await block.getByRole('button', { name: /^Remove:/ }).click();
  await expect(block.getByRole('status')).toContainText('Removed.');
  await block.getByRole('button', { name: '15 min' }).click();
  await expect(block.getByRole('status')).toContainText('Blocked until');
  await expect(desk.getByText(/^Do not disturb until/)).toBeVisible();

  const saturday = farSaturday();
  const starts = () =>
    publicStarts(request, server.url, { eventType: 'needs-approval', day: saturday, zone });
  expect(await starts()).toEqual([]);
  await desk.getByRole('button', { name: 'Working hours' }).click();
  const grid = desk.locator('console-hours-grid');
  await draw(page, grid, 10, 12);
  await expect(grid.getByRole('button', { name: 'Saturday, 10:00 to 12:00' })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  for (let presses = 0; presses < 4; presses += 1) await page.keyboard.press('Shift+ArrowDown');
  await expect(grid.getByRole('button', { name: 'Saturday, 10:30 to 13:30' })).toBeFocused();
  expect(await faultsOf(page)).toEqual([]);
  await desk.getByRole('button', { name: 'Save hours' }).click();
  await expect(desk.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  expect(await starts()).toEqual(['10:30', '11:30', '12:30']);

  await page.setViewportSize({ width: 320, height: 800 });
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 280, height: 800 });
  await page.goto(`${server.url}/console?view=compact`);
  await installProbe(page);
  await expect(page.getByRole('heading', { name: 'Next meeting Robin' })).toBeVisible();
  await expect(page.getByRole('banner')).toHaveCount(0);
  await page.getByRole('button', { name: /^End now:/ }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Ended.' })).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.goto(`${server.url}/console?view=bookings`);
  await expect(page.getByRole('heading', { name: 'Bookings' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'My schedule' })).toHaveAttribute('href', /page=schedule/);
  expect(complaints).toEqual([]);
});
