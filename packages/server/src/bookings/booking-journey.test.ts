import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import {
  bookingSchema,
  holdSchema,
  problemSchema,
  publicEventTypeSchema,
  slotsSchema,
  type Booking,
  type Slots,
} from '@slotkit/shared/wire';
import { runDue } from '../jobs/worker.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { openWorld, type TestWorld } from '../testing/test-world.ts';

const base = '/v1/public/apps/demo/event-types';

eachDatabase('A visitor', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;
  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
  });
  afterEach(() => fresh.remove());

  const slotsOf = async (slug: string, headers?: Record<string, string>): Promise<Slots> => {
    const answer = await world.call(
      'GET',
      `${base}/${slug}/slots?from=2027-03-02&to=2027-03-05&timezone=Europe/Berlin`,
      undefined,
      headers,
    );
    assert.equal(answer.status, 200, answer.text);
    return slotsSchema.parse(answer.body);
  };
  const order = (start: string, more: Record<string, unknown> = {}) => ({
    start,
    timezone: 'Europe/Berlin',
    attendee: { name: 'Robin', email: 'robin@example.com' },
    ...more,
  });
  const introOrder = (start: string, more: Record<string, unknown> = {}) =>
    order(start, { answers: { topic: 'Brand' }, ...more });
  const book = async (slug: string, body: unknown, headers?: Record<string, string>): Promise<Booking> => {
    const answer = await world.call('POST', `${base}/${slug}/bookings`, body, headers);
    assert.equal(answer.status, 201, answer.text);
    return bookingSchema.parse(answer.body);
  };
  const firstStart = async (slug: string, index = 0): Promise<string> => {
    const start = (await slotsOf(slug)).slots[index]?.start;
    assert.ok(start);
    return start;
  };
  const tokenOf = (booking: Booking): string => booking.manage_url?.split('/').at(-1) ?? '';
  const manage = (booking: Booking) => ({ Authorization: `Manage ${tokenOf(booking)}` });

  test('sees the offer, books a slot of it, and the slot is gone', async () => {
    const { slots, first_available } = await slotsOf('intro-call');
    const start = slots[0]?.start ?? '';
    assert.equal(start, '2027-03-02T08:00:00Z');
    assert.equal(first_available?.start, '2027-03-01T11:00:00Z');
    const booking = await book('intro-call', introOrder(start));
    assert.equal(booking.status, 'scheduled');
    assert.equal(booking.timezone, 'Europe/Berlin');
    assert.equal(booking.hosts[0]?.name, 'Mara');
    assert.ok(booking.manage_url?.startsWith('http://localhost:3000/b/intro-call/manage/'));
    assert.ok(!(await slotsOf('intro-call')).slots.some((slot) => slot.start === start));
  });

  test('who comes second is told what else is free, and nothing is written', async () => {
    const start = await firstStart('intro-call');
    await book('intro-call', introOrder(start));
    const before = await world.rowCounts();
    const answer = await world.call('POST', `${base}/intro-call/bookings`, introOrder(start));
    assert.equal(answer.status, 409);
    const problem = problemSchema.parse(answer.body);
    assert.equal(problem.code, 'slot_taken');
    assert.equal(problem.alternatives?.length, 3);
    assert.equal(problem.alternatives[0]?.start, '2027-03-02T08:30:00Z');
    assert.deepEqual(await world.rowCounts(), before);
  });

  test('leaves booking, host, occupancy, timeline and mail behind, all or nothing', async () => {
    await book('intro-call', introOrder(await firstStart('intro-call')));
    const counts = await world.rowCounts();
    assert.equal(counts['bookings'], 1);
    assert.equal(counts['occupancy'], 1);
    assert.equal(counts['timeline'], 1);
    assert.ok((counts['outbox'] ?? 0) >= 1);
  });

  test('holds a slot, nobody else can take it, and the hold becomes the booking', async () => {
    const start = await firstStart('intro-call');
    const held = await world.call('POST', `${base}/intro-call/holds`, { start });
    assert.equal(held.status, 201, held.text);
    const hold = holdSchema.parse(held.body);
    assert.equal((await world.call('POST', `${base}/intro-call/bookings`, introOrder(start))).status, 409);
    const booking = await book(
      'intro-call',
      introOrder(start, { hold: { id: hold.hold_id, secret: hold.hold_secret } }),
    );
    assert.equal(booking.id, hold.hold_id);
    assert.equal((await world.rowCounts())['occupancy'], 1);
  });

  test('a hold ends by itself, and its secret still books while the slot is free', async () => {
    const start = await firstStart('intro-call');
    const hold = holdSchema.parse((await world.call('POST', `${base}/intro-call/holds`, { start })).body);
    world.clock.advance(5 * 60_000);
    assert.ok((await slotsOf('intro-call')).slots.some((slot) => slot.start === start));
    const booking = await book(
      'intro-call',
      introOrder(start, { hold: { id: hold.hold_id, secret: hold.hold_secret } }),
    );
    assert.equal(booking.id, hold.hold_id);
  });

  test('a hold that ended makes room for somebody else', async () => {
    const start = await firstStart('intro-call');
    const hold = holdSchema.parse((await world.call('POST', `${base}/intro-call/holds`, { start })).body);
    world.clock.advance(5 * 60_000);
    await book('intro-call', introOrder(start));
    const late = await world.call(
      'POST',
      `${base}/intro-call/bookings`,
      introOrder(start, { hold: { id: hold.hold_id, secret: hold.hold_secret } }),
    );
    assert.equal(late.body['code'], 'slot_taken');
  });

  test('extends a hold three times and gives it back', async () => {
    const start = await firstStart('intro-call');
    const hold = holdSchema.parse((await world.call('POST', `${base}/intro-call/holds`, { start })).body);
    const path = `/v1/public/holds/${hold.hold_id}`;
    const secret = { Authorization: `Hold ${hold.hold_secret}` };
    for (let time = 1; time <= 3; time++) {
      world.clock.advance(4 * 60_000);
      assert.equal((await world.call('PATCH', path, undefined, secret)).status, 200);
    }
    assert.equal((await world.call('PATCH', path, undefined, secret)).body['because'], 'extensions_used');
    assert.equal((await world.call('DELETE', path, undefined, { Authorization: 'Hold wrong' })).status, 404);
    assert.equal((await world.call('DELETE', path, undefined, secret)).status, 204);
    assert.equal((await world.call('DELETE', path, undefined, secret)).status, 204);
    assert.equal((await world.rowCounts())['occupancy'], 0);
  });

  test('picks the host, and only that host is taken', async () => {
    const { slots } = await slotsOf('choose-your-host');
    const slot = slots.find(({ hosts }) => (hosts?.length ?? 0) >= 2);
    const [first, second] = slot?.hosts ?? [];
    assert.ok(slot && first && second);
    const booking = await book('choose-your-host', order(slot.start, { host_id: first }));
    assert.equal(booking.hosts[0]?.id, first);
    const again = await world.call(
      'POST',
      `${base}/choose-your-host/bookings`,
      order(slot.start, { host_id: first }),
    );
    assert.equal(again.body['code'], 'slot_taken');
    assert.equal(
      (await book('choose-your-host', order(slot.start, { host_id: second }))).hosts[0]?.id,
      second,
    );
  });

  test('waits for the host where approval is needed, and confirms where confirmation is', async () => {
    const pending = await book(
      'needs-approval',
      order(await firstStart('needs-approval'), { answers: { portfolio: 'https://example.com' } }),
    );
    assert.equal(pending.status, 'pending_confirmation');
    assert.deepEqual(pending.awaiting, ['host']);
    const visit = await book('needs-confirmation', order(await firstStart('needs-confirmation')));
    assert.deepEqual(visit.awaiting, ['customer']);
    const confirmed = await world.call('POST', '/v1/public/manage/confirm', undefined, manage(visit));
    assert.equal(confirmed.body['status'], 'confirmed');
    assert.equal(
      (await world.call('POST', '/v1/public/manage/confirm', undefined, manage(visit))).status,
      200,
    );
  });

  test('a pending booking whose window is over gives its slot to the next', async () => {
    const start = await firstStart('needs-confirmation', 4);
    await book('needs-confirmation', order(start));
    world.clock.advance(25 * 3_600_000);
    const next = await book('needs-confirmation', order(start));
    assert.equal(next.status, 'pending_confirmation');
    const rows = await fresh.db.read
      .selectFrom('bookings')
      .select(['status', 'cancellation_json'])
      .orderBy('id')
      .execute();
    assert.equal(rows[0]?.status, 'cancelled');
    assert.match(rows[0].cancellation_json ?? '', /unconfirmed_auto_cancel/);
  });

  test('cancels with a reason; asking again changes nothing', async () => {
    const booking = await book('intro-call', introOrder(await firstStart('intro-call')));
    const cancelled = await world.call(
      'POST',
      '/v1/public/manage/cancel',
      { reason: 'Fell ill' },
      manage(booking),
    );
    assert.equal(cancelled.body['status'], 'cancelled');
    const counts = await world.rowCounts();
    const again = await world.call('POST', '/v1/public/manage/cancel', {}, manage(booking));
    assert.equal(again.status, 200);
    assert.deepEqual(bookingSchema.parse(again.body).cancellation?.reason, 'Fell ill');
    assert.deepEqual(await world.rowCounts(), counts);
    assert.equal(counts['occupancy'], 0);
  });

  test('moves to another slot in the same series; the same link still works', async () => {
    const booking = await book('intro-call', introOrder(await firstStart('intro-call')));
    const headers = manage(booking);
    const free = await slotsOf('intro-call', headers);
    assert.ok(
      free.slots.some(({ start }) => start === booking.start),
      'its own time is no conflict',
    );
    const target = free.slots[3]?.start ?? '';
    const moved = await world.call('POST', '/v1/public/manage/reschedule', { start: target }, headers);
    assert.equal(moved.status, 201, moved.text);
    const replacement = bookingSchema.parse(moved.body);
    assert.equal(replacement.start, target);
    assert.equal(replacement.series_id, booking.series_id);
    assert.equal(replacement.rescheduled_from_id, booking.id);
    assert.equal(replacement.calendar.uid, booking.calendar.uid);
    assert.equal(replacement.calendar.sequence, booking.calendar.sequence + 1);
    assert.equal(replacement.reschedule_history[0]?.start, booking.start);
    const seen = bookingSchema.parse((await world.call('GET', '/v1/public/manage', undefined, headers)).body);
    assert.equal(seen.id, replacement.id);
    assert.equal((await world.rowCounts())['occupancy'], 1);
    const counts = await world.rowCounts();
    const again = await world.call('POST', '/v1/public/manage/reschedule', { start: target }, headers);
    assert.equal(again.status, 200);
    assert.equal(bookingSchema.parse(again.body).id, replacement.id);
    assert.deepEqual(await world.rowCounts(), counts);
  });

  test('asking to move to where it is already changes nothing and is answered with 200', async () => {
    const booking = await book('intro-call', introOrder(await firstStart('intro-call')));
    const counts = await world.rowCounts();
    const stayed = await world.call(
      'POST',
      '/v1/public/manage/reschedule',
      { start: booking.start },
      manage(booking),
    );
    assert.equal(stayed.status, 200);
    assert.equal(stayed.body['id'], booking.id);
    assert.deepEqual(await world.rowCounts(), counts);
  });

  test('finds nothing to hold or book where no host is left', async () => {
    await fresh.db.write.updateTable('hosts').set({ active: 0 }).execute();
    const counts = await world.rowCounts();
    const start = '2027-03-02T08:00:00Z';
    for (const [kind, body] of [
      ['holds', { start }],
      ['bookings', introOrder(start)],
    ] as const) {
      const answer = await world.call('POST', `${base}/intro-call/${kind}`, body);
      assert.equal(answer.body['code'], 'slot_not_offered', answer.text);
    }
    assert.deepEqual(await world.rowCounts(), counts);
  });

  test('a hold books its own host only', async () => {
    const { slots } = await slotsOf('choose-your-host');
    const slot = slots.find(({ hosts }) => (hosts?.length ?? 0) >= 2);
    const [first, second] = slot?.hosts ?? [];
    assert.ok(slot && first && second);
    const held = await world.call('POST', `${base}/choose-your-host/holds`, {
      start: slot.start,
      host_id: first,
    });
    const hold = { id: held.body['hold_id'], secret: held.body['hold_secret'] };
    const counts = await world.rowCounts();
    const other = await world.call(
      'POST',
      `${base}/choose-your-host/bookings`,
      order(slot.start, { host_id: second, hold }),
    );
    assert.equal(other.status, 422);
    assert.deepEqual(other.body['errors'], [
      { pointer: '/hold', detail: 'This hold is for another host; release it or leave it out.' },
    ]);
    assert.deepEqual(await world.rowCounts(), counts);
    const booking = await book('choose-your-host', order(slot.start, { host_id: first, hold }));
    assert.equal(booking.hosts[0]?.id, first);
  });

  test('a booking meets where it says, whatever its hold said', async () => {
    const { locations } = publicEventTypeSchema.parse((await world.call('GET', `${base}/intro-call`)).body);
    const idOf = (type: string): string => locations.find((location) => location.type === type)?.id ?? '';
    const starts = (await slotsOf('intro-call')).slots.map(({ start }) => start);
    const bookHeld = async (
      start: string | undefined,
      heldAt: string,
      bookedAt: string,
    ): Promise<Booking> => {
      const held = await world.call('POST', `${base}/intro-call/holds`, { start, location_id: idOf(heldAt) });
      const hold = { id: held.body['hold_id'], secret: held.body['hold_secret'] };
      return book('intro-call', introOrder(start ?? '', { location_id: idOf(bookedAt), hold }));
    };
    const call = await bookHeld(starts[0], 'link', 'phone');
    assert.equal(call.location?.type, 'phone');
    assert.equal(call.meeting_url, null);
    const video = await bookHeld(starts[1], 'phone', 'link');
    assert.equal(video.meeting_url, video.location?.value);
    const seen = await world.call('GET', '/v1/public/manage', undefined, manage(video));
    assert.equal(seen.body['meeting_url'], video.meeting_url);
  });

  test('cannot move what nobody confirmed in time, though nobody has swept it up yet', async () => {
    const visit = await book('needs-confirmation', order(await firstStart('needs-confirmation', 8)));
    world.clock.advance(25 * 3_600_000);
    const target = (await slotsOf('needs-confirmation')).slots.at(-1)?.start;
    const late = await world.call('POST', '/v1/public/manage/reschedule', { start: target }, manage(visit));
    assert.equal(late.status, 409, late.text);
    assert.equal(late.body['state'], 'cancelled');
  });

  test('another e-mail address gets new links, and the old ones are dead', async () => {
    const booking = await book('intro-call', introOrder(await firstStart('intro-call')));
    const edited = await world.call(
      'PATCH',
      '/v1/public/manage',
      { email: 'new@example.com', notes: 'Third floor' },
      manage(booking),
    );
    assert.equal(edited.status, 200, edited.text);
    assert.equal((await world.call('GET', '/v1/public/manage', undefined, manage(booking))).status, 401);
  });

  test('the same Idempotency-Key books once and is answered with the same bytes', async () => {
    const start = await firstStart('intro-call');
    const headers = { 'Idempotency-Key': 'one-submission' };
    const path = `${base}/intro-call/bookings`;
    const first = await world.call('POST', path, introOrder(start), headers);
    const second = await world.call('POST', path, introOrder(start), headers);
    assert.equal(first.status, 201);
    assert.equal(second.status, 200);
    assert.equal(second.text, first.text);
    assert.equal(second.headers.get('Idempotent-Replay'), 'true');
    const other = await world.call('POST', path, introOrder(start, { notes: 'other' }), headers);
    assert.equal(other.body['code'], 'idempotency_conflict');
    assert.equal((await world.rowCounts())['bookings'], 1);
  });

  test('the answer kept for an Idempotency-Key is forgotten after a day', async () => {
    await world.call('POST', `${base}/intro-call/bookings`, introOrder(await firstStart('intro-call')), {
      'Idempotency-Key': 'for-a-day',
    });
    world.clock.advance(24 * 3_600_000 - 1);
    await runDue(world.deps);
    assert.equal((await world.rowCounts())['idempotency'], 1);
    world.clock.advance(1);
    await runDue(world.deps);
    assert.equal((await world.rowCounts())['idempotency'], 0);
  });

  test('thirty-two twins make one booking', async () => {
    const start = await firstStart('intro-call');
    const twins = await Promise.all(
      Array.from({ length: 32 }, () =>
        world.call('POST', `${base}/intro-call/bookings`, introOrder(start), { 'Idempotency-Key': 'twins' }),
      ),
    );
    assert.deepEqual(
      twins.map(({ status }) => status).filter((status) => status === 201),
      [201],
    );
    for (const twin of twins.filter(({ status }) => status !== 201))
      assert.ok(twin.status === 200 || twin.body['code'] === 'idempotency_in_progress', twin.text);
    assert.equal((await world.rowCounts())['bookings'], 1);
  });

  test('a refusal frees the Idempotency-Key', async () => {
    const headers = { 'Idempotency-Key': 'second-try' };
    const path = `${base}/intro-call/bookings`;
    assert.equal((await world.call('POST', path, introOrder('2027-03-02T03:00:00Z'), headers)).status, 422);
    assert.equal((await world.call('POST', path, introOrder('2027-03-02T08:00:00Z'), headers)).status, 201);
  });
});
