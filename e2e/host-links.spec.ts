import type { APIRequestContext } from '@playwright/test';
import { expect, test } from './journey.ts';
import { complaintsOf, timesOf, widgetOf } from './visitor.ts';

interface App {
  readonly event_types: readonly {
    readonly slug: string;
    readonly hosts: readonly { readonly id: string; readonly name: string }[];
  }[];
}

async function idOfTheo(request: APIRequestContext, serverUrl: string): Promise<string> {
  const answer = await request.get(`${serverUrl}/v1/public/apps/demo`, {
    headers: { 'Booking-Widget-Key': 'pk_demo' },
  });
  const { event_types: eventTypes }: App = await answer.json();
  const theo = eventTypes.flatMap(({ hosts }) => hosts).find(({ name }) => name === 'Theo');
  return theo?.id ?? '';
}

test('a link to one host of a team books that host, whose name is said from the start @both-databases', async ({
  page,
  request,
  server,
}) => {
  const complaints = complaintsOf(page);
  const host = await idOfTheo(request, server.url);
  await page.goto(`${server.url}/b/sales-team?host=${host}`);
  const widget = await widgetOf(page);
  await expect(widget.getByText('Theo', { exact: true })).toBeVisible();
  await expect(widget.getByRole('combobox', { name: 'With' })).toHaveCount(0);
  await timesOf(widget).first().click();
  await widget.getByLabel('Name').fill('Robin');
  await widget.getByLabel('E-mail').fill('robin@example.com');
  await widget.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(widget.getByRole('heading', { name: 'You are booked' })).toBeVisible();
  await expect(widget.getByText('Theo', { exact: true })).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a host’s page lists what this host takes part in, and there is none for a stranger', async ({
  page,
  request,
  server,
}) => {
  const host = await idOfTheo(request, server.url);
  await page.goto(`${server.url}/book/demo?host=${host}`);
  const widget = await widgetOf(page);
  await expect(widget.locator('.event-type')).toHaveCount(4);
  await expect(widget.getByRole('button', { name: 'Intro call' })).toHaveCount(0);
  await widget.getByRole('button', { name: 'Project estimate' }).click();
  await expect(widget.getByText('Theo', { exact: true })).toBeVisible();
  for (const path of [`/b/intro-call?host=${host}`, '/book/demo?host=hst_nobody'])
    expect((await request.get(`${server.url}${path}`)).status()).toBe(404);
});
