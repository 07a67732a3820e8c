import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { afterEach, beforeEach, it, mock } from 'node:test';
import { bookingEventSchema, type ApiScope, type Role } from '@slotkit/shared/wire';
import { createApp } from '../app.ts';
import { listen as serveHttp } from '../cli/http-server.ts';
import { writeTransaction } from '../db/write-transaction.ts';
import type { App } from '../http/app-env.ts';
import { openSession } from '../sign-in/session-store.ts';
import { OpenStreams, streamLimits, type StreamPlace, type StreamTimes } from '../streams/open-streams.ts';
import { addClient, addMember, addTeam } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { readStream, type StreamReader } from '../testing/read-stream.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';
import { numberEvents } from './number-events.ts';

type Headers = Readonly<Record<string, string>>;
const dayMs = 86_400_000;
const answers: Readonly<Record<string, Record<string, unknown>>> = {
  'intro-call': { topic: 'Brand' },
  'needs-approval': { portfolio: 'https://robin.example' },
};

eachDatabase('A stream of events', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let app: App;
  let streams: OpenStreams;
  let reader: Headers;
  let open: StreamReader[];
  beforeEach(async () => {
    fresh = await openFresh();
    open = [];
    await serve({});
    reader = await client(['scheduling:read']);
  });
  afterEach(async () => {
    await Promise.all(open.map((stream) => stream.close()));
    await fresh.remove();
  });

  /** Real heartbeats would take real seconds. */
  async function serve(times: Partial<StreamTimes>, isLimited = true): Promise<void> {
    streams = new OpenStreams(isLimited, times);
    world = await openWorld(fresh.db, {}, { streams });
    app = createApp(world.deps);
  }
  const client = (scopes: readonly ApiScope[], appId = 'demo') =>
    addClient(fresh.db, world.clock.now(), { appId, scopes });
  const ask = (headers: Headers, method = 'GET') => app.request('/v1/events', { method, headers });
  async function listen(headers: Headers = reader, lastEventId?: string): Promise<StreamReader> {
    const answer = await ask({
      ...headers,
      ...(lastEventId !== undefined && { 'Last-Event-ID': lastEventId }),
    });
    assert.equal(answer.status, 200);
    const stream = readStream(answer);
    open.push(stream);
    await stream.until(() => stream.lastEventId() !== '');
    return stream;
  }
  async function book(start: string, slug = 'intro-call'): Promise<string> {
    const answer = await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: `r${start.replaceAll(/\D/g, '')}@example.com` },
      answers: answers[slug],
    });
    assert.equal(answer.status, 201, answer.text);
    return String(answer.body['id']);
  }
  const hours = ['08', '09', '10', '11', '13'].map((hour) => `2027-03-02T${hour}:00:00Z`);
  const storedEvents = () =>
    fresh.db.read.selectFrom('events').select(['id', 'type', 'payload_json']).orderBy('position').execute();

  it('tells what happens as webhooks tell it, by their ids, from its beginning on', async () => {
    await book(hours[0] ?? '');
    const stream = await listen();
    assert.match(stream.headers.get('Content-Type') ?? '', /^text\/event-stream/);
    assert.match(stream.headers.get('Cache-Control') ?? '', /no-store/);
    const id = await book(hours[1] ?? '');
    const event = await stream.next();
    const [, stored] = await storedEvents();
    assert.deepEqual([event?.id, event?.type], [stored?.id, 'scheduled.created']);
    assert.deepEqual(event?.data, JSON.parse(stored?.payload_json ?? ''));
    assert.equal(bookingEventSchema.parse(event?.data).data.booking.id, id);
  });

  it("tells statuses in the client's words", async () => {
    await fresh.db.write.updateTable('clients').set({ status_vocabulary: 'appointment' }).execute();
    const stream = await listen();
    await book(hours[0] ?? '');
    assert.equal(bookingEventSchema.parse((await stream.next())?.data).data.booking.status, 'Confirmed');
  });

  it('goes on behind the last event that was read, without loss or repeat, also from a beginning without any', async () => {
    const idle = await listen();
    const beginning = idle.lastEventId();
    await idle.close();
    const ids: string[] = [];
    for (const start of hours.slice(0, 3)) ids.push(await book(start));
    const stream = await listen(reader, beginning);
    const first = await stream.next();
    await stream.close();
    ids.push(await book(hours[3] ?? ''));
    const again = await listen(reader, first?.id ?? '');
    const told = [first, await again.next(), await again.next(), await again.next()];
    assert.deepEqual(
      told.map((event) => bookingEventSchema.parse(event?.data).data.booking.id),
      ids,
    );
    ids.push(await book(hours[4] ?? ''));
    assert.equal(bookingEventSchema.parse((await again.next())?.data).data.booking.id, ids[4]);
  });

  it('says when that was too long ago, or is not known any more, and goes on from now', async () => {
    await book(hours[0] ?? '');
    const [first] = await storedEvents().then(async () => {
      await numberEvents(fresh.db);
      return storedEvents();
    });
    world.clock.advance(7 * dayMs);
    await book('2027-03-09T08:00:00Z');
    world.clock.advance(7 * dayMs);
    reader = await client(['scheduling:read']);
    // Nothing that it has not read is older than a week.
    const fine = await listen(reader, first?.id ?? '');
    assert.equal((await fine.next())?.type, 'scheduled.created');
    world.clock.advance(1);
    for (const id of [first?.id ?? '', 'msg_unknown', 'msg_0', 'é']) {
      const stream = await listen(reader, encodeURIComponent(id));
      const resync = await stream.next();
      assert.deepEqual([resync?.type, resync?.data], ['resync', { type: 'resync', because: 'too_old' }]);
      assert.equal(resync?.id, (await storedEvents())[1]?.id);
      await stream.close();
    }
  });

  it('is as far as its caller may see, now', async () => {
    const hostOf = async (mail: string) =>
      (
        await fresh.db.read
          .selectFrom('hosts')
          .select('id')
          .where('email', 'like', `${mail}@%`)
          .executeTakeFirstOrThrow()
      ).id;
    const member = (role: Role, hostId?: string) =>
      addMember(fresh.db, worldNow, { appId: 'demo', role, ...(hostId !== undefined && { hostId }) });
    await addApp(fresh.db, { id: 'shop' });
    const mara = await member('agent', await hostOf('mara'));
    const admin = await member('admin');
    const [own, all, others] = [
      await listen(mara.headers),
      await listen(admin.headers),
      await listen(await client(['scheduling:read'], 'shop')),
    ];
    const theirs = await book('2027-03-02T13:30:00Z', 'needs-approval');
    const mine = await book(hours[0] ?? '');
    const bookingOf = async (stream: StreamReader) =>
      bookingEventSchema.parse((await stream.next())?.data).data.booking.id;
    assert.equal(await bookingOf(own), mine);
    assert.deepEqual([await bookingOf(all), await bookingOf(all)], [theirs, mine]);
    await others.close();
    assert.equal(await others.next(), null);
    for (const [headers, status] of [
      [await client(['scheduling:write', 'webhooks:read']), 403],
      [{}, 401],
      [{ Authorization: 'Bearer nonsense' }, 401],
    ] as const)
      assert.equal((await ask(headers)).status, status);
    const none = await member('agent');
    const permissions_json = JSON.stringify({ view: 'none', edit: 'none', delete: 'none' });
    await fresh.db.write
      .updateTable('members')
      .set({ permissions_json })
      .where('id', '=', none.member.id)
      .execute();
    assert.equal((await ask(none.headers)).status, 403);
  });

  it('says of a booking that leaves the view of its caller that it has to be read anew, and nothing else', async () => {
    const hosts = await fresh.db.read.selectFrom('hosts').select(['id', 'email']).execute();
    const idOf = (name: string) => hosts.find(({ email }) => email?.startsWith(`${name}@`))?.id ?? '';
    const mara = await addMember(fresh.db, worldNow, { appId: 'demo', role: 'agent', hostId: idOf('mara') });
    const manager = await addMember(fresh.db, worldNow, { appId: 'demo', role: 'manager' });
    await addTeam(fresh.db, worldNow, { appId: 'demo', memberIds: [mara.member.id, manager.member.id] });
    const stranger = await writeTransaction(fresh.db, (trx) => openSession(trx, 'mem_anjali', worldNow));
    const writer = await client(['scheduling:read', 'scheduling:write']);
    const booked = await world.call(
      'POST',
      '/v1/bookings',
      {
        event_type: 'choose-your-host',
        host_id: idOf('mara'),
        start: '2027-03-02T14:45:00Z',
        timezone: 'Europe/Berlin',
        attendee: { name: 'Robin', email: 'robin@example.com' },
      },
      writer,
    );
    assert.equal(booked.status, 201, booked.text);
    const [own, team, none, all] = [
      await listen(mara.headers),
      await listen(manager.headers),
      await listen({ Cookie: `slotkit_session=${stranger}`, 'Sec-Fetch-Site': 'same-origin' }),
      await listen(writer),
    ];
    const giveTo = async (name: string) => {
      const path = `/v1/bookings/${String(booked.body['id'])}/reassign`;
      const answer = await world.call('POST', path, { host_id: idOf(name) }, writer);
      assert.equal(answer.status, 200, answer.text);
    };
    await giveTo('theo');
    for (const stream of [own, team]) {
      const left = await stream.next();
      assert.deepEqual([left?.type, left?.data], ['resync', { type: 'resync', because: 'left_view' }]);
    }
    await giveTo('mara');
    for (const stream of [own, team]) assert.equal((await stream.next())?.type, 'scheduled.reassigned');
    for (const _change of [1, 2]) assert.equal((await all.next())?.type, 'scheduled.reassigned');
    await fresh.db.write.deleteFrom('sessions').execute();
    await book(hours[0] ?? '');
    assert.equal(await none.next(), null, 'whoever never saw it is told nothing');
  });

  it('ends with its token, its scope, its client, or its session, and tells nothing after that', async () => {
    await serve({ heartbeatMs: 10 });
    const ends: readonly (() => Promise<unknown>)[] = [
      () => fresh.db.write.deleteFrom('access_tokens').execute(),
      () => fresh.db.write.updateTable('clients').set({ scopes_json: '["webhooks:read"]' }).execute(),
      () => fresh.db.write.updateTable('clients').set({ archived: 1 }).execute(),
      async () => world.clock.advance(3_600_000),
    ];
    for (const end of ends) {
      const stream = await listen(await client(['scheduling:read']));
      await end();
      assert.equal(await stream.next(), null);
    }
    const admin = await addMember(fresh.db, world.clock.now(), { appId: 'demo', role: 'admin' });
    const stream = await listen(admin.headers);
    await fresh.db.write.deleteFrom('sessions').execute();
    assert.equal(await stream.next(), null);
    // One that waits for events is not told of one that came after the end.
    await serve({});
    const late = await listen(await client(['scheduling:read']));
    await fresh.db.write.deleteFrom('access_tokens').execute();
    await book('2027-03-03T08:00:00Z');
    assert.equal(await late.next(), null);
    assert.equal(streams.count, 0);
  });

  it('says that it is there while nothing happens', async () => {
    await serve({ heartbeatMs: 5 });
    const stream = await listen();
    await stream.until(() => stream.heartbeats() >= 3);
    await book(hours[0] ?? '');
    assert.equal((await stream.next())?.type, 'scheduled.created');
  });

  it('is one of few that a caller may hold open; places are given back, and none is held by HEAD', async () => {
    const streamsOfOne = await Promise.all(Array.from({ length: streamLimits.events }, () => listen()));
    const refused = await ask(reader);
    assert.deepEqual([refused.status, refused.headers.get('Retry-After')], [429, '5']);
    assert.equal((await ask(await client(['scheduling:read']), 'HEAD')).status, 200);
    await streamsOfOne[0]?.close();
    await listen();
    assert.equal((await ask(reader)).status, 429);
  });

  it('ends when the server does, which then lets nobody in', async () => {
    const stream = await listen();
    streams.close();
    assert.equal(await stream.next(), null);
    assert.equal((await ask(reader)).status, 503);
  });

  it('is read as fast as its reader reads: what nobody took is not read from the database', async () => {
    const batch = 20;
    const stream = await listen();
    const beginning = stream.lastEventId();
    await stream.close();
    await book(hours[0] ?? '');
    const [template = assert.fail()] = await fresh.db.read.selectFrom('events').selectAll().execute();
    await writeTransaction(fresh.db, async (trx) => {
      for (let sequence = 2; sequence <= 5 * batch; sequence++)
        await trx
          .insertInto('events')
          .values({ ...template, id: `msg_${String(sequence).padStart(8, '0')}`, sequence })
          .execute();
    });
    const slow = await listen(reader, beginning);
    const first = await slow.next();
    assert.equal(first?.id, template.id);
    // The rest of the first reading is on its way, and no more: what goes now was never read.
    await fresh.db.write.deleteFrom('events').where('sequence', '>', batch).execute();
    for (let sequence = 2; sequence <= batch; sequence++)
      assert.equal((await slow.next())?.id, `msg_${String(sequence).padStart(8, '0')}`);
    const id = await book(hours[1] ?? '');
    assert.equal(bookingEventSchema.parse((await slow.next())?.data).data.booking.id, id);
  });

  it('is cut off when its reader takes nothing for long, and its place is given back', async () => {
    await serve({ stallMs: 20 });
    const stream = await listen();
    const beginning = stream.lastEventId();
    await stream.close();
    await book(hours[0] ?? '');
    const [template = assert.fail()] = await fresh.db.read.selectFrom('events').selectAll().execute();
    // More than all buffers between two programs of one machine hold.
    const padding = JSON.stringify({ ...JSON.parse(template.payload_json), padding: 'x'.repeat(200_000) });
    await writeTransaction(fresh.db, async (trx) => {
      for (let sequence = 2; sequence <= 100; sequence++)
        await trx
          .insertInto('events')
          .values({ ...template, id: `msg_${sequence}`, sequence, payload_json: padding })
          .execute();
    });
    const entered = Promise.withResolvers<StreamPlace>();
    const enter = streams.enter.bind(streams);
    mock.method(streams, 'enter', (...caller: Parameters<typeof enter>) => {
      const place = enter(...caller);
      entered.resolve(place);
      return place;
    });
    const server = await serveHttp(app, 0);
    const socket = connect(server.port, '127.0.0.1');
    socket.pause();
    const lines = [
      'GET /v1/events HTTP/1.1',
      'Host: localhost',
      `Last-Event-ID: ${beginning}`,
      `Authorization: ${reader['Authorization']}`,
    ];
    socket.write(`${lines.join('\r\n')}\r\n\r\n`);
    const { signal } = await entered.promise;
    if (!signal.aborted) await once(signal, 'abort');
    assert.equal(streams.count, 0);
    socket.destroy();
    await server.close(1000);
  });
});
