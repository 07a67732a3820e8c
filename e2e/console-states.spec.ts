import type { BrowserContext, Page } from '@playwright/test';
import { clippingCheck } from './accessibility/clipping-check.ts';
import { overflowCheck } from './accessibility/overflow-check.ts';
import { installProbe } from './accessibility/probe.ts';
import { targetCheck } from './accessibility/target-check.ts';
import { walkStops } from './accessibility/walk-stops.ts';
import { bookByApi, bookIntroCallByApi } from './business.ts';
import { signIn } from './console-desk.ts';
import { expect, test } from './journey.ts';

/** Something that the console can show. */
interface State {
  readonly name: string;
  /** Behind `/console`. */
  readonly path: string;
  /** What has to be seen before anything is looked at. */
  readonly shows: string;
  /** What is pressed then, by their names. */
  readonly press?: readonly string[];
  /** Whether bookings are as tall as they are long: names are cut there, and short ones are low. The list of days has it all in full. */
  readonly isToScale?: true;
}

/** What drawing to scale breaks on purpose. */
const ofScale = [clippingCheck, overflowCheck, targetCheck];

const states: readonly State[] = [
  { name: 'the list', path: '', shows: 'Robin' },
  { name: 'the filters', path: '', shows: 'Robin', press: ['Filters'] },
  { name: 'a booking', path: '', shows: 'Robin', press: ['Robin'] },
  { name: 'moving a booking', path: '', shows: 'Robin', press: ['Robin', 'Reschedule'] },
  { name: 'cancelling a booking', path: '', shows: 'Robin', press: ['Robin', 'Cancel booking'] },
  { name: 'ticked rows', path: '', shows: 'Robin', press: ['Select', 'Select all'] },
  { name: 'a change of many', path: '', shows: 'Robin', press: ['Select', 'Select all', 'Cancel…'] },
  { name: 'an empty tab', path: '?tab=cancelled', shows: 'Nothing was cancelled' },
  { name: 'a month', path: '?page=calendar&look=month', isToScale: true, shows: 'bookings' },
  { name: 'a week', path: '?page=calendar&look=week', isToScale: true, shows: 'bookings' },
  { name: 'a day', path: '?page=calendar&look=day', isToScale: true, shows: 'booking' },
  { name: 'a list of days', path: '?page=calendar&look=list', shows: 'bookings' },
  { name: 'the first step of a booking', path: '?page=book', shows: 'Intro call' },
  {
    name: 'the second step',
    path: '?page=book&event_type_id=sales-team&step=when',
    shows: 'host free',
  },
  { name: 'a host’s week', path: '?page=schedule', shows: 'Do not disturb' },
  { name: 'time off', path: '?page=schedule', shows: 'Do not disturb', press: ['Plan…'] },
  { name: 'hours', path: '?page=schedule&part=hours', shows: 'Exact times' },
  { name: 'the narrow view', path: '?view=compact', shows: 'Do not disturb' },
  { name: 'event types', path: '?page=settings', shows: 'Colour workshop' },
  { name: 'an event type', path: '?page=settings', shows: 'Colour workshop', press: ['Intro call'] },
  { name: 'a new event type', path: '?page=settings', shows: 'Colour workshop', press: ['New event type'] },
  { name: 'hosts', path: '?page=settings&part=hosts', shows: 'Mara' },
  { name: 'a host', path: '?page=settings&part=hosts', shows: 'Mara', press: ['Mara'] },
  { name: 'locations', path: '?page=settings&part=locations', shows: 'The studio' },
  { name: 'publishing', path: '?page=settings&part=publish', shows: 'For your website' },
  { name: 'websites', path: '?page=settings&part=websites', shows: 'pk_demo' },
  { name: 'the business', path: '?page=settings&part=app', shows: 'Save changes' },
  { name: 'why a day', path: '?page=why&event_type_id=intro-call', shows: 'times' },
];

test.describe.configure({ mode: 'parallel' });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Who is signed in on a server, as links to sign in are good once. */
const sessions = new Map<string, Awaited<ReturnType<BrowserContext['cookies']>>>();

/** Opens the console of an admin who has some bookings. */
async function openConsole(page: Page, server: { readonly url: string; output(): string }): Promise<void> {
  const cookies = sessions.get(server.url);
  if (cookies) return page.context().addCookies(cookies);
  for (const name of [
    'Robin',
    'Kim',
    'A name that is longer than anybody would think of when they design a row',
  ])
    await bookIntroCallByApi(page.request, server.url, { name, email: 'guest@example.com' });
  await bookByApi(page.request, server.url, {
    eventType: 'needs-approval',
    attendee: { name: 'Ada', email: 'ada@example.com' },
    answers: { portfolio: 'https://example.com/portfolio' },
  });
  await signIn(page, server.output());
  sessions.set(server.url, await page.context().cookies());
}

for (const { name, path, shows, press = [], isToScale } of states) {
  test(`the console shows ${name} to everybody`, async ({ page, server }) => {
    test.setTimeout(60_000);
    await openConsole(page, server);
    await page.goto(`${server.url}/console${path}`);
    await expect(page.getByText(shows).filter({ visible: true }).first()).toBeVisible();
    for (const words of press)
      await page.locator('button, a, summary').filter({ hasText: words, visible: true }).first().click();
    await page.waitForLoadState('networkidle');
    await installProbe(page);
    expect([...new Set(await walkStops(page, isToScale && ofScale))]).toEqual([]);
  });
}
