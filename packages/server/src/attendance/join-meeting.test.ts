import assert from 'node:assert/strict';
import { afterEach, beforeEach, it } from 'node:test';
import { bookingSchema, joinViewSchema, type JoinView } from '@slotkit/shared/wire';
import type { BookingRecord } from '../bookings/booking-record.ts';
import { getBooking } from '../bookings/booking-store.ts';
import { operatorCaller } from '../bookings/caller.ts';
import { changeBooking } from '../bookings/change-booking.ts';
import { listTimeline } from '../bookings/timeline-store.ts';
import { ownerOf, type LinkParty } from '../links/link-owner.ts';
import { eachDatabase, type FreshDatabase } from '../testing/each-database.ts';
import { customerOf, hostOf, tokenOf } from '../testing/link-tokens.ts';
import { openWorld, worldNow, type TestWorld } from '../testing/test-world.ts';

const minute = 60_000;
const start = '2027-03-02T09:00:00Z';
const startAt = Date.parse(start);
const endAt = startAt + 30 * minute;
const answers = { 'intro-call': { topic: 'Brand' }, 'needs-confirmation': {}, workshop: {} };

eachDatabase('joining a meeting', (openFresh) => {
  let fresh: FreshDatabase;
  let world: TestWorld;

  beforeEach(async () => {
    fresh = await openFresh();
    world = await openWorld(fresh.db);
  });
  afterEach(() => fresh.remove());

  async function book(
    slug: keyof typeof answers = 'intro-call',
    more: Record<string, unknown> = {},
  ): Promise<BookingRecord> {
    const answer = await world.call('POST', `/v1/public/apps/demo/event-types/${slug}/bookings`, {
      start,
      timezone: 'Europe/Berlin',
      attendee: { name: 'Robin', email: 'robin@example.com' },
      answers: answers[slug],
      ...more,
    });
    assert.equal(answer.status, 201, answer.text);
    return read(bookingSchema.parse(answer.body).id);
  }
  const read = (id: string) => getBooking(fresh.db.read, id);
  const authorization = (booking: BookingRecord, party: LinkParty) => ({
    Authorization: `Join ${tokenOf(world.deps.secrets, 'join', booking, party)}`,
  });
  const join = (booking: BookingRecord, party = customerOf(booking)) =>
    world.call('POST', '/v1/public/join', undefined, authorization(booking, party));
  const look = async (booking: BookingRecord, party = customerOf(booking)): Promise<JoinView> => {
    const answer = await world.call('GET', '/v1/public/join', undefined, authorization(booking, party));
    assert.equal(answer.status, 200, answer.text);
    return joinViewSchema.parse(answer.body);
  };
  const joins = () => fresh.db.read.selectFrom('joins').selectAll().orderBy('at').execute();
  const timeline = async ({ id }: BookingRecord) =>
    (await listTimeline(fresh.db.read, id)).map(({ type, at, actor }) => `${at} ${type} ${actor.type}`);

  it('leads to the meeting, and is recorded once, from 15 minutes before the start', async () => {
    const booking = await book();
    world.clock.set(startAt - 15 * minute - 1);
    const early = await join(booking);
    assert.equal(early.status, 303, early.text);
    assert.equal(early.headers.get('location'), 'https://meet.northlight.example/studio');
    assert.deepEqual(early.body, {
      meeting_url: 'https://meet.northlight.example/studio',
      joined_at: null,
    });
    assert.deepEqual(await joins(), []);
    assert.equal((await read(booking.id)).status, 'scheduled');

    world.clock.set(startAt - 15 * minute);
    const [first, second] = await Promise.all([join(booking), join(booking)]);
    assert.deepEqual([first.status, second.status], [303, 303]);
    assert.deepEqual(first.body, second.body);
    assert.equal(first.body['joined_at'], '2027-03-02T08:45:00Z');
    world.clock.set(startAt + minute);
    assert.equal((await join(booking)).body['joined_at'], '2027-03-02T08:45:00Z');
    assert.equal((await join(booking, hostOf(booking))).body['joined_at'], '2027-03-02T09:01:00Z');
    assert.deepEqual(
      (await joins()).map(({ party, party_id }) => [party, party_id]),
      [
        ['attendee', booking.attendees[0]?.id],
        ['host', booking.hosts[0]?.id],
      ],
    );
    assert.equal((await read(booking.id)).status, 'started');
    assert.deepEqual(await timeline(booking), [
      `${worldNow} created customer`,
      `${startAt - 15 * minute} joined customer`,
      `${startAt - 15 * minute} started system`,
      `${startAt + minute} joined agent`,
    ]);
  });

  it('is recorded until nobody would be waited for, and not for what is settled', async () => {
    const booking = await book();
    world.clock.set(endAt + 15 * minute - 1);
    assert.equal((await look(booking)).standing, 'open');
    assert.equal((await join(booking)).status, 303);
    await changeBooking(world.deps, operatorCaller, booking.id, 'complete');
    const late = await join(booking, hostOf(booking));
    assert.deepEqual([late.status, late.body['joined_at']], [303, null]);
    world.clock.set(endAt + 15 * minute);
    const over = await join(booking);
    assert.deepEqual(
      [over.status, over.body['code'], over.body['because']],
      [409, 'invalid_transition', 'over'],
    );
    assert.equal((await joins()).length, 1);
  });

  it('shows the meeting to each as far as it concerns them, and changes nothing by it', async () => {
    const booking = await book();
    const before = await world.rowCounts();
    const seen = await look(booking);
    assert.deepEqual(
      [seen.role, seen.name, seen.standing, seen.start, seen.meeting_url_known, seen.recorded_from],
      ['attendee', 'Robin', 'early', start, true, '2027-03-02T08:45:00Z'],
    );
    assert.equal((await look(booking, hostOf(booking))).role, 'host');
    assert.doesNotMatch(JSON.stringify(seen), /meet\.northlight/);
    assert.deepEqual(await world.rowCounts(), before);
  });

  it('is refused while an agreement is awaited, after a cancellation, and where there is no link', async () => {
    const pending = await book('needs-confirmation');
    const locations = await fresh.db.read.selectFrom('locations').select(['id', 'type']).execute();
    const phone = locations.find(({ type }) => type === 'phone')?.id;
    const onThePhone = await book('intro-call', { location_id: phone, start: '2027-03-02T10:00:00Z' });
    const cancelled = await book('intro-call', { start: '2027-03-02T08:00:00Z' });
    await changeBooking(world.deps, operatorCaller, cancelled.id, 'cancel', 'Ill, sorry.');
    world.clock.set(startAt);
    for (const [booking, because] of [
      [pending, 'pending'],
      [onThePhone, 'elsewhere'],
      [cancelled, 'cancelled'],
    ] as const) {
      assert.equal((await look(booking)).standing, because);
      const refused = await join(booking);
      assert.deepEqual([refused.status, refused.body['because']], [409, because]);
    }
    assert.deepEqual(await joins(), []);
  });

  it('follows the series to its new time', async () => {
    const booking = await book();
    const manage = tokenOf(world.deps.secrets, 'manage', booking, customerOf(booking));
    const moved = await world.call(
      'POST',
      '/v1/public/manage/reschedule',
      { start: '2027-03-03T10:00:00Z' },
      { Authorization: `Manage ${manage}` },
    );
    assert.equal(moved.status, 201, moved.text);
    for (const party of [customerOf(booking), hostOf(booking)]) {
      const seen = await look(booking, party);
      assert.deepEqual(
        [seen.booking_id, seen.start, seen.moved_from?.start],
        [moved.body['id'], '2027-03-03T10:00:00Z', start],
      );
    }
    world.clock.set(startAt);
    assert.equal((await join(booking)).body['joined_at'], null);
  });

  it('of one seat of a group says nothing of another', async () => {
    const at = '2027-03-03T04:15:00Z';
    const bookSeat = (name: string) =>
      book('workshop', { start: at, attendee: { name, email: `${name.toLowerCase()}@example.com` } });
    const first = await bookSeat('Robin');
    const group = await bookSeat('Sam');
    assert.equal(group.id, first.id);
    const seatOf = (name: string): LinkParty => {
      const attendee = group.attendees.find((one) => one.name === name);
      assert.ok(attendee);
      return { role: 'attendee', attendee };
    };
    const [robin, sam] = [seatOf('Robin'), seatOf('Sam')];
    const manage = { Authorization: `Manage ${tokenOf(world.deps.secrets, 'manage', group, robin)}` };
    world.clock.set(Date.parse(at) - 20 * minute);
    assert.equal((await world.call('POST', '/v1/public/manage/cancel', {}, manage)).status, 200);
    world.clock.set(Date.parse(at));
    assert.equal((await join(group, sam)).status, 303);
    assert.deepEqual(
      (await joins()).map(({ party_id }) => party_id),
      [ownerOf(group, sam).ownerId],
    );
    assert.deepEqual((await look(group, sam)).attendees, [{ name: 'Sam' }]);
    assert.equal((await look(group, sam)).status, 'started');
    const left = await look(group, robin);
    assert.deepEqual(
      [left.standing, left.joined_at, left.attendees],
      ['cancelled', null, [{ name: 'Robin' }]],
    );
    assert.equal((await join(group, robin)).status, 409);
  });

  it('leads nowhere but to a web address, and waits for the link of a conference', async () => {
    const booking = await book();
    const setUrl = (url: string | null) =>
      fresh.db.write
        .updateTable('series')
        .set({ meeting_url: url })
        .where('id', '=', booking.series.id)
        .execute();
    world.clock.set(startAt);
    for (const url of [null, 'javascript:alert(1)', 'room 5']) {
      await setUrl(url);
      assert.equal((await look(booking)).meeting_url_known, false);
      const answer = await join(booking);
      assert.deepEqual([answer.status, answer.body['meeting_url']], [200, null]);
      assert.equal(answer.body['joined_at'], start);
    }
  });

  it('needs the token of a join link', async () => {
    const booking = await book();
    const manage = tokenOf(world.deps.secrets, 'manage', booking, customerOf(booking));
    const wrong = ['', 'Join', `Join ${manage}`, `Join ${'A'.repeat(43)}`, 'Join %', `Manage ${manage}`];
    const texts = new Set<string>();
    for (const header of wrong) {
      const answer = await world.call('POST', '/v1/public/join', undefined, {
        Authorization: header,
        'X-Request-Id': 'same',
      });
      assert.equal(answer.status, 401, header);
      assert.equal(answer.headers.get('www-authenticate'), 'Join realm="slotkit"');
      texts.add(answer.text);
    }
    assert.equal(texts.size, 1);
  });
});
