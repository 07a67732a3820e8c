import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { slotChangesSchema, slotsSchema } from '@slotkit/shared/wire';
import fc from 'fast-check';
import { createApp } from '../app.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import { demoApp } from '../demo/demo-data.ts';
import type { App } from '../http/app-env.ts';
import { OpenStreams, streamLimits, type StreamTimes } from '../streams/open-streams.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { readStream, type StreamReader } from '../testing/read-stream.ts';
import { clockSteps, upsets } from '../testing/stale-slots/upset.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

const base = '/v1/public/apps/demo/event-types';
const asked = 'from=2027-03-01&to=2027-03-14&timezone=Europe/Berlin';
const key = `key=${demoApp.key}`;

eachDatabase('A stream of slots', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let app: App;
  let streams: OpenStreams;
  let open: StreamReader[];
  beforeEach(async () => {
    fresh = await openFresh();
    open = [];
    await serve({});
  });
  afterEach(async () => {
    await Promise.all(open.map((stream) => stream.close()));
    await fresh.remove();
  });

  async function serve(times: Partial<StreamTimes>): Promise<void> {
    streams = new OpenStreams(true, { lingerMs: 60_000, pollMs: 5, ...times });
    world = await openWorld(fresh.db, {}, { streams });
    app = createApp(world.deps);
  }
  const ask = (query: string, headers: Record<string, string> = {}, slug = 'intro-call') =>
    app.request(`${base}/${slug}/slots/stream?${query}`, { headers });
  async function listen(more = '', lastEventId?: string, slug?: string): Promise<StreamReader> {
    const headers: Record<string, string> = lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId };
    const answer = await ask(`${asked}&${key}${more}`, headers, slug);
    assert.equal(answer.status, 200, answer.status === 200 ? '' : await answer.text());
    const stream = readStream(answer);
    open.push(stream);
    await stream.until(() => stream.lastEventId() !== '');
    return stream;
  }
  const see = (slug = 'intro-call', by = app) =>
    by.request(`${base}/${slug}/slots?${asked}`, { headers: { 'Booking-Widget-Key': demoApp.key } });
  async function book(start: string): Promise<void> {
    const answer = await world.call('POST', `${base}/intro-call/bookings`, {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: `r${start.replaceAll(/\D/g, '')}@example.com` },
      answers: { topic: 'Brand' },
    });
    assert.equal(answer.status, 201, answer.text);
  }
  const changes = async (stream: StreamReader) => {
    const event = await stream.next();
    assert.equal(event?.type, 'slots');
    return slotChangesSchema.parse(event.data);
  };
  const starts = (slots: readonly { readonly start: string }[]) => slots.map(({ start }) => start);
  const readings = async () => (await world.deps.metrics.slotReadings.get()).values[0]?.value ?? 0;

  it('says what was taken and what came back', async () => {
    const stream = await listen();
    assert.equal(stream.headers.get('Access-Control-Allow-Origin'), null);
    const hold = await world.call('POST', `${base}/intro-call/holds`, { start: '2027-03-02T08:00:00Z' });
    assert.equal(hold.status, 201, hold.text);
    const taken = await changes(stream);
    assert.deepEqual([taken.added, starts(taken.removed).includes('2027-03-02T08:00:00Z')], [[], true]);
    const secret = { Authorization: `Hold ${String(hold.body['hold_secret'])}` };
    const released = await world.call(
      'DELETE',
      `/v1/public/holds/${String(hold.body['hold_id'])}`,
      undefined,
      secret,
    );
    assert.equal(released.status, 204);
    const back = await changes(stream);
    assert.deepEqual([starts(back.added), back.removed], [starts(taken.removed), []]);
    assert.equal(back.added[0]?.hosts_free, 1);
  });

  it('says what the clock takes away, and moves the first slot on', async () => {
    const stream = await listen();
    const { first_available: first } = slotsSchema.parse(await (await see()).json());
    world.clock.set(Date.parse(first?.start ?? ''));
    const { removed, first_available } = await changes(stream);
    assert.equal(removed[0]?.start, first?.start);
    assert.ok(first_available !== null && first_available.start > (first?.start ?? ''));
  });

  it('goes on behind what was read, also from an answer to the same question; what is too old begins anew', async () => {
    const answer = await see();
    const etag = answer.headers.get('ETag') ?? '';
    const stream = await listen(`&since=${encodeURIComponent(etag)}`);
    assert.equal(stream.lastEventId(), etag);
    await book('2027-03-02T08:00:00Z');
    const first = await changes(stream);
    const between = stream.lastEventId();
    await stream.close();
    await book('2027-03-03T08:00:00Z');
    const resumed = await listen('', between);
    const second = await changes(resumed);
    assert.ok(starts(second.removed).includes('2027-03-03T08:00:00Z'));
    assert.ok(!starts(second.removed).includes('2027-03-02T08:00:00Z'));
    const both = await listen('', etag);
    assert.deepEqual(starts((await changes(both)).removed), [
      ...starts(first.removed),
      ...starts(second.removed),
    ]);
    // Another process knows the state by its tag, but not what came before.
    app = createApp(world.deps);
    const elsewhere = await listen('', both.lastEventId());
    await book('2027-03-04T08:00:00Z');
    assert.ok(starts((await changes(elsewhere)).removed).includes('2027-03-04T08:00:00Z'));
    for (const old of [etag, 'nonsense'])
      assert.equal((await (await listen('', old)).next())?.type, 'resync');
  });

  it('costs one reading however many look at the same, and one for each change', async () => {
    const viewers = await Promise.all(Array.from({ length: 100 }, () => listen()));
    await Promise.all(Array.from({ length: 20 }, async () => see()));
    assert.equal(await readings(), 1);
    await book('2027-03-02T08:00:00Z');
    const told = await Promise.all(viewers.map(changes));
    assert.equal(new Set(told.map((one) => JSON.stringify(one))).size, 1);
    assert.ok(
      (await readings()) <= 3,
      'the booking itself may have been looked at half-way: held, then booked',
    );
  });

  it('is for whoever may read the slots, as long as they may', async () => {
    await serve({ heartbeatMs: 5 });
    assert.equal((await ask(asked)).status, 401);
    assert.equal((await ask(`${asked}&key=pk_nonsense`)).status, 401);
    const foreign = { Origin: 'https://evil.example' };
    await fresh.db.write.updateTable('apps').set({ origins_json: '["https://shop.example"]' }).execute();
    assert.equal((await ask(`${asked}&${key}`, foreign)).status, 401);
    assert.equal((await ask(`${asked}&${key}`, {}, 'no-such')).status, 404);
    assert.equal((await ask(`${asked}&${key}&host_id=hst_00000000000000000000000000`)).status, 404);
    assert.equal((await ask(`from=1&to=2&timezone=UTC&${key}`)).status, 400);
    const stream = await listen();
    await stream.until(() => stream.heartbeats() >= 2);
    await fresh.db.write.deleteFrom('widget_keys').execute();
    assert.equal(await stream.next(), null);
  });

  it('ends with its event type, and with the server', async () => {
    const stream = await listen();
    await writeTransaction(fresh.db, async (trx) => {
      await trx.updateTable('event_types').set({ public: 0 }).where('slug', '=', 'intro-call').execute();
    });
    assert.equal(await stream.next(), null);
    const other = await listen('', undefined, 'workshop');
    streams.close();
    assert.equal(await other.next(), null);
    assert.equal((await ask(`${asked}&${key}`, {}, 'workshop')).status, 503);
  });

  it('is one of few that an address may hold open', async () => {
    await Promise.all(Array.from({ length: streamLimits.slots }, () => listen()));
    assert.equal((await ask(`${asked}&${key}`)).status, 429);
  });

  it('leads to what a fresh answer says, whatever changes, by whatever process and clock', async () => {
    await fresh.db.write
      .updateTable('event_types')
      .set({ archived: 0 })
      .where('slug', '=', 'sales-team')
      .execute();
    const slugs = ['intro-call', 'choose-your-host', 'sales-team', 'workshop'];
    const other = fresh.open();
    const step = fc.record({
      upset: fc.constantFrom(...Object.keys(upsets)),
      seed: fc.nat(),
      ms: fc.option(fc.constantFrom(...clockSteps), { freq: 3 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 6, maxLength: 8 }), async (steps) => {
        const viewers = await Promise.all(slugs.map((slug) => aViewer(slug)));
        for (const { upset, seed: start, ms } of steps) {
          let seed = start;
          const pick = (below: number): number => {
            seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
            return Math.floor((seed / 2 ** 32) * below);
          };
          if (ms !== null) world.clock.advance(ms);
          await writeTransaction(other, (trx) => upsets[upset]?.(world, trx, pick) ?? Promise.resolve());
          for (const viewer of viewers) await viewer.catchUp();
        }
        for (const viewer of viewers) await viewer.leave();
      }),
      { numRuns: 2, endOnFailure: true },
    );
    await other.close();
  });

  /** Somebody who has read the slots, and keeps them as the stream says. */
  async function aViewer(slug: string) {
    let slots = new Map<string, unknown>();
    const truth = async () => {
      const answer = await see(slug, createApp({ ...world.deps, streams: new OpenStreams(false) }));
      return answer.status === 200 ? slotsSchema.parse(await answer.json()).slots : null;
    };
    const reload = async () => {
      slots = new Map((await truth())?.map((slot) => [slot.start, slot]));
    };
    let stream = await listen('', undefined, slug);
    await reload();
    return {
      async catchUp(): Promise<void> {
        for (;;) {
          const wanted = await truth();
          const [have, want] = [[...slots.values()], wanted ?? []].map((list) =>
            JSON.stringify(list.toSorted((one, two) => (JSON.stringify(one) < JSON.stringify(two) ? -1 : 1))),
          );
          if (wanted === null || have === want) return;
          const event = await stream.next();
          if (event === null) stream = await listen('', stream.lastEventId(), slug);
          else if (event.type === 'resync') await reload();
          else {
            const { added, removed } = slotChangesSchema.parse(event.data);
            for (const { start } of removed) slots.delete(start);
            for (const slot of added) slots.set(slot.start, slot);
          }
        }
      },
      leave: () => stream.close(),
    };
  }
});
