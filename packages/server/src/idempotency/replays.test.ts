import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { apiScopes, bookingSchema } from '@slotkit/shared/wire';
import { writeTransaction } from '../db/write-transaction.ts';
import { addClient, addMember } from '../testing/add-access.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type JsonAnswer, type TestWorld } from '../testing/test-world.ts';
import { eraseReplays } from './idempotency-store.ts';

type Headers = Readonly<Record<string, string>>;
const start = '2027-03-02T09:30:00Z';

eachDatabase('A request with a key', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  let client: Headers;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
    client = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: apiScopes });
  });
  afterEach(() => fresh.remove());

  const order = { event_type: 'choose-your-host', start, timezone: 'UTC', attendee: { name: 'Robin' } };
  const call = (path: string, body: unknown, headers: Headers = client, key = 'key 1') =>
    world.call('POST', `/v1/bookings${path}`, body, { ...headers, 'Idempotency-Key': key });
  const assertReplay = (answer: JsonAnswer, first: JsonAnswer): void => {
    assert.deepEqual(
      [answer.status, answer.headers.get('Idempotent-Replay'), answer.text],
      [200, 'true', first.text],
    );
  };
  const codeOf = ({ status, body }: JsonAnswer) => [status, body['code']];

  test('is answered with the first bytes for 24 hours by the clock, whatever became of the booking', async () => {
    const first = await call('', order);
    assert.equal(first.status, 201, first.text);
    const id = String(first.body['id']);
    const moved = await call(`/${id}/reschedule`, { start: '2027-03-02T12:30:00Z' });
    assert.equal(moved.status, 201, moved.text);
    await world.call('POST', `/v1/bookings/${String(moved.body['id'])}/cancel`, {}, client);
    await fresh.db.write
      .updateTable('event_types')
      .set({ archived: 1 })
      .where('slug', '=', 'choose-your-host')
      .execute();
    assertReplay(await call('', order), first);
    assertReplay(await call(`/${id}/reschedule`, { start: '2027-03-02T12:30:00Z' }), moved);
    assert.deepEqual(codeOf(await call('', { ...order, notes: 'x' })), [422, 'idempotency_conflict']);
    // Its token would be over by then.
    await fresh.db.write
      .updateTable('access_tokens')
      .set({ expires_at: worldNow * 2 })
      .execute();
    world.clock.advance(24 * 3_600_000 - 1);
    assertReplay(await call('', order), first);
    world.clock.advance(1);
    assert.deepEqual(codeOf(await call('', order)), [404, 'not_found'], 'asked anew');
  });

  test('that was refused keeps nothing, and its key is free', async () => {
    const before = await world.rowCounts();
    assert.deepEqual(codeOf(await call('', { ...order, start: '2027-03-02T03:33:00Z' })), [
      422,
      'slot_not_offered',
    ]);
    assert.deepEqual(await world.rowCounts(), before);
    assert.equal((await call('', order)).status, 201);
  });

  test('is answered again only to who may still ask it', async () => {
    const first = await call('', order);
    const tokenScopes = (scopes: readonly string[]) =>
      fresh.db.write
        .updateTable('access_tokens')
        .set({ scopes_json: JSON.stringify(scopes) })
        .execute();
    await tokenScopes(['scheduling:read']);
    assert.equal((await call('', order)).status, 403);
    await tokenScopes(apiScopes);
    assertReplay(await call('', order), first);
    const other = await addClient(fresh.db, worldNow, { appId: 'demo', scopes: apiScopes });
    const theirs = await call('', order, other);
    assert.equal(theirs.status, 201, 'another caller’s key is another key');
    assert.notEqual(theirs.body['id'], first.body['id']);

    const mara = await fresh.db.read
      .selectFrom('hosts')
      .select('id')
      .where('name', '=', 'Mara')
      .executeTakeFirstOrThrow();
    const agent = await addMember(fresh.db, worldNow, { appId: 'demo', role: 'agent', hostId: mara.id });
    const later = { ...order, start: '2027-03-03T09:30:00Z', host_id: mara.id };
    const own = await call('', later, agent.headers);
    assert.equal(own.status, 201, own.text);
    assertReplay(await call('', later, agent.headers), own);
    await fresh.db.write.updateTable('hosts').set({ member_id: null }).where('id', '=', mara.id).execute();
    assert.deepEqual(codeOf(await call('', later, agent.headers)), [404, 'not_found']);
  });

  test('of 32 that come at once, books once; the others are told to wait or what it got', async () => {
    const answers = await Promise.all(Array.from({ length: 32 }, () => call('', order)));
    const made = answers.filter(({ status }) => status === 201);
    assert.equal(made.length, 1);
    for (const answer of answers.filter(({ status }) => status !== 201)) {
      if (answer.status === 200) continue;
      assert.deepEqual(codeOf(answer), [409, 'idempotency_in_progress']);
      assert.ok(Number(answer.headers.get('Retry-After')) >= 1);
    }
    const [first = assert.fail()] = made;
    assertReplay(await call('', order), first);
    const bookings = await fresh.db.read.selectFrom('bookings').select('id').execute();
    assert.deepEqual(bookings, [{ id: first.body['id'] }]);
  });

  for (const slug of ['intro-call', 'workshop'])
    test(`that holds a time of ${slug} gets the same hold and secret again, with which it is booked`, async () => {
      const path = `/v1/public/apps/demo/event-types/${slug}`;
      const listed = await world.call('GET', `${path}/slots?from=2027-03-02&to=2027-03-20&timezone=UTC`);
      const [slot] = Array.isArray(listed.body['slots']) ? listed.body['slots'] : [];
      const hold = (key: string) =>
        world.call('POST', `${path}/holds`, { start: slot.start }, { 'Idempotency-Key': key });
      const first = await hold('key 1');
      assert.equal(first.status, 201, first.text);
      const before = await world.rowCounts();
      assertReplay(await hold('key 1'), first);
      assert.deepEqual(await world.rowCounts(), before);
      const booked = await world.call('POST', `${path}/bookings`, {
        start: slot.start,
        timezone: 'UTC',
        attendee: { name: 'Robin', email: 'robin@example.com' },
        answers: slug === 'workshop' ? {} : { topic: 'Website' },
        hold: { id: first.body['hold_id'], secret: first.body['hold_secret'] },
      });
      assert.equal(booked.status, 201, booked.text);
    });

  test('answers 404 once the person in its answer is erased, and books nobody anew', async () => {
    const path = '/v1/public/apps/demo/event-types/workshop/bookings';
    const slots = await world.call(
      'GET',
      `${path.replace('bookings', 'slots')}?from=2027-03-02&to=2027-03-20&timezone=UTC`,
    );
    const [slot] = Array.isArray(slots.body['slots']) ? slots.body['slots'] : [];
    const book = (name: string) =>
      world.call(
        'POST',
        path,
        { start: slot.start, timezone: 'UTC', attendee: { name, email: `${name}@example.com` } },
        { 'Idempotency-Key': name },
      );
    const [kim, lee] = [await book('kim'), await book('lee')];
    const booking = bookingSchema.parse(kim.body);
    assert.equal(bookingSchema.parse(lee.body).id, booking.id, 'one group');
    const attendeeId = booking.attendees[0]?.id ?? '';
    await writeTransaction(fresh.db, (trx) => eraseReplays(trx, [{ bookingId: booking.id, attendeeId }]));
    const before = await world.rowCounts();
    assert.deepEqual(codeOf(await book('kim')), [404, 'not_found']);
    assertReplay(await book('lee'), lee);
    assert.deepEqual(await world.rowCounts(), before);
    const kept = await fresh.db.read
      .selectFrom('idempotency')
      .select(['response_sealed', 'body_hash'])
      .execute();
    assert.equal(kept.filter((row) => row.response_sealed === '' && row.body_hash === '').length, 1);
  });
});
