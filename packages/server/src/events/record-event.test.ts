import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { bookingEventSchema, bookingSchema, type Booking } from '@slotkit/shared/wire';
import { addWebhook } from '../testing/add-webhook.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';

const bookings = '/v1/public/apps/demo/event-types/intro-call/bookings';
const start = '2027-03-02T08:00:00Z';

eachDatabase('a change that other systems are told', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
  });
  afterEach(() => fresh.remove());

  async function book(): Promise<Booking & { readonly manage: { readonly Authorization: string } }> {
    const answer = await world.call('POST', bookings, {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: { topic: 'Brand' },
    });
    assert.equal(answer.status, 201, answer.text);
    const booking = bookingSchema.parse(answer.body);
    return {
      ...booking,
      manage: { Authorization: `Manage ${booking.manage_url?.split('/').at(-1) ?? ''}` },
    };
  }
  const manage = (booking: { readonly manage: Record<string, string> }, step: string, body: unknown = {}) =>
    world.call(
      step === '' ? 'PATCH' : 'POST',
      `/v1/public/manage${step === '' ? '' : `/${step}`}`,
      body,
      booking.manage,
    );
  async function events() {
    const rows = await fresh.db.read
      .selectFrom('events')
      .selectAll()
      .orderBy('created_at')
      .orderBy('id')
      .execute();
    return rows.map((row) => ({ row, event: bookingEventSchema.parse(JSON.parse(row.payload_json)) }));
  }
  const queued = () =>
    fresh.db.read
      .selectFrom('outbox')
      .select(['kind', 'recipient', 'lane', 'booking_id', 'payload_json'])
      .where('channel', '=', 'webhook')
      .orderBy('id')
      .execute();

  test('is kept as an event though nobody listens, without anything secret', async () => {
    const booking = await book();
    const [{ row, event } = assert.fail('no event')] = await events();
    assert.deepEqual(
      [event.type, event.sequence, event.timestamp],
      ['scheduled.created', 1, '2027-03-01T10:00:00Z'],
    );
    assert.deepEqual([row.booking_id, row.app_id], [booking.id, 'demo']);
    const {
      allowed: _allowed,
      manage_url = '',
      join_url: _joinUrl,
      add_to_calendar: _ways,
      manage: _manage,
      ...told
    } = booking;
    assert.deepEqual(event.data.booking, told);
    assert.ok(!row.payload_json.includes(manage_url.split('/').at(-1) ?? ''));
    assert.deepEqual(await queued(), []);
  });

  test('leaves a delivery for every endpoint that wants it, in a line of its own', async () => {
    const all = await addWebhook(world.deps, {}, worldNow);
    const some = await addWebhook(
      world.deps,
      { events: ['scheduled.created', 'scheduled.started'] },
      worldNow + 1,
    );
    await addWebhook(world.deps, { events: ['scheduled.cancelled'] }, worldNow);
    await addWebhook(world.deps, { active: false }, worldNow);
    await addWebhook(world.deps, { archived: true }, worldNow);
    const { id } = await book();
    const [{ row } = assert.fail('no event')] = await events();
    const payload_json = JSON.stringify({ eventId: row.id });
    const delivery = { kind: 'scheduled.created', booking_id: id, payload_json };
    assert.deepEqual(
      (await queued()).toSorted((one, other) => (one.recipient < other.recipient ? -1 : 1)),
      [all, some].map((recipient) => ({ ...delivery, recipient, lane: `webhook:${recipient}` })),
    );
  });

  test("counts the events of each booking from one; a move is the new booking's and has both times", async () => {
    const booking = await book();
    world.clock.advance(60_000);
    assert.equal((await manage(booking, '', { name: 'Robin Lee' })).status, 200);
    world.clock.advance(60_000);
    const moved = await manage(booking, 'reschedule', { start: '2027-03-03T09:00:00Z' });
    assert.equal(moved.status, 201, moved.text);
    world.clock.advance(60_000);
    assert.equal((await manage(booking, 'cancel')).status, 200);
    assert.equal((await manage(booking, 'cancel')).status, 200);

    const told = (await events()).map(({ event: { type, sequence, data } }) => [
      type,
      sequence,
      data.booking.id,
    ]);
    const newId = String(moved.body['id']);
    assert.deepEqual(told, [
      ['scheduled.created', 1, booking.id],
      ['scheduled.updated', 2, booking.id],
      ['scheduled.rescheduled', 1, newId],
      ['scheduled.cancelled', 2, newId],
    ]);
    const [, edit, move] = await events();
    assert.equal(edit?.event.data.attendee_id, booking.attendees[0]?.id);
    assert.equal(move?.event.data.booking.start, '2027-03-03T09:00:00Z');
    assert.deepEqual(move.event.data.previous, {
      id: booking.id,
      start: booking.start,
      end: booking.end,
      hosts: booking.hosts,
    });
  });

  test('is neither a hold nor a refusal', async () => {
    assert.equal((await world.call('POST', bookings.replace('bookings', 'holds'), { start })).status, 201);
    const late = {
      start,
      timezone: 'UTC',
      attendee: { name: 'Lee', email: 'lee@example.com' },
      answers: { topic: 'Brand' },
    };
    assert.equal((await world.call('POST', bookings, late)).status, 409);
    assert.deepEqual(await events(), []);
  });
});
