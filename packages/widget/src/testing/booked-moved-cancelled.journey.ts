import { expect } from '@open-wc/testing';
import { Visitor } from './visitor.ts';

/** A widget of the built script, on this page and from the demo server, which has another origin. */
async function openGuest(attributes: Readonly<Record<string, string>>): Promise<Visitor> {
  const server = await (await fetch('/demo-server')).text();
  const script = document.createElement('script');
  script.type = 'module';
  script.src = `${server}/cdn/booking-widget.js`;
  const widget = document.createElement('booking-widget');
  for (const [name, value] of Object.entries({ server, 'widget-key': 'pk_demo', ...attributes }))
    widget.setAttribute(name, value);
  document.body.replaceChildren(script, widget);
  return new Visitor(widget);
}

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
