import { expect } from '@open-wc/testing';
import { openGuest } from './guest.ts';

it('a visitor books in the built widget, moves the booking and cancels it', async () => {
  const booking = await openGuest({ 'app-id': 'demo', 'event-type': 'intro-call' });
  await booking.click('option');
  await booking.fill('Name', 'Robin');
  await booking.fill('E-mail', 'robin@example.com');
  await booking.choose('What is it about?', 'Website');
  await booking.click('button', 'Book');
  await booking.find('heading', 'You are booked');
  const link = await booking.find('link', 'Change or cancel');

  const token = link.getAttribute('href')?.split('/').at(-1) ?? '';
  const manage = await openGuest({ 'manage-token': token });
  await manage.click('button', 'Change time');
  await manage.find('option');
  manage.all('option').at(-1)?.click();
  await manage.click('button', 'Move booking');
  await manage.reads('Your booking has moved');
  await manage.click('button', 'Cancel booking');
  await manage.reads('Cancel this booking?');
  manage.all('button', 'Cancel booking').at(-1)?.click();
  await manage.reads('Your booking is cancelled');
  expect(document.querySelector('booking-widget')?.matches(':state(error)')).to.equal(false);
}).timeout(30_000);
