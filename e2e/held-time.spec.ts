import { bookingsOf } from './business.ts';
import { bookButton, chooseFirstTime, expectBooked, expectFilled, fillForm } from './intro-call.ts';
import { expect, test, visit } from './on-a-line.ts';
import { advanceTo, releaseClock } from './server-clock.ts';
import { chooseElsewhere, firstFreeTime } from './somebody-else.ts';

test.afterEach(({ request, server }) => releaseClock(request, server.url));

test('the time left is shown and goes by, more is given when asked for, and the end is told @both-databases', async ({
  page,
  request,
  server,
  site,
}, { project }) => {
  const email = `held-${project.name}@example.com`;
  await page.clock.install();
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  const timer = widget.getByRole('timer');
  await expect(timer).toContainText(/(5:00|4:5\d)/);
  await page.clock.fastForward('01:00');
  await expect(timer).toContainText(/(4:00|3:5\d)/);
  await widget.getByRole('button', { name: 'More time' }).click();
  await expect(timer).toContainText(/(5:00|4:5\d)/);
  await expect(widget.getByText('You have more time now.')).toBeAttached();
  await page.clock.fastForward('04:30');
  await expect(widget.getByText('Less than a minute left to keep this time.')).toBeAttached();
  await page.clock.fastForward('00:30');
  await expect(timer).toHaveCount(0);
  await expect(widget.getByText('The time is not kept for you any more.')).toBeVisible();
  await expectFilled(widget, email);
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('more time is given three times; another time, or once it is over, the visitor is told why not', async ({
  page,
  request,
  server,
  site,
}) => {
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  const askForMore = async () => {
    const answered = page.waitForResponse((response) => response.request().method() === 'PATCH');
    await widget.getByRole('button', { name: 'More time' }).click();
    return (await answered).status();
  };
  for (let times = 0; times < 3; times++) expect(await askForMore()).toBe(200);
  expect(await askForMore()).toBe(409);
  await expect(widget.getByRole('alert')).toHaveText('More time is not possible.');
  await advanceTo(request, server.url, new Date(Date.now() + 6 * 60_000).toISOString());
  expect(await askForMore()).toBe(409);
  await expect(widget.getByText('The time is not kept for you any more.')).toBeVisible();
  await expect(widget.getByRole('alert')).toHaveCount(0);
});

test('a time that was held too long is told of with others that are free, and the form stays filled', async ({
  page,
  request,
  server,
  site,
}) => {
  const email = 'too-long@example.com';
  const widget = await visit(page, site);
  const time = await firstFreeTime(request, server.url);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  await advanceTo(request, server.url, new Date(Date.now() + 6 * 60_000).toISOString());
  const other = await chooseElsewhere(request, server.url, time.start);
  await bookButton(widget).click();
  await expect(widget.getByRole('alert')).toContainText(`${time.label} has just been taken`);
  await widget.getByRole('alert').getByRole('button').first().click();
  await expectFilled(widget, email);
  await bookButton(widget).click();
  await expectBooked(widget);
  await other.leave();
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});
