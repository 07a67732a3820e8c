import type { Page } from '@playwright/test';
import { readBookingFile } from './business.ts';
import { expect, test } from './journey.ts';
import { mailsSoFar, readMail } from './mailbox.ts';
import { advanceTo, releaseClock, runDue } from './server-clock.ts';
import {
  forgetFallback,
  bookIntroCall,
  bookVisit,
  chooseDay,
  complaintsOf,
  timesOf,
  widgetOf,
} from './visitor.ts';

const meeting = 'https://meet.northlight.example/studio';
const host = 'mara@northlight.example';

test.afterEach(({ request, server }) => releaseClock(request, server.url));

/** Presses the one button of a join link's page; resolves when the browser sets off for the meeting. */
async function join(page: Page, link: string): Promise<void> {
  await page.goto(link);
  await expect(page.getByRole('button')).toHaveCount(1);
  const answered = page.waitForResponse((response) => response.request().method() === 'POST');
  const left = page.waitForRequest(meeting);
  await page.getByRole('button', { name: 'Join the meeting' }).click({ noWaitAfter: true });
  expect((await answered).status()).toBe(303);
  await left;
}

test('a visit is confirmed, reminded of, moved, reminded of anew, joined by both and completes itself @both-databases', async ({
  page,
  context,
  request,
  server: { url },
}, { project }) => {
  test.setTimeout(60_000);
  const email = `whole-${project.name}@example.com`;
  const complaints = complaintsOf(page);
  const file = (id: string) => readBookingFile(request, url, id);
  const count = async (kind: string, to = email) => (await mailsSoFar(request, url, { to, kind })).length;
  // The clocks go forward in Berlin on the 28th, between the first time and the second.
  await advanceTo(request, url, '2027-03-22T09:00:00Z');

  await page.goto(`${url}/b/needs-confirmation`);
  await bookVisit(await widgetOf(page), { day: '25 March', byVideo: true, email });
  await runDue(request, url);
  const invitation = await readMail(request, url, { to: email, kind: 'invitation' });
  const first = invitation.bookingId;
  expect((await file(first)).booking).toMatchObject({
    status: 'pending_confirmation',
    awaiting: ['customer'],
    start: '2027-03-25T08:00:00Z',
    meeting_url: meeting,
  });

  await page.goto(invitation.link('/b/needs-confirmation/confirm/'));
  await page.getByRole('button', { name: 'Confirm booking' }).click();
  await expect(page.getByRole('heading', { name: 'Your booking is confirmed' })).toBeVisible();
  await runDue(request, url);
  expect((await file(first)).booking).toMatchObject({ status: 'confirmed', awaiting: [] });

  await advanceTo(request, url, '2027-03-24T07:59:00Z');
  expect(await count('reminder_24h')).toBe(0);
  await advanceTo(request, url, '2027-03-24T08:00:00Z');
  await advanceTo(request, url, '2027-03-24T09:00:00Z');
  expect(await count('reminder_24h')).toBe(1);
  const reminder = await readMail(request, url, { to: email, kind: 'reminder_24h' });
  expect(reminder.text).toContain('Thursday, 25 March 2027\n  09:00–10:00 Europe/Berlin (GMT+1)');
  const manageLink = reminder.link('/b/needs-confirmation/manage/');
  expect(manageLink).toBe(invitation.link('/b/needs-confirmation/manage/'));

  await page.goto(manageLink);
  const manage = page.locator('booking-manage');
  await manage.getByRole('button', { name: 'Change time' }).click();
  await chooseDay(manage, '29 March');
  await timesOf(manage).first().click();
  await manage.getByRole('button', { name: 'Move booking' }).click();
  await expect(manage.getByText('Your booking has moved').first()).toBeVisible();
  await runDue(request, url);
  const moved = await readMail(request, url, { to: email, kind: 'reschedule' });
  const second = moved.bookingId;
  expect(moved.calendar).toContain('DTSTART:20270329T070000Z');

  await advanceTo(request, url, '2027-03-25T10:00:00Z');
  expect(await count('reminder_1h')).toBe(0);
  expect(await count('briefing', host)).toBe(0);
  expect(await file(first)).toEqual({
    booking: expect.objectContaining({ status: 'rescheduled', rescheduled_to_id: second }),
    timeline: ['held by customer', 'created by customer', 'confirmed by customer', 'rescheduled by customer'],
    mails: [
      `briefing to ${host}: cancelled`,
      `confirmation to ${email}: sent`,
      `host_confirmed to ${host}: sent`,
      `host_created to ${host}: sent`,
      `invitation to ${email}: sent`,
      `reminder_1h to ${email}: cancelled`,
      `reminder_24h to ${email}: sent`,
    ],
  });

  await advanceTo(request, url, '2027-03-28T07:00:00Z');
  expect(await count('reminder_24h')).toBe(2);
  const again = await readMail(request, url, { to: email, kind: 'reminder_24h' });
  expect(again.text).toContain('Monday, 29 March 2027\n  09:00–10:00 Europe/Berlin (GMT+2)');
  await advanceTo(request, url, '2027-03-29T06:00:00Z');
  const lastReminder = await readMail(request, url, { to: email, kind: 'reminder_1h' });
  const briefing = await readMail(request, url, { to: host, kind: 'briefing' });
  expect(briefing.bookingId).toBe(second);

  await advanceTo(request, url, '2027-03-29T06:55:00Z');
  await join(await context.newPage(), lastReminder.link('/b/needs-confirmation/join/'));
  expect((await file(second)).booking.status).toBe('started');
  await join(await context.newPage(), briefing.link('/b/needs-confirmation/join/'));
  await advanceTo(request, url, '2027-03-29T08:00:00Z');
  expect(await file(second)).toEqual({
    booking: expect.objectContaining({ status: 'completed', attendance: 'attended' }),
    timeline: [
      'rescheduled by customer',
      'joined by customer',
      'started by system',
      'joined by agent',
      'completed by system',
    ],
    mails: [
      `briefing to ${host}: sent`,
      `host_rescheduled to ${host}: sent`,
      `reminder_1h to ${email}: sent`,
      `reminder_24h to ${email}: sent`,
      `reschedule to ${email}: sent`,
    ],
  });
  await page.goto(manageLink);
  await forgetFallback(manage);
  await expect(manage.getByText('This booking is in the past.')).toBeVisible();
  expect(complaints).toEqual([]);
});

