import { bookingsOf } from './business.ts';
import {
  bookButton,
  bookingRequest,
  chooseFirstTime,
  expectBooked,
  expectFilled,
  fillForm,
} from './intro-call.ts';
import { expect, test, visit } from './on-a-line.ts';
import { timesOf } from './visitor.ts';

test('the network is lost while the visitor looks for a time, and found again', async ({
  page,
  line,
  site,
}) => {
  const widget = await visit(page, site);
  await line.cut();
  await widget.getByRole('button', { name: 'Next month' }).click();
  await expect(widget.getByRole('alert')).toContainText('connection');
  await line.restore();
  await widget.getByRole('button', { name: 'Try again' }).click();
  await expect(timesOf(widget).first()).toBeVisible();
});

test('the network is lost while the form is filled: the booking is made once it is back', async ({
  page,
  request,
  server,
  line,
  site,
}) => {
  const email = 'filling@example.com';
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await line.cut();
  await fillForm(widget, email);
  await widget.getByRole('button', { name: 'More time' }).click();
  await expect(widget.getByRole('alert')).toContainText('connection');
  await expectFilled(widget, email);
  await line.restore();
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('the network is lost when the booking is sent: it says so, loses nothing, and a second try books', async ({
  page,
  request,
  server,
  line,
  site,
}) => {
  const email = 'sending@example.com';
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  await line.cut();
  await bookButton(widget).click();
  await expect(widget.getByRole('alert')).toContainText('connection', { timeout: 15_000 });
  await expectFilled(widget, email);
  await line.restore();
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('the network comes back while the booking is sent: one click is enough', async ({
  page,
  request,
  server,
  line,
  site,
}) => {
  const email = 'returning@example.com';
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  await line.cut();
  const failed = page.waitForEvent('requestfailed');
  await bookButton(widget).click();
  await failed;
  await line.restore();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('a network on which nothing moves for a while delays the booking, no more', async ({
  page,
  request,
  server,
  line,
  site,
}) => {
  const email = 'stalled@example.com';
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  line.stall();
  await bookButton(widget).click();
  await expect(widget.getByRole('button', { name: 'Sending…' })).toBeVisible();
  await line.restore();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('on a slow network the whole way works, also for those who click twice', async ({
  page,
  request,
  server,
  line,
  site,
}) => {
  const email = 'slow@example.com';
  line.slow(150);
  const widget = await visit(page, site);
  const sent: string[] = [];
  page.on('request', (sending) => sending.method() === 'POST' && sent.push(new URL(sending.url()).pathname));
  await timesOf(widget).first().dblclick();
  await fillForm(widget, email);
  await bookButton(widget).dblclick();
  await expectBooked(widget);
  expect(sent.map((path) => path.split('/').at(-1))).toEqual(['holds', 'bookings']);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('an answer that is lost after the server booked is found again: one booking @both-databases', async ({
  page,
  request,
  server,
  line,
  site,
}, { project }) => {
  const email = `answer-${project.name}@example.com`;
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  const lost = line.loseAnswers(bookingRequest);
  await bookButton(widget).click();
  await lost;
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
  await line.restore();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('an answer that is lost for good is found by the next click: one booking', async ({
  page,
  request,
  server,
  line,
  site,
}) => {
  const email = 'lost-for-good@example.com';
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  const lost = line.loseAnswers(bookingRequest);
  await bookButton(widget).click();
  await lost;
  await expect(widget.getByRole('alert')).toContainText('connection', { timeout: 15_000 });
  await line.restore();
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('an answer to holding the time that is lost does not take the time from the visitor', async ({
  page,
  request,
  server,
  line,
  site,
}) => {
  const email = 'lost-hold@example.com';
  const widget = await visit(page, site);
  const lost = line.loseAnswers(/^POST \S+\/holds /);
  await timesOf(widget).first().click();
  await lost;
  await line.restore();
  await fillForm(widget, email);
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('a booking is moved and cancelled, once each, though every answer is lost: nobody has to press twice @both-databases', async ({
  page,
  request,
  server,
  line,
  site,
}, { project }) => {
  const email = `lost-changes-${project.name}@example.com`;
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  await bookButton(widget).click();
  await expectBooked(widget);
  const link = await widget.getByRole('link', { name: 'Change or cancel' }).getAttribute('href');
  await widget.evaluate(
    (element, token) => {
      element.setAttribute('manage-token', token);
    },
    link?.split('/').at(-1) ?? '',
  );

  await widget.getByRole('button', { name: 'Change time' }).click();
  await timesOf(widget).last().click();
  const lostMove = line.loseAnswers(/^POST \S+\/manage\/reschedule /);
  await widget.getByRole('button', { name: 'Move booking' }).click();
  await lostMove;
  await line.restore();
  await expect(widget).toContainText('Your booking has moved to');
  expect((await bookingsOf(request, server.url, email)).toSorted()).toEqual(['rescheduled', 'scheduled']);

  await widget.getByRole('button', { name: 'Cancel booking' }).click();
  const lostCancel = line.loseAnswers(/^POST \S+\/manage\/cancel /);
  await widget.getByRole('button', { name: 'Cancel booking' }).last().click();
  await lostCancel;
  await line.restore();
  await expect(widget).toContainText('Your booking is cancelled');
  expect((await bookingsOf(request, server.url, email)).toSorted()).toEqual(['cancelled', 'rescheduled']);
});
