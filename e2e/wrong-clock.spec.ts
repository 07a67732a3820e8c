import { chooseFirstTime } from './intro-call.ts';
import { expect, test, visit } from './on-a-line.ts';
import { advanceTo, releaseClock } from './server-clock.ts';
import { timesOf } from './visitor.ts';

const now = '2027-03-31T21:30:00Z';
const hourMs = 3_600_000;
const yearMs = 365 * 24 * hourMs;

test.afterEach(({ request, server }) => releaseClock(request, server.url));

for (const [wrong, byMs] of [
  ['right', 0],
  ['seven hours behind', -7 * hourMs],
  ['a day ahead', 24 * hourMs],
  ['five years behind', -5 * yearMs],
  ['ten years ahead', 10 * yearMs],
] as const)
  test(`the server’s time counts for a visitor whose clock is ${wrong}`, async ({
    page,
    request,
    server,
    site,
  }) => {
    // Half past eleven in Berlin, on the last day of the month.
    await advanceTo(request, server.url, now);
    await page.clock.install({ time: Date.parse(now) + byMs });
    const widget = await visit(page, site);
    await expect(widget.getByRole('heading', { name: 'April 2027' })).toBeVisible();
    await expect(widget.getByRole('heading', { name: '1 April' })).toBeVisible();
    await expect(timesOf(widget).first()).toHaveText('09:00');
    await widget.getByRole('button', { name: 'Previous month' }).click();
    await expect(widget.getByRole('gridcell', { name: '31 March' })).toHaveAttribute('aria-current', 'date');
    await expect(widget.getByRole('button', { name: 'Previous month' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    await widget.getByRole('button', { name: /1 April/ }).click();
    await chooseFirstTime(widget);
    await expect(widget.getByRole('timer')).toContainText(/(5:00|4:5\d)/);
    await page.clock.fastForward('04:10');
    await expect(widget.getByText('Less than a minute left to keep this time.')).toBeAttached();
    await widget.getByRole('button', { name: 'Back' }).click();
    await expect(timesOf(widget).first()).toHaveText('09:00');
  });