test('a meeting to which nobody comes is a no-show once its grace is over @both-databases', async ({
  page,
  request,
  server: { url },
}, { project }) => {
  const email = `nobody-${project.name}@example.com`;
  const file = (id: string) => readBookingFile(request, url, id);
  await advanceTo(request, url, '2027-04-05T09:00:00Z');
  await page.goto(`${url}/b/intro-call`);
  const widget = await widgetOf(page);
  await chooseDay(widget, '7 April');
  await timesOf(widget).first().click();
  await bookIntroCall(widget, 'Robin', email);
  await runDue(request, url);
  const invitation = await readMail(request, url, { to: email, kind: 'invitation' });

  await advanceTo(request, url, '2027-04-06T07:00:00Z');
  await advanceTo(request, url, '2027-04-07T06:00:00Z');
  await advanceTo(request, url, '2027-04-07T07:44:00Z');
  expect((await file(invitation.bookingId)).booking).toMatchObject({
    status: 'scheduled',
    end: '2027-04-07T07:30:00Z',
  });
  await advanceTo(request, url, '2027-04-07T07:45:00Z');
  expect(await file(invitation.bookingId)).toEqual({
    booking: expect.objectContaining({ status: 'no_show', attendance: 'no_show' }),
    timeline: ['held by customer', 'created by customer', 'no_show by system'],
    mails: [
      `briefing to ${host}: sent`,
      `host_created to ${host}: sent`,
      `invitation to ${email}: sent`,
      `reminder_24h to ${email}: sent`,
    ],
  });
  for (const purpose of ['manage', 'join']) {
    await page.goto(invitation.link(`/b/intro-call/${purpose}/`));
    const manage = page.locator('booking-manage');
    if (purpose === 'manage') await forgetFallback(manage);
    await expect(page.getByText('It is noted that you could not be there.')).toBeVisible();
    await expect(page.getByRole('link', { name: 'Book again' })).toBeVisible();
  }
});

