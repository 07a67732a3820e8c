import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { bookingSchema, slotsSchema } from '@slotkit/shared/wire';
import { systemClock } from '../clock.ts';
import { callDemo } from '../testing/demo-visitor.ts';
import { eachDatabase } from '../testing/each-database.ts';
import { findFaults } from '../testing/find-faults.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';

const eventType = '/v1/public/apps/demo/event-types/intro-call';
const dying = pathToFileURL(join(import.meta.dirname, '..', 'testing', 'die-before-answer.ts')).href;

eachDatabase('A server that is killed between commit and answer', (openFresh) => {
  test('has booked once, and answers the same request after its start as it would have', async (t) => {
    const fresh = await openFresh();
    const servers: ServerProcess[] = [];
    t.after(async () => {
      for (const server of servers) await server.end();
      await fresh.remove();
    });
    const options = `${process.env['NODE_OPTIONS'] ?? ''} --import ${dying}`;
    const first = await startServerProcess(fresh.setting, { NODE_OPTIONS: options });
    servers.push(first);
    const day = new Date(systemClock.now() + 8 * 86_400_000).toISOString().slice(0, 10);
    // Whatever the range, the answer says what is free first.
    const path = `${eventType}/slots?from=${day}&to=${day}&timezone=UTC`;
    const { first_available } = slotsSchema.parse(await callDemo(first.url, 'GET', path));
    const body = JSON.stringify({
      start: first_available?.start,
      timezone: 'UTC',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: { topic: 'Brand' },
    });
    const book = (url: string): Promise<Response> =>
      fetch(`${url}${eventType}/bookings`, {
        method: 'POST',
        headers: {
          'Booking-Widget-Key': 'pk_demo',
          'Content-Type': 'application/json',
          'Idempotency-Key': 'a request of which nobody knows whether it arrived',
        },
        body,
      });
    await assert.rejects(book(first.url));
    await first.end('SIGKILL');
    const booked = await fresh.db.read.selectFrom('bookings').select('id').execute();
    assert.equal(booked.length, 1);

    const second = await startServerProcess(fresh.setting);
    servers.push(second);
    const answers = [await book(second.url), await book(second.url)];
    const [text = '', again] = await Promise.all(answers.map((answer) => answer.text()));
    for (const answer of answers)
      assert.deepEqual([answer.status, answer.headers.get('Idempotent-Replay')], [200, 'true'], text);
    assert.equal(text, again);
    const booking = bookingSchema.parse(JSON.parse(text));
    assert.equal(booking.id, booked[0]?.id);
    const manage = await fetch(`${second.url}/v1/public/manage`, {
      headers: { Authorization: `Manage ${booking.manage_url?.split('/').at(-1)}` },
    });
    assert.equal(manage.status, 200);
    assert.deepEqual(await findFaults(fresh.db), []);
  });
});
