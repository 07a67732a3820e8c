import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { apiScopes, bookingSchema, timelineEntrySchema, type Booking } from '@slotkit/shared/wire';
import { addClient, addMember } from '../testing/add-access.ts';
import { addApp } from '../testing/add-app.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { addEventType } from '../testing/add-event-type.ts';
import { findFaults } from '../testing/find-faults.ts';
import { openWorld, type JsonAnswer, type TestWorld } from '../testing/test-world.ts';

type Headers = Readonly<Record<string, string>>;
/** Mara and Theo both work then; Anjali does not. */
const start = '2027-03-02T14:00:00Z';

eachDatabase('Reassigning', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let client: Headers;
  let hosts: Record<'mara' | 'theo' | 'anjali', string>;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    client = await addClient(fresh.db, world.clock.now(), { appId: 'demo', scopes: apiScopes });
    const idOf = async (name: string) =>
      (
        await fresh.db.read
          .selectFrom('hosts')
          .select('id')
          .where('name', '=', name)
          .executeTakeFirstOrThrow()
      ).id;
    hosts = { mara: await idOf('Mara'), theo: await idOf('Theo'), anjali: await idOf('Anjali') };
  });
  afterEach(() => fresh.remove());

  const call = (
    method: string,
    path: string,
    body: unknown,
    headers: Headers = client,
  ): Promise<JsonAnswer> => world.call(method, `/v1/bookings${path}`, body, headers);
  const book = async (hostId: string, at = start, event_type = 'choose-your-host'): Promise<Booking> => {
    const answer = await call('POST', '', {
      event_type,
      host_id: hostId,
      start: at,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: event_type === 'intro-call' ? { topic: 'Brand' } : {},
    });
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  };
  const reassign = (booking: Booking, body: unknown, headers?: Headers) =>
    call('POST', `/${booking.id}/reassign`, body, headers);
  const timelineOf = async (booking: Booking) => {
    const { body } = await call('GET', `/${booking.id}/events`, undefined);
    return timelineEntrySchema.array().parse(body['data']);
  };

  test('gives the booking to another host, who is occupied from then on, and frees the one before', async () => {
    const booking = await book(hosts.mara);
    const answer = await reassign(booking, { host_id: hosts.theo, reason: 'Mara is ill.' });
    assert.equal(answer.status, 200, answer.text);
    const given = bookingSchema.parse(answer.body);
    assert.deepEqual(
      given.hosts.map(({ name, primary }) => [name, primary]),
      [['Theo', true]],
    );
    assert.deepEqual(
      [given.id, given.status, given.calendar.uid, given.calendar.sequence],
      [booking.id, 'scheduled', booking.calendar.uid, 1],
    );
    const [, entry] = await timelineOf(booking);
    assert.equal(entry?.type, 'reassigned');
    assert.deepEqual(entry.data, {
      from: { hosts: [{ id: hosts.mara, name: 'Mara' }] },
      to: { hosts: [{ id: hosts.theo, name: 'Theo' }] },
      message: 'Mara is ill.',
    });
    assert.deepEqual(await findFaults(fresh.db), []);
    await book(hosts.mara);
  });

  test('to the present host changes nothing', async () => {
    const booking = await book(hosts.mara);
    await reassign(booking, { host_id: hosts.theo });
    const before = await world.rowCounts();
    const again = await reassign(booking, { host_id: hosts.theo, from_host_id: hosts.mara });
    assert.equal(again.status, 200, again.text);
    assert.equal(bookingSchema.parse(again.body).calendar.sequence, 1);
    assert.deepEqual(await world.rowCounts(), before);
  });

  test('is refused while the new host is busy, and by its buffers', async () => {
    const booking = await book(hosts.mara, '2027-03-02T14:45:00Z');
    await book(hosts.theo, '2027-03-02T14:15:00Z');
    const later = await book(hosts.mara, '2027-03-02T12:30:00Z');
    const before = await world.rowCounts();
    const busy = await reassign(booking, { host_id: hosts.theo });
    assert.deepEqual([busy.status, busy.body['code']], [409, 'slot_taken']);
    // From 12:30 to 13:15 Theo sleeps still.
    const asleep = await reassign(later, { host_id: hosts.theo });
    assert.deepEqual(
      [asleep.status, asleep.body['code'], asleep.body['because']],
      [422, 'slot_not_offered', 'working_hours'],
    );
    assert.deepEqual(await world.rowCounts(), before);
  });

  test('outside working hours is for members who say so, and the timeline says it too', async () => {
    const booking = await book(hosts.mara);
    const wish = { host_id: hosts.anjali };
    const { headers } = await addMember(fresh.db, world.clock.now(), { appId: 'demo', role: 'admin' });
    assert.equal((await reassign(booking, wish, headers)).status, 422);
    assert.equal((await reassign(booking, { ...wish, override: true })).status, 403);
    assert.equal((await reassign(booking, { ...wish, override: true }, headers)).status, 200);
    assert.match(JSON.stringify(await timelineOf(booking)), /"override":true/);
  });

  test('stays within the pool; where there is none, any host of the app can step in, but no other app’s', async () => {
    const pooled = await book(hosts.mara);
    const single = await book(hosts.mara, '2027-03-02T15:30:00Z', 'intro-call');
    await addApp(fresh.db, { id: 'shop' });
    await addEventType(fresh.db, { appId: 'shop', slug: 'elsewhere' });
    await addEventType(fresh.db, { appId: 'demo', slug: 'extra' });
    assert.equal((await reassign(pooled, { host_id: 'hst_extra' })).status, 404);
    assert.equal((await reassign(single, { host_id: 'hst_elsewhere' })).status, 404);
    assert.equal((await reassign(single, { host_id: hosts.theo })).status, 200);
  });

  test('is for agents with their own bookings, and never for customers or agents without a person', async () => {
    const now = world.clock.now();
    const booking = await book(hosts.mara);
    const wish = { host_id: hosts.theo };
    const mara = await addMember(fresh.db, now, { appId: 'demo', role: 'agent', hostId: hosts.mara });
    const theo = await addMember(fresh.db, now, { appId: 'demo', role: 'agent', hostId: hosts.theo });
    const robot = await addClient(fresh.db, now, { appId: 'demo', kind: 'ai_agent', scopes: apiScopes });
    assert.equal((await reassign(booking, wish, theo.headers)).status, 404);
    assert.equal((await reassign(booking, wish, robot)).status, 403);
    const given = await reassign(booking, wish, mara.headers);
    assert.equal(given.status, 200, given.text);
    assert.deepEqual(bookingSchema.parse(given.body).allowed['reassign'], { because: 'not_own_booking' });
    assert.equal((await reassign(booking, wish, mara.headers)).status, 404);
  });

  test('is over with the booking', async () => {
    const booking = await book(hosts.mara);
    await call('POST', `/${booking.id}/cancel`, {});
    const answer = await reassign(booking, { host_id: hosts.theo });
    assert.deepEqual([answer.status, answer.body['state']], [409, 'cancelled']);
  });
});