test('a visit that nobody confirms is cancelled, and its time is offered again @both-databases', async ({
  page,
  request,
  server: { url },
}, { project }) => {
  const email = `forgetful-${project.name}@example.com`;
  await advanceTo(request, url, '2027-04-12T09:00:00Z');
  const visit = { day: '15 April', byVideo: false, email };
  await page.goto(`${url}/b/needs-confirmation`);
  await bookVisit(await widgetOf(page), visit);
  await runDue(request, url);
  const invitation = await readMail(request, url, { to: email, kind: 'invitation' });
  const offersNine = async () => {
    await page.goto(`${url}/b/needs-confirmation`);
    await chooseDay(await widgetOf(page), visit.day);
    return (await timesOf(page.locator('booking-widget')).first().textContent())?.trim() === '09:00';
  };
  expect(await offersNine()).toBe(false);

  await advanceTo(request, url, '2027-04-13T09:00:00Z');
  const cancellation = await readMail(request, url, { to: email, kind: 'cancellation' });
  expect(cancellation.text).toContain('The booking was not confirmed in time, so it has been cancelled.');
  expect(cancellation.text).not.toContain('removes the entry from your calendar');
  expect(await readBookingFile(request, url, invitation.bookingId)).toEqual({
    booking: expect.objectContaining({
      status: 'cancelled',
      cancellation: expect.objectContaining({ reason: 'unconfirmed_auto_cancel' }),
    }),
    timeline: ['held by customer', 'created by customer', 'expired by system'],
    mails: [
      `briefing to ${host}: cancelled`,
      `cancellation to ${email}: sent`,
      `host_cancelled to ${host}: sent`,
      `host_created to ${host}: sent`,
      `invitation to ${email}: sent`,
      `reminder_1h to ${email}: cancelled`,
      `reminder_24h to ${email}: cancelled`,
    ],
  });
  expect(await offersNine()).toBe(true);
  await page.goto(invitation.link('/b/needs-confirmation/confirm/'));
  await expect(page.getByRole('heading', { name: 'The time to confirm is over' })).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await page.getByRole('link', { name: 'Book again' }).click();
  await widgetOf(page);
});

test('a host approves a request by the link of its mail @both-databases', async ({
  page,
  request,
  server: { url },
}, { project }) => {
  const email = `asks-${project.name}@example.com`;
  const theo = 'theo@northlight.example';
  await advanceTo(request, url, '2027-04-19T09:00:00Z');
  await page.goto(`${url}/b/needs-approval`);
  const widget = await widgetOf(page);
  await chooseDay(widget, '22 April');
  await timesOf(widget).first().click();
  await widget.getByLabel('Name').fill('Kim');
  await widget.getByLabel('E-mail').fill(email);
  await widget.getByLabel('Link to your portfolio').fill('https://kim.example');
  await widget.getByRole('button', { name: 'Send request' }).click();
  await expect(widget.getByText(/to approve this time/)).toBeVisible();
  await runDue(request, url);

  const asked = await readMail(request, url, { to: theo, kind: 'host_created' });
  await page.goto(asked.link('/b/needs-approval/approve/'));
  await expect(page.getByText('https://kim.example')).toBeVisible();
  await page.getByRole('button', { name: 'Approve' }).click();
  await expect(page.getByText('This time is approved.')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await runDue(request, url);
  const confirmation = await readMail(request, url, { to: email, kind: 'confirmation' });
  expect(confirmation.calendar).toContain('METHOD:REQUEST');
  expect(await readBookingFile(request, url, asked.bookingId)).toEqual({
    booking: expect.objectContaining({ status: 'scheduled', awaiting: [] }),
    timeline: ['held by customer', 'created by customer', 'approved by agent'],
    mails: [
      `briefing to ${theo}: planned`,
      `confirmation to ${email}: sent`,
      `host_confirmed to ${theo}: sent`,
      `host_created to ${theo}: sent`,
      `invitation to ${email}: sent`,
      `reminder_24h to ${email}: planned`,
    ],
  });
});
