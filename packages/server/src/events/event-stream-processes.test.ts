import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema, slotChangesSchema, slotsSchema, type Booking } from '@slotkit/shared/wire';
import { systemClock } from '../clock.ts';
import { demoApp } from '../demo/demo-data.ts';
import { addClient } from '../testing/add-access.ts';
import { bookIntroCall, callDemo } from '../testing/demo-visitor.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { readStream, type StreamReader } from '../testing/read-stream.ts';
import { startServerProcess, type ServerProcess } from '../testing/server-process.ts';

const eventType = '/v1/public/apps/demo/event-types/intro-call';

eachDatabase('A stream of events of one server', (openFresh) => {
  let fresh: FreshDatabase;
  let servers: ServerProcess[];
  let reader: Readonly<Record<string, string>>;
  beforeEach(async () => {
    fresh = await openFresh();
    servers = [await startServerProcess(fresh.setting), await startServerProcess(fresh.setting)];
    reader = await addClient(fresh.db, systemClock.now(), { appId: demoApp.id, scopes: ['scheduling:read'] });
  });
  afterEach(async () => {
    await Promise.all(servers.map((server) => server.end()));
    await fresh.remove();
  });

  const urlOf = (index: number): string => servers[index]?.url ?? '';
  async function listen(index: number, lastEventId?: string): Promise<StreamReader> {
    const headers = { ...reader, ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }) };
    const stream = readStream(await fetch(`${urlOf(index)}/v1/events`, { headers }));
    await stream.until(() => stream.lastEventId() !== '');
    return stream;
  }
  /** Books so many times at once, at both servers, and edits each booking twice. */
  async function bookAndEdit(count: number): Promise<void> {
    const day = (ahead: number): string =>
      new Date(systemClock.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const range = `from=${day(7)}&to=${day(14)}&timezone=UTC`;
    const { slots } = slotsSchema.parse(await callDemo(urlOf(0), 'GET', `${eventType}/slots?${range}`));
    // Every second one: the event type keeps a buffer between two bookings.
    const starts = slots.filter((_, index) => index % 2 === 0).slice(0, count);
    assert.equal(starts.length, count);
    await Promise.all(
      starts.map(async ({ start }, index) => {
        const order = {
          start,
          timezone: 'UTC',
          attendee: { name: 'Robin', email: `robin${index}@example.com` },
          answers: { topic: 'Brand' },
        };
        const booking = bookingSchema.parse(
          await callDemo(urlOf(index % 2), 'POST', `${eventType}/bookings`, order),
        );
        for (const name of ['Kim', 'K. Lee']) await edit(booking, name, urlOf((index + 1) % 2));
      }),
    );
  }
  async function edit({ manage_url }: Booking, name: string, url: string): Promise<void> {
    const answer = await fetch(`${url}/v1/public/manage`, {
      method: 'PATCH',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Manage ${manage_url?.split('/').at(-1)}`,
      },
      body: JSON.stringify({ name }),
    });
    assert.equal(answer.status, 200, await answer.text());
  }
  const storedIds = async (): Promise<string[]> =>
    (await fresh.db.read.selectFrom('events').select('id').orderBy('position').execute()).map(({ id }) => id);
  async function read(stream: StreamReader, count: number): Promise<string[]> {
    const ids: string[] = [];
    while (ids.length < count) ids.push((await stream.next())?.id ?? assert.fail('the stream ended'));
    return ids;
  }

  it('has what happens at both, once and in one order, and goes on at the other when its own is killed', async () => {
    const [one, other] = [await listen(0), await listen(1)];
    const booked = bookAndEdit(6);
    const first = await read(one, 5);
    await booked;
    assert.deepEqual(await read(other, 18), await storedIds());
    await other.close();
    await servers[0]?.end('SIGKILL');
    const booking = await bookIntroCall(urlOf(1));
    await edit(booking, 'Kim', urlOf(1));
    const resumed = await listen(1, first.at(-1));
    assert.deepEqual([...first, ...(await read(resumed, 15))], await storedIds());
    await resumed.close();
  });

  it('is beside one of slots, which has what is taken at the other', async () => {
    const day = (ahead: number): string =>
      new Date(systemClock.now() + ahead * 86_400_000).toISOString().slice(0, 10);
    const range = `from=${day(7)}&to=${day(10)}&timezone=UTC&key=${demoApp.key}`;
    const stream = readStream(await fetch(`${urlOf(1)}${eventType}/slots/stream?${range}`));
    await stream.until(() => stream.lastEventId() !== '');
    const { start } = await bookIntroCall(urlOf(0));
    const event = await stream.next();
    assert.equal(event?.type, 'slots');
    assert.ok(slotChangesSchema.parse(event.data).removed.some((slot) => slot.start === start));
    await stream.close();
  });

  it('is closed when its server stops, at once', async () => {
    const stream = await listen(1);
    const startedAt = performance.now();
    await Promise.all([servers[1]?.end('SIGTERM'), stream.next().catch(() => null)]);
    assert.ok(performance.now() - startedAt < 8000);
  });
});
