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

test('the server is killed and started again while the form is filled: hold and form are still good', async ({
  page,
  request,
  server,
  site,
}) => {
  const email = 'restarted@example.com';
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  await server.kill();
  await server.startAgain();
  await widget.getByRole('button', { name: 'More time' }).click();
  await expect(widget.getByRole('timer')).toContainText(/[45]:\d\d/);
  await expectFilled(widget, email);
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});

test('the server is killed after it booked and before it said so: once it is back the next click finds the one booking @both-databases', async ({
  page,
  request,
  server,
  line,
  site,
}, { project }) => {
  const email = `killed-${project.name}@example.com`;
  const widget = await visit(page, site);
  await chooseFirstTime(widget);
  await fillForm(widget, email);
  const killed = line.loseAnswers(bookingRequest, () => server.kill());
  await bookButton(widget).click();
  await killed;
  await expect(widget.getByRole('alert')).toContainText('connection', { timeout: 15_000 });
  await expectFilled(widget, email);
  await line.restore();
  await server.startAgain();
  await bookButton(widget).click();
  await expectBooked(widget);
  expect(await bookingsOf(request, server.url, email)).toEqual(['scheduled']);
});
