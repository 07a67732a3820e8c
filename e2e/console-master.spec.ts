import { installProbe } from './accessibility/probe.ts';
import { bookByApi, bookIntroCallByApi } from './business.ts';
import { faultsOf, signIn, signInByMail } from './console-desk.ts';
import { expect, test } from './journey.ts';
import { complaintsOf } from './visitor.ts';

test('an admin takes the list away as a file, cancels many at once and reassigns others; a manager can do so with those of the team @both-databases', async ({
  page,
  browser,
  request,
  server,
}) => {
  test.setTimeout(90_000);
  const complaints = complaintsOf(page);
  for (const name of ['Robin', 'Kim', '=HYPERLINK("https://example.com")'])
    await bookIntroCallByApi(request, server.url, { name, email: 'guest@example.com' });
  await bookByApi(request, server.url, {
    eventType: 'choose-your-host',
    hosts: ['Mara', 'Anjali'],
    attendee: { name: 'Ada', email: 'guest@example.com' },
  });

  await signIn(page, server.output());
  await installProbe(page);
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Export CSV' }).click();
  const file = await (await downloading).createReadStream();
  const lines = (await file.setEncoding('utf8').toArray()).join('').split('\r\n');
  expect(lines.filter((line) => line.includes('guest@example.com'))).toHaveLength(4);
  // A spreadsheet reads what begins like this as a formula.
  expect(lines.some((line) => /,"?=HYPERLINK/.test(line))).toBe(false);

  await page.getByRole('button', { name: 'Select', exact: true }).click();
  await page.getByRole('checkbox', { name: /Robin/ }).check();
  await page.getByRole('checkbox', { name: /HYPERLINK/ }).check();
  await expect(page.getByText('2 selected')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Cancel…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Cancel bookings (2)' });
  await expect(dialog.getByText('2 of 2 can be cancelled.')).toBeVisible();
  await dialog.getByLabel('Reason').fill('The studio is closed.');
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Cancel 2 now' }).click();
  await expect(dialog.getByText('2 of 2 cancelled.')).toBeVisible();
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await faultsOf(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.setViewportSize({ width: 1280, height: 720 });
  await expect(page.locator('console-bookings .row')).toHaveCount(2);

  await page.getByRole('checkbox', { name: /Ada/ }).check();
  await page.getByRole('button', { name: 'Reassign…' }).click();
  const change = page.getByRole('dialog', { name: 'Reassign bookings (1)' });
  await change.getByLabel('New host').selectOption('Anjali');
  await expect(change.getByText('1 of 1 can be reassigned.')).toBeVisible();
  await change.getByRole('button', { name: 'Reassign 1 now' }).click();
  await expect(change.getByText('1 of 1 reassigned.')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: /Ada.*Anjali/ })).toBeVisible();

  const manager = await (await browser.newContext()).newPage();
  await signInByMail(manager, request, server.url, 'mara@northlight.example');
  await expect(manager.locator('console-bookings .row')).toHaveText([/Kim/]);
  await manager.getByRole('button', { name: 'Select', exact: true }).click();
  await manager.getByRole('button', { name: 'Select all' }).click();
  await manager.getByRole('button', { name: 'Reassign…' }).click();
  await expect(manager.getByLabel('New host').getByRole('option')).toHaveText([
    'Choose a host',
    'Mara',
    'Theo',
  ]);
  await manager.context().close();
  expect(complaints).toEqual([]);
});
