import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { z } from 'zod';
import { bookingSchema, slotsSchema } from '@slotkit/shared/wire';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';

const base = '/v1/public/apps/demo/event-types/intro-call';
const mailbox = z.object({ data: z.array(z.object({ kind: z.string(), booking_id: z.string() })) });

eachDatabase('A server that is killed', (openFresh) => {
  let fresh: FreshDatabase;
  let server: ServerProcess;
  beforeEach(async () => {
    fresh = await openFresh();
    server = await startServerProcess(fresh.setting);
  });
  afterEach(async () => {
    await server.end();
    await fresh.remove();
  });

  async function call(method: string, path: string, body?: unknown): Promise<unknown> {
    const answer = await fetch(`${server.url}${path}`, {
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

  test('between a booking and its mail sends the mail when it starts again, once', async () => {
    // While the clock stands nothing runs by itself: the mail stays in the outbox.
    await call('PUT', '/dev/clock', { now: new Date().toISOString() });
    // The worker may have begun to look before the clock stood; this waits until it has finished.
    await call('POST', '/dev/run-due');
    const from = new Date(Date.now() + 7 * 86_400_000).toISOString().slice(0, 10);
    const to = new Date(Date.now() + 10 * 86_400_000).toISOString().slice(0, 10);
    const { slots } = slotsSchema.parse(
      await call('GET', `${base}/slots?from=${from}&to=${to}&timezone=UTC`),
    );
    const booking = bookingSchema.parse(
      await call('POST', `${base}/bookings`, {
        start: slots[0]?.start,
        timezone: 'UTC',
        attendee: { name: 'Robin', email: 'robin@example.com' },
        answers: { topic: 'Brand' },
      }),
    );
    assert.deepEqual(mailbox.parse(await call('GET', '/dev/mail')).data, []);
    await server.end('SIGKILL');

    server = await startServerProcess(fresh.setting);
    // Does all that is due, or waits for the worker that is at it already.
    await call('POST', '/dev/run-due');
    const mails = mailbox.parse(await call('GET', '/dev/mail')).data;
    assert.deepEqual(mails.map(({ kind }) => kind).toSorted(), ['host_created', 'invitation']);
    assert.ok(mails.every((mail) => mail.booking_id === booking.id));
    assert.deepEqual(await findFaults(fresh.db), []);
  });
});
