import { expect, test } from './journey.ts';
import { timesOf, widgetOf } from './visitor.ts';

const offers = [
  { slug: 'sales-team', title: 'Project estimate', hosts: /^(Mara|Theo|Anjali)$/ },
  { slug: 'panel', title: 'Design panel', hosts: /^Mara and Theo$/ },
  { slug: 'workshop', title: 'Colour workshop', hosts: /^Anjali$/ },
];

test('the demo lists an offer for each way in which hosts share bookings', async ({ page, server }) => {
  await page.goto(`${server.url}/book/demo`);
  const widget = await widgetOf(page);
  for (const { title } of offers)
    await expect(widget.getByRole('button', { name: new RegExp(title) })).toBeVisible();
});

for (const { slug, title, hosts } of offers)
  test(`a visitor books ${title}, and then knows with whom`, async ({ page, server }) => {
    await page.goto(`${server.url}/b/${slug}`);
    const widget = await widgetOf(page);
    await timesOf(widget).first().click();
    await widget.getByLabel('Name').fill('Kim');
    await widget.getByLabel('E-mail').fill('kim@example.com');
    await widget.getByRole('button', { name: 'Book', exact: true }).click();
    await expect(widget.getByRole('heading', { name: 'You are booked' })).toBeVisible();
    await expect(widget.getByText(hosts)).toBeVisible();
  });
