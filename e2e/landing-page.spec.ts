import { expect, test } from './journey.ts';
import { readMail } from './mailbox.ts';
import { forgetFallback, bookIntroCall, complaintsOf, timesOf, widgetOf } from './visitor.ts';

test('a visitor books on the landing page, moves the booking and cancels it, by the link of the mail @both-databases', async ({
  page,
  request,
  server,
}, { project }) => {
  const email = `robin-${project.name}@example.com`;
  const complaints = complaintsOf(page);

  await page.goto(`${server.url}/`);
  const widget = await widgetOf(page);
  await widget.getByRole('button', { name: /Intro call/ }).click();
  await timesOf(widget).first().click();
  await expect(widget.getByText('We keep this time for you')).toBeVisible();
  await bookIntroCall(widget, 'Robin Doe', email);

  const invitation = await readMail(request, server.url, { to: email, kind: 'invitation' });
  expect(invitation.calendar).toContain('METHOD:REQUEST');
  expect(invitation.calendar).toContain('SEQUENCE:0');
  const uid = /^UID:.+$/m.exec(invitation.calendar)?.[0] ?? '';
  const manageLink = invitation.link('/b/intro-call/manage/');
  const notice = await readMail(request, server.url, { to: 'mara@northlight.example', kind: 'host_created' });
  expect(notice.text).toContain('What is it about?');

  await page.goto(manageLink);
  const booking = page.locator('booking-manage');
  await forgetFallback(booking);
  await expect(booking.getByText('Intro call').first()).toBeVisible();
  await booking.getByRole('button', { name: 'Change time' }).click();
  await timesOf(booking).last().click();
  await booking.getByRole('button', { name: 'Move booking' }).click();
  await expect(booking.getByText('Your booking has moved').first()).toBeVisible();
  const moved = await readMail(request, server.url, { to: email, kind: 'reschedule' });
  expect(moved.calendar).toContain('METHOD:REQUEST');
  expect(moved.calendar).toContain('SEQUENCE:1');
  expect(moved.calendar).toContain(uid);
  expect(moved.link('/b/intro-call/manage/')).toBe(manageLink);

  await page.goto(manageLink);
  await booking.getByRole('button', { name: 'Cancel booking' }).click();
  await booking.getByRole('textbox').fill('Something came up');
  await booking.getByRole('button', { name: 'Cancel booking' }).last().click();
  await expect(booking.getByText('Your booking is cancelled').first()).toBeVisible();
  const cancelled = await readMail(request, server.url, { to: email, kind: 'cancellation' });
  expect(cancelled.calendar).toContain('METHOD:CANCEL');
  expect(cancelled.calendar).toContain('SEQUENCE:2');
  expect(cancelled.calendar).toContain(uid);
  expect(cancelled.text).toContain('Something came up');
  expect(complaints).toEqual([]);
});

test('a visit that needs confirmation is confirmed by the link of the mail, not by opening it @both-databases', async ({
  page,
  request,
  server,
}, { project }) => {
  const email = `kim-${project.name}@example.com`;
  const complaints = complaintsOf(page);
  await page.goto(`${server.url}/b/needs-confirmation`);
  const widget = await widgetOf(page);
  await timesOf(widget).first().click();
  await widget.getByLabel('Name').fill('Kim');
  await widget.getByLabel('E-mail').fill(email);
  await widget.getByRole('button', { name: 'Book', exact: true }).click();
  await expect(widget.getByRole('heading', { name: 'One more step' })).toBeVisible();

  const invitation = await readMail(request, server.url, { to: email, kind: 'invitation' });
  expect(invitation.calendar).toBe('');
  const confirmLink = invitation.link('/b/needs-confirmation/confirm/');
  await page.goto(confirmLink);
  await page.reload();
  const confirm = page.locator('booking-confirm');
  await confirm.getByRole('button', { name: /Confirm/ }).click();
  const confirmation = await readMail(request, server.url, { to: email, kind: 'confirmation' });
  expect(confirmation.calendar).toContain('METHOD:REQUEST');
  await expect(confirm.getByText(/confirmed/i).first()).toBeVisible();
  expect(complaints).toEqual([]);
});
