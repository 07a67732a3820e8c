import assert from 'node:assert/strict';
import { bookingSchema, slotsSchema, type Booking } from '@slotkit/shared/wire';
import { systemClock } from '../clock.ts';

const base = '/v1/public/apps/demo/event-types/intro-call';
const dayMs = 86_400_000;

/** Calls a demo server as its own pages do, and expects it to agree. */
export async function callDemo(url: string, method: string, path: string, body?: unknown): Promise<unknown> {
  const answer = await fetch(`${url}${path}`, {
    method,
    headers: {
      'Booking-Widget-Key': 'pk_demo',
      'Content-Type': 'application/json',
      Accept: 'application/json',
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  assert.ok(answer.ok, `${method} ${path}: ${answer.status}`);
  return answer.json();
}

/** Books the first intro call that a demo server offers from a week on. */
export async function bookIntroCall(url: string): Promise<Booking> {
  const day = (ahead: number): string =>
    new Date(systemClock.now() + ahead * dayMs).toISOString().slice(0, 10);
  const range = `from=${day(7)}&to=${day(10)}&timezone=UTC`;
  const { slots } = slotsSchema.parse(await callDemo(url, 'GET', `${base}/slots?${range}`));
  return bookingSchema.parse(
    await callDemo(url, 'POST', `${base}/bookings`, {
      start: slots[0]?.start,
      timezone: 'UTC',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: { topic: 'Brand' },
    }),
  );
}
