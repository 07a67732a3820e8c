import { waitUntil } from '@open-wc/testing';
import type { CompactSlots } from '@slotkit/shared/wire';
import { demoServer, openGuest } from './guest.ts';

it('a time that somebody else books vanishes while a visitor looks at it', async () => {
  const visitor = await openGuest({ 'app-id': 'demo', 'event-type': 'intro-call', timezone: 'UTC' });
  await visitor.find('option');
  const times = visitor.all('option').length;
  const address = `${await demoServer()}/v1/public/apps/demo/event-types/intro-call`;
  const headers = { 'Booking-Widget-Key': 'pk_demo', 'Content-Type': 'application/json' };
  const today = new Date().toISOString().slice(0, 10);
  const slots = await fetch(`${address}/slots?from=${today}&to=${today}&timezone=UTC&shape=compact`, {
    headers,
  });
  const { first_available: first }: CompactSlots = await slots.json();
  const body = {
    start: first?.start,
    timezone: 'UTC',
    attendee: { name: 'Kim', email: 'kim@example.com' },
    answers: { topic: 'Brand' },
  };
  await fetch(`${address}/bookings`, { method: 'POST', headers, body: JSON.stringify(body) });
  await waitUntil(() => visitor.all('option').length < times, 'all times stay', { timeout: 20_000 });
}).timeout(30_000);
