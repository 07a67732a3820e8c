import { installProbe } from './accessibility/probe.ts';
import { accessToken } from './business.ts';
import { faultsOf, signIn } from './console-desk.ts';
import { expect, test } from './journey.ts';
import { complaintsOf } from './visitor.ts';

test('a member books for a customer on the phone by keyboard alone, though somebody else takes the time meanwhile @both-databases', async ({
  page,
  request,
  server,
}) => {
  test.setTimeout(60_000);
  const complaints = complaintsOf(page);
  const headers = { Authorization: `Bearer ${await accessToken(request, server.url)}` };
  const contact = { name: 'Ada Example', email: 'ada@example.com', timezone: 'America/New_York' };
  const conversations = [{ id: 'chat-7', channel: 'chat', title: 'New packaging' }];
  const added = await request.post(`${server.url}/v1/contacts`, {
    headers,
    data: { ...contact, conversations },
  });
  expect(added.status()).toBe(201);
  await signIn(page, server.output());
  await page.setViewportSize({ width: 320, height: 800 });
  await installProbe(page);

  const wizard = page.locator('console-wizard');
  const heading = (name: string) => wizard.getByRole('heading', { name, level: 2 });
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => page.keyboard.press(key)), Promise.resolve());
  await page.getByRole('link', { name: 'New booking' }).focus();
  await press('Enter');
  await wizard.getByRole('radio', { name: /Intro call/ }).focus();
  await press('Space', 'Enter');
  await expect(heading('Date and time')).toBeFocused();

  const times = wizard.getByRole('listbox', { name: /^Times on/ }).getByRole('option');
  await expect(times.first()).toContainText('1 host free');
  expect(await faultsOf(page)).toEqual([]);
  await wizard.getByRole('gridcell', { selected: true }).focus();
  await press('ArrowRight', 'ArrowLeft', 'Enter');
  await times.first().focus();
  await press('ArrowDown', 'ArrowUp', 'End', 'Home', 'ArrowRight', 'Enter');
  await expect(times.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(wizard.getByText(/^Chosen: /)).toBeVisible();
  await wizard.getByRole('button', { name: 'Next', exact: true }).focus();
  await press('Enter');
  await expect(heading('Host')).toBeFocused();
  await expect(wizard.getByText('Mara hosts it.')).toBeVisible();
  await wizard.getByRole('button', { name: 'Next', exact: true }).focus();
  await press('Enter');
  await expect(heading('Customer')).toBeFocused();

  await press('Tab');
  await page.keyboard.type('packag');
  const found = wizard.getByRole('button', { name: /Ada Example.*ada@example\.com/ });
  await expect(found).toBeVisible();
  await found.focus();
  await press('Enter');
  await expect(wizard.getByRole('heading', { name: 'Linked with Ada Example' })).toBeFocused();
  await expect(wizard.getByRole('radio', { name: /New packaging/ })).toBeChecked();
  await expect(wizard.getByLabel('E-mail')).toHaveValue('ada@example.com');
  await expect(wizard.getByText(/^For the customer: .*New York/)).toBeVisible();
  await wizard.getByLabel('What is it about?').selectOption('Website');
  await wizard.getByLabel('Notes').fill('Called about a new shop.');

  await page.goBack();
  await expect(heading('Host')).toBeFocused();
  await page.goForward();
  await expect(wizard.getByLabel('Notes')).toHaveValue('Called about a new shop.');
  await page.reload();
  await expect(wizard.getByLabel('Notes')).toHaveValue('Called about a new shop.');
  await installProbe(page);
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 900 });

  const start = new URL(page.url()).searchParams.get('start');
  const attendee = { name: 'Somebody Else', email: 'else@example.com' };
  const order = {
    event_type: 'intro-call',
    start,
    timezone: 'Europe/Berlin',
    attendee,
    answers: { topic: 'Brand' },
  };
  expect((await request.post(`${server.url}/v1/bookings`, { headers, data: order })).status()).toBe(201);
  await expect(wizard.getByRole('alert')).toContainText('is not free any more');
  await wizard.getByLabel('Notes').focus();
  await wizard.getByRole('button', { name: 'Book', exact: true }).focus();
  await press('Enter');
  await expect(wizard.getByRole('alert')).toContainText('Somebody else has just taken that time.');
  expect(await faultsOf(page)).toEqual([]);
  await wizard.getByRole('alert').getByRole('button').first().focus();
  await press('Enter');
  await expect(wizard.getByRole('button', { name: 'Book', exact: true })).toBeFocused();
  await press('Enter');
  await expect(wizard.getByRole('heading', { name: 'Booked' })).toBeFocused();
  await expect(wizard.getByText('Ada Example')).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);

  await press('Tab', 'Enter');
  const drawer = page.locator('console-booking');
  await expect(drawer.getByRole('heading', { name: 'Ada Example · Intro call' })).toBeFocused();
  await expect(drawer.getByText('Called about a new shop.')).toBeVisible();
  await press('Escape');
  await expect(drawer).toHaveCount(0);
  expect(complaints.filter((one) => !one.includes('409'))).toEqual([]);
});
