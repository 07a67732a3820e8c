import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { slotsSchema } from '@slotkit/shared/wire';
import { createApp } from '../app.ts';
import { seedDemo } from '../demo/seed-demo.ts';
import { httpDeps, type HttpDeps } from '../testing/http-deps.ts';
import { runDue, startWorker } from './worker.ts';

const base = '/v1/public/apps/demo/event-types/intro-call';
const headers = { 'Booking-Widget-Key': 'pk_demo', 'Content-Type': 'application/json' };

describe('A request that books', () => {
  let deps: HttpDeps;
  beforeEach(async () => {
    deps = await httpDeps(
      { mail: 'smtp' },
      { mailer: { send: () => Promise.reject(new Error('450 <robin@example.com> greylisted')) } },
    );
    await seedDemo(deps);
  });
  afterEach(() => deps.remove());

  async function book(requestId: string, queued: HttpDeps = deps): Promise<void> {
    const app = createApp(queued);
    const slots = await app.request(`${base}/slots?from=2027-03-02&to=2027-03-02&timezone=UTC`, { headers });
    const start = slotsSchema.parse(await slots.json()).slots[0]?.start;
    const attendee = { name: 'Robin', email: 'robin@example.com' };
    const booked = await app.request(`${base}/bookings`, {
      method: 'POST',
      headers: { ...headers, 'X-Request-Id': requestId },
      body: JSON.stringify({ start, timezone: 'UTC', attendee, answers: { topic: 'Brand' } }),
    });
    assert.equal(booked.status, 201, await booked.text());
  }
  const lines = (message: string): Record<string, unknown>[] =>
    deps
      .logged()
      .split('\n')
      .filter((line) => line.includes(`"msg":"${message}"`))
      .map((line): Record<string, unknown> => JSON.parse(line));

  it('is named by the lines about the mails that it caused, and those lines name nobody', async () => {
    await book('req-1');
    await runDue(deps);
    const failures = lines('delivery failed');
    assert.equal(failures.length, 2);
    for (const line of failures) assert.equal(line['request_id'], 'req-1');
    assert.equal(failures[0]?.['error'], '450 <…> greylisted');
    assert.equal(lines('request').at(-1)?.['request_id'], 'req-1');
    assert.doesNotMatch(deps.logged(), /robin|mara@/i);
  });

  it('is not named by what the worker does besides, though the request woke it', async () => {
    const broken = { name: 'broken', everyMinutes: 1, run: () => Promise.reject(new Error('no')) };
    const clock = { now: () => deps.clock.now() };
    const woken = Promise.withResolvers<void>();
    await book('req-2', {
      ...deps,
      wakeWorker: () => {
        const beside = startWorker({ ...deps, clock }, { handlers: {}, periodic: [broken] });
        void beside.stop().then(woken.resolve);
      },
    });
    await woken.promise;
    assert.equal(lines('periodic job failed').length, 1);
    assert.equal(lines('periodic job failed')[0]?.['request_id'], undefined);
  });
});
