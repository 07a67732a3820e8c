import { installProbe } from './accessibility/probe.ts';
import { faultsOf, signIn, signInByMail } from './console-desk.ts';
import { expect, test } from './journey.ts';
import { otherSite } from './other-site.ts';
import { complaintsOf, timesOf, widgetOf } from './visitor.ts';

test('an admin makes an event type from nothing, puts it on another site, where it is booked, and sees why that time is gone; managers and agents have what is theirs @both-databases', async ({
  page,
  browser,
  context,
  request,
  server,
}) => {
  test.setTimeout(90_000);
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const complaints = complaintsOf(page);
  await signIn(page, server.output());
  await installProbe(page);
  const settings = page.locator('console-settings');
  const parts = settings.getByRole('navigation');

  await page.getByRole('link', { name: 'Settings' }).click();
  await parts.getByRole('link', { name: 'Websites and keys' }).click();
  await settings.getByRole('link', { name: 'New widget key' }).click();
  await expect(settings.getByRole('heading', { name: 'New widget key' })).toBeFocused();
  await settings.getByLabel('Name').fill('Shop');
  await settings.getByLabel('Websites').fill('shop.example');
  await settings.getByRole('button', { name: 'Create' }).click();
  await expect(settings.getByText('must be an origin such as https://shop.example')).toBeVisible();
  await expect(settings.getByLabel('Websites')).toBeFocused();
  await settings.getByLabel('Websites').fill('https://shop.example');
  await settings.getByRole('button', { name: 'Create' }).click();
  await expect(settings.getByRole('heading', { name: 'Shop' })).toBeFocused();

  await parts.getByRole('link', { name: 'Event types' }).click();
  await settings.getByRole('link', { name: 'New event type' }).click();
  await settings.getByLabel('Title').fill('Site visit');
  await settings.getByRole('checkbox', { name: 'Mara' }).check();
  expect(await faultsOf(page)).toEqual([]);
  await settings.getByRole('button', { name: 'Create' }).click();
  await expect(settings.getByRole('heading', { name: 'Site visit' })).toBeFocused();
  await settings.getByRole('button', { name: 'Add a question' }).click();
  await settings.getByLabel('Question', { exact: true }).fill('Which building?');
  await settings.getByRole('checkbox', { name: 'Must be answered' }).check();
  await settings.getByRole('button', { name: 'Save changes' }).click();
  await expect(settings.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  for (const group of await settings.locator('summary:visible').all()) await group.click();
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await faultsOf(page)).toEqual([]);
  await page.setViewportSize({ width: 1280, height: 720 });

  await settings.getByRole('link', { name: 'Publish', exact: true }).last().click();
  await expect(settings.getByText(/^\s*First free time:/)).toBeVisible();
  await settings.getByLabel('Widget key').selectOption('Shop');
  await settings.getByRole('button', { name: 'Copy code' }).click();
  await expect(settings.getByText('Copied.')).toBeVisible();
  const code = await page.evaluate(() => navigator.clipboard.readText());
  expect(await faultsOf(page)).toEqual([]);

  await settings.getByRole('button', { name: 'Show the real page' }).click();
  const preview = settings.frameLocator('iframe');
  await timesOf(preview.locator('booking-widget')).first().click();
  await preview.getByLabel('Name').fill('Nobody');
  await preview.getByLabel('E-mail').fill('nobody@example.com');
  await preview.getByLabel('Which building?').fill('None');
  await preview.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(settings.getByText('This is a preview: nothing was booked.')).toBeVisible();

  await using site = await otherSite(
    `<!doctype html><html lang="en"><title>Shop</title><main>${code}</main>`,
  );
  await settings.getByRole('link', { name: 'Change on which websites' }).click();
  await settings.getByLabel('Websites').fill(`https://shop.example\n${site.url}`);
  await settings.getByRole('button', { name: 'Save changes' }).click();
  await expect(settings.getByRole('status').filter({ hasText: 'Saved.' })).toBeVisible();
  const visitor = await (await browser.newContext()).newPage();
  await visitor.goto(site.url);
  const widget = await widgetOf(visitor);
  await timesOf(widget).first().click();
  await widget.getByLabel('Name').fill('Robin');
  await widget.getByLabel('E-mail').fill('robin@example.com');
  await widget.getByLabel('Which building?').fill('The old mill');
  await widget.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(widget.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  await visitor.context().close();

  await page.getByRole('link', { name: 'Bookings' }).click();
  const row = page.getByRole('button', { name: /Robin.*Site visit/ });
  await expect(row).toBeVisible();
  const { data }: { data: readonly { start: string }[] } = await (
    await page.request.get(`${server.url}/v1/bookings`)
  ).json();
  // Nothing came of the preview.
  expect(data).toHaveLength(1);
  const start = data[0]?.start ?? '';
  await page.goto(
    `${server.url}/console?page=why&event_type_id=site-visit&day=${start.slice(0, 10)}&time=${start}`,
  );
  const why = page.locator('console-why');
  await expect(why.getByRole('heading', { name: /is not offered\.$/ })).toBeVisible();
  await expect(why.getByText('Another booking is in the way.')).toBeVisible();
  await expect(why.getByRole('button', { pressed: true })).toHaveText(/not offered/);
  await installProbe(page);
  expect(await faultsOf(page)).toEqual([]);
  await why.getByRole('button', { name: /^\s*Booking:/ }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: 'Robin · Site visit' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await faultsOf(page)).toEqual([]);
  // What is refused is no surprise: the page says it at its field.
  // The preview is a page of our own, which needs its scripts and its origin: browsers warn of that of any page.
  const surprises = complaints.filter((text) => !text.includes('allow-same-origin'));
  expect(surprises).toEqual([expect.stringContaining('422')]);

  const manager = await (await browser.newContext()).newPage();
  await signInByMail(manager, request, server.url, 'mara@northlight.example');
  await manager.getByRole('link', { name: 'Settings' }).click();
  await expect(manager.getByRole('link', { name: /^\s*Site visit/ })).toBeVisible();
  await expect(manager.getByRole('link', { name: /Colour workshop/ })).toHaveCount(0);
  await expect(manager.getByRole('navigation', { name: 'Parts' }).getByRole('link')).toHaveText([
    'Event types',
    'Hosts',
    'Publish',
  ]);
  await manager.context().close();

  const agent = await (await browser.newContext()).newPage();
  await signInByMail(agent, request, server.url, 'theo@northlight.example');
  await expect(agent.getByRole('link', { name: 'Why' })).toBeVisible();
  await expect(agent.getByRole('link', { name: 'Settings' })).toHaveCount(0);
  await agent.goto(`${server.url}/console?page=settings`);
  await expect(agent.getByRole('alert')).toHaveText('You may not do that.');
  await agent.context().close();
});
